import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { definitions, metadata } from "../../src/excel/functions/definitions";
import { argumentsInEnglish } from "../../src/excel/functions/english";
import { actions } from "../../src/excel/office";
import { requiredApi } from "../../src/workbook/excel/trip";
import { all, attribute, every, parseXml } from "./xml";

const file = "manifest.xml";
const base = "https://localhost:3000/";
const manifest = parseXml(readFileSync(file, "utf8"));

const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
  all(manifest, name).filter((element) => element.attributes.has("id")),
);
const defined = resources.map((element) => attribute(element, "id"));
const used = every(manifest).flatMap((element) => element.attributes.get("resid") ?? []);

const texts = (name: string): readonly string[] =>
  all(manifest, name).flatMap((strings) =>
    every(strings).flatMap((element) => [
      ...(element.attributes.get("DefaultValue") === undefined ? [] : [attribute(element, "DefaultValue")]),
      ...(element.name === "bt:Override" ? [attribute(element, "Value")] : []),
    ]),
  );

describe("the manifest", () => {
  test("is read by Microsoft's own library as an add-in for Excel", () => {
    // In a process of its own, since the library does not load inside Jest.
    const { stdout } = spawnSync("npx", ["office-addin-manifest", "info", file], { encoding: "utf8" });
    const lines = stdout.split("\n").map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        "Id: 6d1f3c52-8a07-4c1e-9b3e-2f5a7c90e4d1",
        "Hosts: Workbook",
        "Default Locale: vi-VN",
        "Permissions: ReadWriteDocument",
        "Type: TaskPaneApp",
      ]),
    );
  });

  test("asks for what the adapter needs and no more", () => {
    const [required] = all(manifest, "Requirements");
    const sets = (required === undefined ? [] : all(required, "Set")).map((set) => [
      attribute(set, "Name"),
      attribute(set, "MinVersion"),
    ]);
    expect(new Map(sets.map(([name = "", version = ""]) => [name, version]))).toEqual(
      new Map([
        ["SharedRuntime", "1.1"],
        ["ExcelApi", requiredApi],
      ]),
    );
    expect(Number(requiredApi.split(".")[1])).toBeLessThanOrEqual(14);
  });

  test("defines every resource once, uses each, and names them in 32 characters at most", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("keeps every address under one base, and every file it names is there", () => {
    const addresses = every(manifest).flatMap((element) =>
      [...element.attributes]
        .filter(([name, value]) => !name.startsWith("xmlns") && /^\w+:\/\//.test(value))
        .map(([, value]) => value),
    );
    expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
    const pages = ["taskpane.html", "ho-tro.html", "taskpane.js"];
    const files = addresses.map((address) => address.slice(base.length)).filter((name) => !pages.includes(name));
    expect(files.filter((name) => !existsSync(name) && !existsSync(`assets/${name}`))).toEqual([]);
  });

  test("has a group of six commands at most, each with a label, a tip, four icons and something that it does", () => {
    const controls = all(manifest, "Control");
    expect(all(manifest, "Group").flatMap((group) => all(group, "Control")).length).toBeLessThanOrEqual(6);
    for (const control of controls) {
      const sizes = all(control, "bt:Image").map((image) => attribute(image, "size"));
      expect([attribute(control, "id"), sizes]).toEqual([attribute(control, "id"), ["16", "32", "64", "80"]]);
      expect([all(control, "Label").length, all(control, "Supertip").length, all(control, "Action").length]).toEqual([
        1, 1, 1,
      ]);
    }
    const ids = controls.map((control) => attribute(control, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(all(manifest, "FunctionName").map(({ text }) => text))].sort()).toEqual([...actions].sort());
  });

  test("speaks Vietnamese with English beside it, in words that fit", () => {
    expect(texts("bt:ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(texts("bt:LongStrings").filter((text) => text.length > 250)).toEqual([]);
    const [description] = all(manifest, "Description").filter((element) => element.attributes.has("DefaultValue"));
    expect(description === undefined ? 999 : attribute(description, "DefaultValue").length).toBeLessThanOrEqual(250);
    const alone = all(manifest, "bt:String")
      .filter((element) => element.children.length === 0)
      .map((element) => attribute(element, "id"));
    expect(alone).toEqual(["Functions.Namespace", "Group.Label"]);
  });

  test("draws icons of the sizes it says", () => {
    const images = all(manifest, "bt:Image").filter((element) => element.attributes.has("id"));
    expect(images.length).toBeGreaterThan(10);
    for (const image of images) {
      const size = Number(attribute(image, "id").split(".")[1]);
      const png = readFileSync(attribute(image, "DefaultValue").slice(base.length));
      expect([png.subarray(1, 4).toString("latin1"), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        "PNG",
        size,
        size,
      ]);
    }
  });
});

describe("the keyboard shortcuts", () => {
  const { actions: named, shortcuts } = JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as {
    actions: readonly { id: string; type: string; name: string }[];
    shortcuts: readonly { action: string; key: { default: string } }[];
  };

  test("stand in the file that the manifest names, each for a command of the ribbon and on keys that Office allows", () => {
    const [overrides] = all(manifest, "ExtendedOverrides");
    expect(overrides === undefined ? "" : attribute(overrides, "Url")).toBe(`${base}shortcuts.json`);
    const known: readonly string[] = actions;
    expect(named.filter(({ id, type }) => !known.includes(id) || type !== "ExecuteFunction")).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(named.map(({ id }) => id));
    expect(shortcuts.filter(({ key }) => !/^Ctrl\+(?:Alt|Shift)\+[A-Z]$/.test(key.default))).toEqual([]);
  });

  test("are told where the add-in says hello", () => {
    const told = all(manifest, "bt:String").find((each) => each.attributes.get("id") === "Start.Tip");
    expect(told === undefined ? "" : attribute(told, "DefaultValue")).toContain(shortcuts[0]?.key.default);
  });
});

describe("the custom functions' metadata", () => {
  test("is what the definitions say (npm run functions)", () => {
    expect(JSON.parse(readFileSync("assets/functions.json", "utf8"))).toEqual(metadata("vi"));
    expect(JSON.parse(readFileSync("assets/functions-en.json", "utf8"))).toEqual(metadata("en"));
  });

  test("says in English the same of the same functions and arguments", () => {
    const english = JSON.stringify(metadata("en"));
    for (const { id, description, parameters } of definitions) {
      expect(english).toContain(`"id":"${id}"`);
      expect(english).not.toContain(description);
      expect(parameters.filter(({ name }) => argumentsInEnglish[name] === undefined)).toEqual([]);
    }
  });

  test("describes every function and argument in Vietnamese, and streams nothing", () => {
    const words = definitions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(
      words.filter((text) => !/[àáạảãăâđèéêìíòóôơùúưỳýạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỵỷỹ]/i.test(text)),
    ).toEqual([]);
    expect(definitions.map(({ id }) => id).filter((id) => !/^[A-Z][A-Z0-9_.]{2,}$/.test(id))).toEqual([]);
  });
});
