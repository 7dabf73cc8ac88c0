import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { pack as packSchema, type Pack } from "../../src/plan/schema/pack";
import { normalise, sourceText, type SourceTable } from "./source-text";

/** How a document is read, apart from the pack that claims to say the same. */
export interface Document {
  readonly plan: string;
  /** The source file's number: "000". */
  readonly prefix: string;
  readonly tables: (text: string) => readonly SourceTable[];
  /** The whole text in which quotes are looked up; `normalise` where the file needs no more. */
  readonly flat?: (text: string) => string;
}

const digests = z.strictObject({ rows: z.record(z.string(), z.string()), quotes: z.record(z.string(), z.string()) });
type Digests = z.infer<typeof digests>;

const digest = (words: readonly string[]): string =>
  createHash("sha256").update(words.join("\u001f"), "utf8").digest("hex").slice(0, 32);

/** A plan of rules/, parsed. */
export const readPack = (plan: string): Pack =>
  packSchema.parse(JSON.parse(readFileSync(join(__dirname, "../../rules", `${plan}.json`), "utf8")));

const rowDigests = (tables: readonly Pick<SourceTable, "id" | "rows">[]): Record<string, string> =>
  Object.fromEntries(tables.flatMap(({ id, rows }) => rows.map((row) => [`${id}.${row.id}`, digest(row.cells)])));

const inBody = (pack: Pack): readonly (readonly [string, string])[] => [
  ...pack.targets.filter(({ source }) => source.row === null).map(({ code, source }) => [code, source.quote] as const),
  ...pack.reporting.map(({ source }, index) => [`reporting ${index + 1}`, source.quote] as const),
];

const digestsOf = (pack: Pack, tables: Parameters<typeof rowDigests>[0]): Digests => ({
  rows: rowDigests(tables),
  quotes: Object.fromEntries(inBody(pack).map(([key, quote]) => [key, digest([quote])])),
});

const againstSource = (pack: Pack, document: Document, text: string, file: string): void => {
  const tables = document.tables(text);
  const flat = (document.flat ?? normalise)(text);

  test("every cell of every row is the document's, word for word", () => {
    const cells = (all: readonly Pick<SourceTable, "id" | "rows">[]): unknown =>
      all.map(({ id, rows }) => [id, rows.map((row) => [row.id, ...row.cells])]);
    expect(cells(pack.tables)).toEqual(cells(tables));
  });
  test("every column heading and every title line is the document's", () => {
    const headed = tables.filter(({ header }) => header.length > 0);
    const heads = pack.tables.filter(({ id }) => headed.some((table) => table.id === id));
    expect(heads.map(({ columns }) => columns.map(({ header }) => header))).toEqual(headed.map(({ header }) => header));
    expect(pack.tables.flatMap(({ title }) => title).filter((line) => !flat.includes(line))).toEqual([]);
  });
  test("every quote stands in the document", () => {
    const quotes = [...pack.targets.map(({ code, source }) => [code, source.quote] as const), ...inBody(pack)];
    expect(quotes.filter(([, quote]) => !flat.includes(quote))).toEqual([]);
  });
  test("the digests kept in the project are the document's (else run scripts/digests.mjs)", () => {
    const fresh = digestsOf(pack, tables);
    if (process.env["RASOAT_DIGESTS"] === "write") writeFileSync(file, `${JSON.stringify(fresh, null, 2)}\n`);
    expect(digests.parse(JSON.parse(readFileSync(file, "utf8")))).toEqual(fresh);
  });
};

const withinPack = (pack: Pack, file: string): void => {
  test("every row and every quote of the body has the digest made from the document", () => {
    const kept = existsSync(file) ? digests.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
    expect(digestsOf(pack, pack.tables)).toEqual(kept);
  });
  test("a row's targets quote its own words, and each row has one", () => {
    const rows = pack.tables.flatMap(({ id, rows: all }) =>
      all.filter(({ kind }) => kind === "row").map((row) => ({ key: `${id}.${row.id}`, cells: row.cells })),
    );
    const strays = rows.filter(({ key, cells }) => {
      const targets = pack.targets.filter(({ source }) => `${source.table}.${source.row ?? ""}` === key);
      const own = (words: string): boolean => cells.some((cell) => cell.includes(words));
      return targets.length === 0 || !targets.every(({ source }) => own(source.quote) && own(source.cell ?? ""));
    });
    expect(strays).toEqual([]);
  });
  test("a target's deadline is worded as the deadline column of its row, a report's as its quote", () => {
    const cells = pack.tables.flatMap(({ id, columns, rows }) => {
      const at = columns.findIndex(({ role }) => role === "deadline");
      return at < 0 ? [] : rows.map((row) => [`${id}.${row.id}`, row.cells[at]] as const);
    });
    const due = new Map(cells);
    const worded = pack.targets.map(
      ({ source, deadline }) => [`${source.table}.${source.row ?? ""}`, deadline.text] as const,
    );
    expect(worded.filter(([key, text]) => due.has(key) && due.get(key) !== text)).toEqual([]);
    expect(pack.reporting.filter(({ deadline, source }) => !source.quote.includes(deadline.text))).toEqual([]);
  });
};

/**
 * Registers the tests that a pack says what its document says and nothing else. Where the documents are absent, the
 * comparisons are skipped by name and the digests kept in the project stand in for them.
 */
export const describeFidelity = (document: Document): void => {
  const text = sourceText(document.prefix);
  const file = join(__dirname, "digests", `${document.plan}.json`);
  describe(`${document.plan} against its document`, () => {
    const pack = readPack(document.plan);
    if (text === undefined) test.skip(`no document ${document.prefix} beside the checkout: digests stand in`, () => {});
    else againstSource(pack, document, text, file);
    withinPack(pack, file);
  });
};
