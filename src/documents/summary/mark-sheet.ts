import type { Steps } from "../../kernel/steps";
import { hiddenSheet, type SheetCell, type SheetModel } from "../../sheet/model";
import type { RolledUp } from "../../returns/roll-up";
import { shownStatus } from "../../verdict/shown";
import { schoolTexts } from "./data-sheet";
import type { FigureLine } from "./figures";
import { summaryFormat, summaryMark } from "./mark";
import { sealOf, sealOfLines } from "./since/seal";

const markName = "_tonghop";

type Line = readonly (string | number | null)[];

/** What it is of, then a line for each target: code, n, d, value, what is shown. */
const saidLines = (rolled: RolledUp): readonly Line[] => {
  const { pack, period, day } = rolled.gathering;
  return [
    [summaryMark, summaryFormat],
    ["plan", pack.id],
    ["version", pack.version],
    ["period", period],
    ["day", day],
    ...rolled.targets.map(({ target, sums, verdict }) => [
      target.code,
      sums[0]?.n ?? verdict.numerator,
      sums[0]?.d ?? verdict.denominator,
      verdict.value,
      shownStatus(verdict),
    ]),
  ];
};

/** The seal of these lines, then that of each school's figures: "school", code, seal. */
function* sealLines(said: readonly Line[], lines: readonly FigureLine[]): Steps<readonly Line[]> {
  const bySchool = new Map<FigureLine["school"], FigureLine[]>();
  for (const line of lines) {
    const own = bySchool.get(line.school);
    if (own === undefined) bySchool.set(line.school, [line]);
    else own.push(line);
  }
  const seal = (school: FigureLine["school"], own: readonly FigureLine[]): string =>
    sealOf(
      schoolTexts(school),
      own.map((line) => ({ ...line, counts: line.counts ? 1 : 0 })),
    );
  yield;
  const sealed: Line[] = [["seal", sealOfLines(said)]];
  for (const [school, own] of bySchool) {
    sealed.push(["school", school.code, seal(school, own)]);
    yield;
  }
  return sealed;
}

/** Very hidden: what the summary is of, its verdicts, and the seals by which a later one knows what was changed; in steps. */
export function* markInSteps(rolled: RolledUp, lines: readonly FigureLine[]): Steps<SheetModel> {
  const said = saidLines(rolled);
  const cells = [...said, ...(yield* sealLines(said, lines))].flatMap((line, row) =>
    line.map((value, column): SheetCell => ({
      row,
      column,
      content:
        value === null ? null : typeof value === "number" ? { type: "number", value } : { type: "text", text: value },
      style: "key",
    })),
  );
  return hiddenSheet(markName, [30, 16, 16, 16, 16], cells);
}
