import { readFileSync } from "node:fs";
import { getLanguageService, type JSONDocument, TextDocument } from "vscode-json-languageservice";
import { packJsonSchema } from "../../src/authoring/editor-schema";
import { operators } from "../../src/plan/schema/target";

const stored = readFileSync("rules/schema.json", "utf8");
const plans = ["phu-ly", "tan-ky", "hai-phong", "tay-ninh", "le-chan"].map((name) => `rules/${name}-2026.json`);

/** VS Code's own JSON engine; it fetches the schema that the file itself names. */
const editor = getLanguageService({
  workspaceContext: { resolveRelativePath: (relative, base) => new URL(relative, base).href },
  schemaRequestService: (uri) =>
    uri.endsWith("rules/schema.json") ? Promise.resolve(stored) : Promise.reject(new Error(`no schema at ${uri}`)),
});

const open = (text: string): { document: TextDocument; json: JSONDocument } => {
  const document = TextDocument.create("file:///rules/ke-hoach.json", "json", 1, text);
  return { document, json: editor.parseJSONDocument(document) };
};

const complaints = async (text: string): Promise<readonly string[]> => {
  const { document, json } = open(text);
  const found = await editor.doValidation(document, json);
  return found.map(({ message, range }) => `${range.start.line + 1}: ${JSON.stringify(message)}`);
};

/** What the editor offers where "|" stands in the text. */
const offered = async (text: string): Promise<readonly string[]> => {
  const named = text.replace("{", '{"$schema": "./schema.json", ');
  const { document, json } = open(named.replace("|", ""));
  const list = await editor.doComplete(document, document.positionAt(named.indexOf("|")), json);
  return (list?.items ?? []).map(({ label }) => label);
};

test("rules/schema.json is what the zod schema gives (npm run schema)", () => {
  expect(stored).toBe(`${JSON.stringify(packJsonSchema(), null, 2)}\n`);
});

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

/** Every property of a schema with its way, at any depth and in every alternative. */
const properties = (node: unknown, way: string): readonly (readonly [string, unknown])[] =>
  entries(node).flatMap(([key, value]) =>
    key === "properties"
      ? entries(value).flatMap(([name, part]) => [
          [`${way}.${name}`, part] as const,
          ...properties(part, `${way}.${name}`),
        ])
      : properties(value, way),
  );

test("every key has words that say in both languages what it means", () => {
  const found = properties(JSON.parse(stored), "");
  const silent = found.filter(([, part]) => !/"description":"[^"]*(\\"[^"]*)* \/ /.test(JSON.stringify(part)));
  expect(found.length).toBeGreaterThan(80);
  expect(silent.map(([way]) => way)).toEqual([]);
});

test.each(plans)("an editor finds nothing to complain of in %s", async (file) => {
  const text = readFileSync(file, "utf8");
  expect(text).toContain('"$schema": "./schema.json"');
  expect(await complaints(text)).toEqual([]);
});

test("an editor finds nothing to complain of in a plan that lies elsewhere and names the schema by its way", async () => {
  expect(await complaints(readFileSync("test/fixtures/ke-hoach-thu-sau.json", "utf8"))).toEqual([]);
});

test("an editor marks an unknown operator, an impossible day and an unknown key", async () => {
  const text = readFileSync(plans[0] ?? "", "utf8")
    .replace('"operator": "equal"', '"operator": "is"')
    .replace('"effectiveTo": "2026-12-31"', '"effectiveTo": "2026-02-31"')
    .replace('"version":', '"colour": "red", "version":');
  expect(await complaints(text)).toHaveLength(3);
});

test("an editor offers the operators, the kinds of deadline, the keys of a target and whole targets", async () => {
  expect(await offered('{"targets": [{"operator": |}]}')).toEqual(
    expect.arrayContaining(operators.map((name) => `"${name}"`)),
  );
  expect(await offered('{"targets": [{"deadline": {"obligations": [{"type": |}]}}]}')).toEqual(
    expect.arrayContaining(['"date"', '"span"', '"recurring"', '"continuous"']),
  );
  expect(await offered('{"targets": [{|}]}')).toEqual(
    expect.arrayContaining(["code", "measure", "deadline", "reading"]),
  );
  expect(await offered('{"targets": [|]}')).toContain("chỉ tiêu có số / numeric target");
  expect(await offered("{|}")).toEqual(expect.arrayContaining(["manages", "reporting", "under"]));
});
