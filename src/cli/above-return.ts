import { type AboveLine, aboveReturn, whyWords } from "../documents/above";
import { grouped } from "../kernel/groups";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { RolledUp } from "../returns/roll-up";
import { madeForCopy, rememberedFor } from "../usecases/remembered";
import { openWorkbook, writeWorkbook } from "../workbook/xlsx";
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

/** The commune's return to the plan above (documents/above), written into a file. */
export const writeAbove = async (
  catalogue: Catalogue,
  rolled: RolledUp,
  above: Pack,
  file: string,
  output: Output,
): Promise<AboveReturn> => {
  const made = await aboveReturn(catalogue, rolled, above, {
    write: writeWorkbook,
    open: openWorkbook,
    remember: (of, checked, blocks, ready) =>
      rememberedFor(of, checked, blocks, [], ready, madeForCopy(of, checked, ready)),
  });
  if (!made.ok) throw new Refused(made.refusal);
  await writeBook(file, made.value.bytes, output);
  return { file, plan: above.id, lines: made.value.lines };
};

/** What was filled and what was left blank, and why; said once of several. */
export const printAbove = ({ file, plan, lines }: AboveReturn, output: Output): void => {
  const { lang } = output;
  const filled = lines.filter(({ why }) => why.kind === "filled").length;
  output.line(say(lang, "aboveWritten", { file, plan, filled, total: lines.length }));
  const blank = grouped(
    lines.filter(({ why }) => why.kind !== "filled"),
    ({ why }) => [whyWords(why)[lang]],
  );
  for (const [why, own] of blank) output.line(`  ${own.map(({ rolled }) => rolled.target.code).join(", ")}: ${why}`);
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
