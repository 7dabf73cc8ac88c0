import { type AboveLine, entryChanges, fillAbove, sourceSheet, whyWords } from "../documents/above";
import type { Attempt } from "../findings/refusals";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { gatheredFor } from "../returns/above";
import { rollUp, type RolledUp } from "../returns/roll-up";
import { checkWorkbook } from "../usecases/check-workbook";
import { makeOffice } from "../usecases/make";
import { marksFor } from "../usecases/marks";
import { readinessOf } from "../usecases/readiness";
import { madeForCopy, rememberedFor } from "../usecases/remembered";
import { openWorkbook, writeWorkbook, type XlsxWorkbook } from "../workbook/xlsx";
import { type Output, refuse, Refused } from "./context";
import { writeBook } from "./new-file";
import { say } from "./words";

/** The plan to which a commune's summary is a return; refused where a plan has none above it, or it is not loaded. */
export const planAbove = (catalogue: Catalogue, pack: Pack): Pack => {
  if (pack.under === undefined) return refuse("no-plan-above", { plan: pack.id });
  return catalogue.packs.get(pack.under) ?? refuse("unknown-plan", { plan: pack.under });
};

/** The return to the plan above as it was written. */
export interface AboveReturn {
  readonly file: string;
  readonly plan: string;
  readonly lines: readonly AboveLine[];
}

const given = <T>(attempt: Attempt<T>): T => {
  if (!attempt.ok) throw new Refused(attempt.refusal);
  return attempt.value;
};

const blocksIn = async (book: XlsxWorkbook) => given(await book.read([{ kind: "everything" }]))[0] ?? [];

/**
 * The commune's return to the plan above: that plan's office workbook, filled from the schools' sums where every school in
 * scope is known, marked as `check` marks it, with a sheet that says where each figure comes from or why it is blank.
 */
export const writeAbove = async (
  catalogue: Catalogue,
  { gathering }: RolledUp,
  above: Pack,
  file: string,
  output: Output,
): Promise<AboveReturn> => {
  const seen = gatheredFor(above, gathering);
  const { entries, lines } = fillAbove(catalogue, rollUp(catalogue, seen, null));
  const model = makeOffice(catalogue, [above], gathering.period, gathering.day);
  const sheets = [...model.sheets, sourceSheet(gathering.pack, seen, lines)];
  const book = given(openWorkbook(await writeWorkbook({ ...model, sheets })));
  given(await book.apply(entryChanges(await blocksIn(book), entries)));
  const blocks = await blocksIn(book);
  const checked = given(checkWorkbook(catalogue, blocks, null));
  const ready = readinessOf(catalogue, checked);
  const remembered = rememberedFor(catalogue, checked, blocks, [], ready, madeForCopy(catalogue, checked, ready));
  given(await book.apply([...remembered, ...marksFor(catalogue, checked, ready)]));
  await writeBook(file, book.save(), output);
  return { file, plan: above.id, lines };
};

/** What was filled and what was left blank, and why. */
export const printAbove = ({ file, plan, lines }: AboveReturn, output: Output): void => {
  const { lang } = output;
  const filled = lines.filter(({ why }) => why.kind === "filled").length;
  output.line(say(lang, "aboveWritten", { file, plan, filled, total: lines.length }));
  for (const { rolled, why } of lines)
    if (why.kind !== "filled") output.line(`  ${rolled.target.code}: ${whyWords(why)[lang]}`);
};

export const aboveJson = ({ file, plan, lines }: AboveReturn, output: Output) => ({
  file,
  plan,
  targets: lines.map(({ rolled: { target, sums, coverage }, why }) => ({
    code: target.code,
    filled: why.kind === "filled",
    why: why.kind,
    said: whyWords(why)[output.lang],
    numerator: why.kind === "filled" ? (sums[0]?.n ?? null) : null,
    denominator: why.kind === "filled" ? (sums[0]?.d ?? null) : null,
    schools: coverage === null ? null : { counted: coverage.counted, of: coverage.of },
  })),
});
