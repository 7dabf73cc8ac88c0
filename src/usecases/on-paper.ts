import type { PaperSaid, RowSaid } from "../forms/paper/said";
import { pilotOf } from "../forms/paper/words";
import type { Cell, LocatedCell } from "../figures/cell";
import type { EntryCells, EntryPair } from "../figures/entry";
import { type Figure, type NoObject, noObject, type Share } from "../figures/figure";
import { readAnswer } from "../figures/read-choice";
import { readWhole } from "../figures/read-number";
import { totalIn } from "../figures/total";
import { entriesFor } from "../intake/workbook/entries";
import { vietnameseDay } from "../kernel/day";
import { paperStatus } from "../native/paper";
import { type AskedFigure, askedFigures } from "../plan/asked/asked";
import type { Catalogue } from "../plan/catalogue";
import { nounOf, severalLines } from "../plan/kinds/question";
import { answerOf } from "../verdict/answer";
import { shownNames, shownStatus, standingOf } from "../verdict/shown";
import { thresholdFor } from "../verdict/threshold";
import type { CheckedWorkbook } from "./check-workbook";
import type { Judged } from "./report";

/**
 * What print views come to for the figures of a checked workbook, in the words of their formulas (native/paper), for programs
 * that do not calculate: a phone, the preview of a mail, Protected View.
 */

const wholeIn = (cell: LocatedCell): number | null => {
  const reading = readWhole({ ...cell, what: "" });
  return reading.kind === "value" ? reading.value : null;
};

const totalOf = ({ d }: EntryPair): number | null => {
  if ("cell" in d) return wholeIn(d);
  return d.kind === "value" ? d.value : null;
};

const withRate = (words: string, judged: Judged | null): string =>
  judged?.rate == null ? words : `${words}\n${judged.rate.vi}`;

/** "34/52" over its percent; "34/?" where its total is not known; numbers that are no share as they stand. */
const pairText = (pair: EntryPair | undefined, judged: Judged | null): string => {
  const over = pair === undefined ? null : wholeIn(pair.n);
  if (pair === undefined || over === null) return "";
  return withRate(`${over}/${totalOf(pair) ?? "?"}`, judged);
};

const lowest = (parts: readonly Share[]): Share | null =>
  parts.reduce<Share | null>(
    (least, part) => (least === null || part.n * least.d < least.n * part.d ? part : least),
    null,
  );

/** Of several shares the lowest, where none is wrong. */
const partsText = (figure: Figure, judged: Judged | null): string => {
  if (figure.kind !== "shares") return "";
  const low = lowest(figure.parts.flatMap((part) => (part.kind === "share" && part.d > 0 ? [part] : [])));
  return low === null ? "" : withRate(`Thấp nhất ${low.n}/${low.d}`, judged);
};

const itemsText = (figure: Figure, items: readonly LocatedCell[]): string => {
  if (figure.kind === "missing") return "";
  if (figure.kind === noObject) return shownNames.notApplicable.vi;
  const given = items.map((item): boolean | NoObject | null => {
    const reading = readAnswer({ ...item, what: "" });
    return reading.kind === "value" ? reading.value : null;
  });
  const asked = items.length - given.filter((each) => each === noObject).length;
  return asked === 0
    ? shownNames.notApplicable.vi
    : `${given.filter((each) => each === true).length}/${asked} nội dung`;
};

const taskText = (figure: Figure): string => {
  const words = answerOf(figure) ?? "";
  const done = figure.kind === "task" && figure.status === "done" && figure.day !== null;
  return done ? `${words} ngày ${vietnameseDay(figure.day)}` : words;
};

const numberText = ({ question }: AskedFigure, figure: Figure): string => {
  if (!("value" in figure)) return "";
  const noun = nounOf(question);
  const unit = question.kind === "rate" ? "%" : noun === "" ? "" : ` ${noun}`;
  return `${question.kind === "level" ? "Mức độ " : ""}${String(figure.value).replace(".", ",")}${unit}`;
};

const resultText = (asked: AskedFigure, cells: EntryCells | null, figure: Figure, judged: Judged | null): string => {
  const { question } = asked;
  const several = severalLines(question) > 0;
  if (question.kind === "share")
    return several
      ? partsText(figure, judged)
      : pairText(cells?.shape === "pairs" ? cells.pairs[0] : undefined, judged);
  if (question.kind === "answer")
    return several ? itemsText(figure, cells?.shape === "items" ? cells.items : []) : (answerOf(figure) ?? "");
  return question.kind === "task" ? taskText(figure) : numberText(asked, figure);
};

/** The status; of a milestone that sets no amount yet, what it is instead. */
const rulingText = (asked: AskedFigure, { target, verdict }: Judged): string => {
  const { kind } = asked.question;
  const isAmount = kind !== "answer" && kind !== "task";
  if (verdict.status !== "undecided" || !isAmount || thresholdFor(target, asked.question) !== null)
    return paperStatus(shownStatus(verdict));
  return target.year === undefined ? pilotOf(asked) : `Mốc ${target.year}: ${pilotOf(asked)}`;
};

const wordsIn = (cell: Cell): string => {
  if (cell.type !== "text" && cell.type !== "number") return "";
  return (cell.type === "text" ? cell.text : String(cell.value).toUpperCase())
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");
};

/** The row of a figure's first cell, where its reason stands. */
const reasonOf = ({ recognised }: CheckedWorkbook, { figure, lines }: AskedFigure): string => {
  const part = lines[0]?.part ?? null;
  for (const { rows } of recognised.tables)
    for (const row of rows)
      if (row.key?.figure === figure && row.key.part === part && row.key.field === "n")
        return wordsIn(row.cellOf("reason").cell);
  return "";
};

/** What print views show of a checked workbook; `ready`: whether its formulas say that it is. */
export const paperSaidOf = (catalogue: Catalogue, checked: CheckedWorkbook, ready: boolean): PaperSaid => {
  const { recognised, report, figures } = checked;
  const { packs, meta, tables } = recognised;
  const totals = new Map([...checked.totals].map(([key, { figure }]) => [key, totalIn(figure)] as const));
  const asked = askedFigures(catalogue, packs, meta.respondent);
  const entered = new Map(asked.flatMap((each) => (each.enteredAt === null ? [[each.figure, each] as const] : [])));
  const judgedOf = new Map(report.judged.map((judged) => [judged.target.code, judged]));
  const rows = asked.flatMap((each): readonly (readonly [string, RowSaid])[] => {
    const codes = each.targets.map(({ code }) => code);
    const judged = standingOf(codes.flatMap((code) => judgedOf.get(code) ?? []));
    const own = entered.get(each.figure);
    if (own === undefined) return [];
    const [first] = entriesFor(own.figure, own.lines, tables, totals).entries;
    const figure = figures.get(each.figure)?.figure ?? { kind: "missing" };
    const said: RowSaid = {
      result: resultText(each, first?.entry.cells ?? null, figure, judged),
      // A milestone that another row has replaced is not judged.
      ruling: judged === null ? paperStatus("notApplicable") : rulingText(each, judged),
      reason: reasonOf(checked, own),
      standing: judged === null ? 1 : codes.indexOf(judged.target.code) + 1,
    };
    return [[codes.join(" "), said]];
  });
  return {
    rows: new Map(rows),
    totals: new Map([...totals].map(([key, total]) => [key, total.kind === "value" ? total.value : null] as const)),
    day: report.asOf,
    ready,
  };
};
