import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { formatVersion } from "../../src/sheet/identity";
import { blocksOf, opened } from "../support/xlsx-book";
import { catalogue } from "./forms";

/**
 * Filled workbooks as they once were handed out, kept with what was said of them. They are never made anew: a newer version
 * must read them and say the same. A newer format gets a folder of its own beside this one.
 */
const folder = "test/fixtures/format-2";
const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

interface Kept {
  readonly period: string;
  readonly asOf: string | null;
  readonly verdicts: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly findings: readonly (readonly [string, string | null])[];
}

const saidOf = async (name: string): Promise<Kept> => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const checked = checkWorkbook(catalogue, await blocksOf(opened(bytes)), null);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const { report, figures, recognised } = checked.value;
  expect(recognised.meta.format).toBe(2);
  return {
    period: recognised.meta.period,
    asOf: report.asOf,
    verdicts: Object.fromEntries(report.judged.map(({ target, verdict }) => [target.code, verdict.status])),
    figures: Object.fromEntries([...figures].map(([key, { figure }]) => [key, figure])),
    // A plan's own sentences may be put better: that the form is of an earlier edition is then said, and is right.
    findings: report.findings.flatMap(({ code, cell }) => (code === "other-edition" ? [] : [[code, cell] as const])),
  };
};

/** Which finding is told first is no part of what was said. */
const inOneOrder = ({ findings, ...rest }: Kept): Kept => ({
  ...rest,
  findings: [...findings].sort((a, b) => (a.join(" ") < b.join(" ") ? -1 : 1)),
});

test("there are kept files of the format that is written now", () => {
  expect(formatVersion).toBe(2);
  expect(names.length).toBeGreaterThanOrEqual(3);
});

test.each(names)("%s is read as it was when it was kept", async (name) => {
  const kept = JSON.parse(readFileSync(path.join(folder, name.replace(".xlsx", ".json")), "utf8")) as Kept;
  const said = JSON.parse(JSON.stringify(await saidOf(name))) as Kept;
  expect(inOneOrder(said)).toEqual(inOneOrder(kept));
});
