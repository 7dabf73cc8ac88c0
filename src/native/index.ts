import type { Steps } from "../kernel/steps";
import { ourDay, yearOf } from "../kernel/day";
import type { Day, FigureKey } from "../kernel/ids";
import type { CommonRow, Draft, FigureRow } from "../sheet/draft";
import { sheetPrefix } from "../sheet/address";
import type { Pack } from "../plan/schema/pack";
import type { AskedFigure } from "../plan/asked/asked";
import { type Contained, numberKey } from "../plan/asked/contained";
import type { SheetModel } from "../sheet/model";
import type { NativeCommon } from "./common";
import { dayOnGround } from "./judgement-day";
import { contextFor, type NativeContext, nativeFigure } from "./figures";
import { isDueIn } from "./phase";
import { ground, type NativePlace } from "./place";
import { type Placed, withFormulas } from "./sheet";
import type { NativeLine, NativeRow, NativeWhole } from "./spec";
import type { Counted, Totals } from "./summary";
import type { PlanSpan } from "./typed-period";

const placeOf = ({ model, frame, top, bottom }: Draft, day: Day): NativePlace => ({
  prefix: `${sheetPrefix(model.name)}!`,
  roles: new Map(frame.columns.map(({ role, column }) => [role, column])),
  helpers: frame.helpers,
  top,
  bottom,
  day: { serial: ground(frame, "day"), day },
});

type Places = ReadonlyMap<FigureKey, NativePlace>;

/** Where the totals stand that contain a number, by the number's key; on none of these sheets: not known to the formulas. */
type WholesOf = (number: Parameters<typeof numberKey>[0]) => readonly NativeWhole[];

const wholesIn = (context: NativeContext, places: Places, contained: readonly Contained[]): WholesOf => {
  const byKey = new Map(contained.map(({ number, wholes }) => [numberKey(number), wholes]));
  return (number) =>
    (byKey.get(numberKey(number)) ?? []).flatMap(({ figure, words }) => {
      const [id, place] = [context.ids.get(figure), places.get(figure)];
      return id === undefined || place === undefined ? [] : [{ id, place, words }];
    });
};

interface Known {
  readonly context: NativeContext;
  readonly places: Places;
  readonly wholesOf: WholesOf;
  readonly span: PlanSpan;
}

const lineOf = (
  { context, places, wholesOf }: Known,
  figureId: number,
  { figure: { figure }, line, fields }: FigureRow,
): NativeLine | null => {
  if (line === undefined) return null;
  const own = line.input === "pair" ? "d" : "n";
  const total = line.of === null ? undefined : places.get(line.of);
  return {
    id: figureId + (line.part ?? 0),
    input: line.input,
    takes: line.cells.filter(({ field }) => fields.includes(field)),
    total: line.of === null || total === undefined ? null : { id: context.ids.get(line.of) ?? 0, place: total },
    wholes: wholesOf({ figure, part: line.part, field: own }),
  };
};

const rowsOf = (known: Known, draft: Draft): readonly NativeRow[] =>
  draft.figureRows.flatMap((row): readonly NativeRow[] => {
    const { context, places } = known;
    const native = nativeFigure(context, row.figure);
    if (native === null) return [];
    const { figure, targets } = native;
    const elsewhere = row.figure.enteredAt === null ? null : (places.get(row.figure.figure) ?? null);
    return [
      {
        row: row.row,
        figure,
        line: lineOf(known, figure.id, row),
        targets: row.first ? targets : null,
        enteredAt: elsewhere,
      },
    ];
  });

/** The days on which all of the plans apply, or from the last beginning to the first end of some that never do together. */
const spanOf = (packs: readonly Pack[]): PlanSpan => ({
  from: packs.reduce((last, { effectiveFrom }) => (effectiveFrom > last ? effectiveFrom : last), ourDay("1900-03-01")),
  to: packs.reduce((first, { effectiveTo }) => (effectiveTo < first ? effectiveTo : first), ourDay("2999-12-31")),
});

const commonOf = ({ context, wholesOf, span }: Known, { row, common }: CommonRow): NativeCommon => {
  const years = context.targets.flatMap(({ year }) => year ?? []);
  return {
    row,
    id: context.ids.get(common.key) ?? 0,
    common,
    due: context.due.get(common.key) ?? [],
    wholes: wholesOf({ figure: common.key, part: null, field: "n" }),
    years: [...new Set(years)].sort((a, b) => a - b),
    period: common.kind === "day" && common.within !== null ? (context.ids.get(common.within) ?? null) : null,
    span,
  };
};

/** Rows whose blank is an error: those on which somebody is named. */
const errorRows = ({ common }: Placed): readonly number[] =>
  common.filter(({ common: { kind } }) => kind === "self").map(({ row }) => row);

/** Rows whose blank must be explained, the totals and the figures. The day is filled from the start. */
const blankRows = ({ rows, common, place }: Placed): readonly number[] => {
  const year = yearOf(place.day.day);
  return [
    ...common.filter(({ common: { kind }, due }) => kind === "total" && isDueIn(due, year)),
    ...rows.filter(
      ({ targets, enteredAt, figure }) => targets !== null && enteredAt === null && isDueIn(figure.due, year),
    ),
  ].map(({ row }) => row);
};

const countedOn = (sheet: Placed): Counted => {
  const figures = sheet.rows.filter(({ targets, enteredAt }) => targets !== null && enteredAt === null);
  const [blanks, errors] = [blankRows(sheet), errorRows(sheet)];
  const open = [...blanks, ...errors];
  return {
    asked: figures.length + sheet.common.length,
    blanks: blanks.length,
    errors: errors.length,
    firstBlank: open.length === 0 ? null : Math.min(...open),
  };
};

const dayIn = (sheets: readonly Placed[]): Totals["day"] => {
  for (const { place, common } of sheets) {
    const row = common.find(({ common: { kind } }) => kind === "day");
    if (row !== undefined) return { place, serial: dayOnGround(place, row.id) };
  }
  return null;
};

/** Where each figure and each total is entered. */
const placesOf = (placed: readonly { readonly draft: Draft; readonly place: NativePlace }[]): Places =>
  new Map(
    placed.flatMap(({ draft, place }) => [
      ...draft.figureRows
        .filter(({ figure }) => figure.enteredAt === null)
        .map(({ figure }) => [figure.figure, place] as const),
      ...draft.commonRows.map(({ common }) => [common.key, place] as const),
    ]),
  );

/**
 * The sheets with their formulas (whose words ./words has); of those, where everything stands; whether the blank form has
 * anything to explain.
 */
export interface Judged {
  readonly sheets: readonly SheetModel[];
  readonly placed: readonly Placed[];
  readonly openAtFirst: boolean;
}

/**
 * The sheets with native formulas that judge them as the engine does on the day that stands in them. `asked` are the
 * figures of all drafts, `contained` what totals contain of their numbers; `day` stands there from the start.
 */
export function* judgedSheets(
  asked: readonly AskedFigure[],
  contained: readonly Contained[],
  packs: readonly Pack[],
  drafts: readonly Draft[],
  day: Day,
): Steps<Judged> {
  const common = drafts.flatMap(({ commonRows }) => commonRows.map((row) => row.common));
  const context = contextFor(
    asked,
    common.map((each) => ({ key: each.key, figures: each.kind === "total" ? each.figures : [] })),
    packs,
  );
  const placed = drafts.map((draft) => ({ draft, place: placeOf(draft, day) }));
  const places = placesOf(placed);
  const known: Known = { context, places, wholesOf: wholesIn(context, places, contained), span: spanOf(packs) };
  const sheets: Placed[] = [];
  for (const { draft, place } of placed) {
    yield;
    const common = draft.commonRows.map((row) => commonOf(known, row));
    sheets.push({ draft, place, rows: rowsOf(known, draft), common });
  }
  const totals: Totals = {
    sheets: sheets.map((sheet) => ({ place: sheet.place, counted: countedOn(sheet) })),
    day: dayIn(sheets),
  };
  const calculating: SheetModel[] = [];
  for (const sheet of sheets) calculating.push(yield* withFormulas(sheet, totals));
  return {
    sheets: calculating,
    placed: sheets,
    openAtFirst: totals.sheets.some(({ counted }) => counted.blanks + counted.errors > 0),
  };
}
