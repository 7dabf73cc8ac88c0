import { withoutEnd } from "../../../kernel/trim";
import { examinePhrase, type PhraseTarget, readWhom, unitInHeading } from "../../wording";
import { readNumeral } from "../../wording/text/numbers";
import type { NumberUse } from "../../wording/used";
import type { ImportColumn } from "../tables/roles";
import type { ImportRow } from "../tables/rows";
import { remark } from "../remarks/remark";
import type { Demand, NumberLine, Reason } from "./types";

/** What a row's cells or a clause's text ask for, and where each of its numbers went. */
export interface Found {
  readonly demands: readonly Demand[];
  readonly numbers: readonly NumberLine[];
}

/** Where words stand: row or clause, the plan's year and its last, the unit that the row's own column names. */
export interface Place {
  readonly row: string;
  readonly year: number | null;
  readonly lastYear?: number | null;
  readonly columnUnit?: string;
  /** The line above that ends with a colon and speaks of this one: "Khối 10-12 (530 học sinh):". */
  readonly under?: string;
}

interface Examined {
  readonly text: string;
  readonly targets: readonly PhraseTarget[];
  readonly numbers: readonly NumberUse[];
}

const examine = (text: string, { year, columnUnit }: Place): Examined =>
  examinePhrase(text, { ...(year === null ? {} : { year }), ...(columnUnit === undefined ? {} : { columnUnit }) });

const lineOf = (row: string, { text, used, why }: NumberUse): NumberLine => ({ row, text, used, why });

const comparing =
  /[≥≤<>=⩾⩽]|(?:^|\P{L})(?:trên|hơn|tối thiểu|ít nhất|không|từ|tối đa|dưới|vượt|lớn|nhỏ|thấp|cao|quá|phạm vi|trong vòng|mỗi)(?!\p{L})/iu;

/** Words between the number and the one before it: where they compare, the operator is the document's own. */
const isCompared = (text: string, use: NumberUse, before: number): boolean =>
  comparing.test(text.slice(Math.max(before, use.from - 40), use.from)) ||
  /^ ?%? ?(?:trở lên|trở xuống)/u.test(text.slice(use.to));

/** One end of "60 - 70%". */
const inRange = (text: string, use: NumberUse): boolean =>
  /^ ?%? ?[-–] ?\d/u.test(text.slice(use.to)) ||
  /\d ?%? ?[-–] ?$/u.test(text.slice(Math.max(0, use.from - 8), use.from));

const strives = (text: string, use: NumberUse): boolean =>
  /(?:phấn|phần) đấu(?!.*(?:tối thiểu|ít nhất|trên|từ))/iu.test(text.slice(Math.max(0, use.from - 25), use.from));

/** Why a person should look at the operator of a number. */
function doubts(
  { operator, value, unit }: PhraseTarget,
  text: string,
  use: NumberUse | undefined,
  before: number,
): Reason[] {
  if (use === undefined) return [remark("unplaced")];
  const whole = unit === "%" && value === 100 && operator === "equal";
  if (strives(text, use)) return [remark("striving", { text: use.text })];
  if (whole || isCompared(text, use, before)) return [];
  return [remark(inRange(text, use) ? "range" : "bare", { text: use.text })];
}

/** The part of a text that a number stands in: up to a semicolon, a full stop or a list letter. */
function partAround(text: string, from: number, to: number): string {
  const marks = /;\s+|(?<=[.!?])\s+(?=\p{Lu}|\d{1,3}%|[-+•])|\s(?=[a-zđ]\)\s)|\s(?=[-+•]\s)|(?<=:)\s(?=\d{1,3}%)/gu;
  const ends = [...text.matchAll(marks)].map(({ index, 0: sign }) => ({ from: index, to: index + sign.length }));
  const start = ends.filter((end) => end.to <= from).at(-1)?.to ?? 0;
  const stop = ends.find((end) => end.from >= to)?.from ?? text.length;
  return text
    .slice(start, stop)
    .replace(/^(?:[-+•]\s+)+/u, "")
    .trim();
}

const longest = 400;

/** Of words such as "80% (2028)" nobody knows what they count. */
const countsNothing = (part: string): boolean =>
  !/\p{L}{2}/u.test(
    part.replace(/(?:năm|đến|hết|giai đoạn|đạt|trên|tối thiểu|từ|trở lên|ít nhất|và)(?!\p{L})/giu, " "),
  );

/** The words to quote for one of a text's demands: all of them where it is the only one, else its own part. */
function quoteOf(text: string, use: NumberUse | undefined, only: boolean): string {
  const whole = text.replace(/^(?:[-+•]\s+)+/u, "");
  if (use === undefined || (only && text.length <= longest)) return whole;
  const part = partAround(text, use.from, use.to);
  return countsNothing(part) && text.length <= longest ? whole : part;
}

/** A percent whose sense nobody could tell: how much is known, only the comparison is left to a person. */
const percentOf = (text: string, use: NumberUse): Pick<Demand, "value" | "unit"> => {
  // Behind a letter or another digit it is the end of a number that nobody can read: "l00%", "5 0%".
  const whole = !/\p{L}$|\d ?$/u.test(text.slice(0, use.from));
  const numeral = whole && /^ ?%/u.test(text.slice(use.to)) ? readNumeral(use.text) : null;
  if (numeral === null || numeral.kind === "unclear" || numeral.value > 100) return { value: null, unit: null };
  return { value: numeral.value, unit: "%" };
};

const headOf = /^(?:[-+•] )?([^:;,%\d]{2,40}): /u;

/** What belongs to one of several numbers of a line alone: the words behind it up to the next comma, and its heads. */
function ownOf(text: string, use: NumberUse, only: boolean, under: string | undefined): Pick<Demand, "own"> {
  if (only && under === undefined) return {};
  const words = only ? "" : (/^ ?%? ?([^,;()%]*)/u.exec(text.slice(use.to))?.[1] ?? "");
  const head = headOf.exec(text)?.[1];
  const heads = [under?.replace(/\([^()]*\)/gu, ""), head].flatMap((one) => (one === undefined ? [] : [one]));
  return { own: { words: words.trim(), under: heads.map((one) => withoutEnd(one.replace(/^[-+•] /u, ""), " :")) } };
}

const unreadDemand = (text: string, use: NumberUse, only: boolean): Demand => ({
  ...{ quote: quoteOf(text, use, only), cell: null, operator: null, ...percentOf(text, use) },
  ...{ stretch: null, year: null, scope: null, unread: use.text, task: false, milestone: null },
  why: [remark("unread", { text: use.text })],
});

/** The targets and unread numbers of a text, in the order in which they stand. */
export function demandsIn(text: string, place: Place): Found {
  const examined = examine(text, place);
  const { targets, numbers } = examined;
  const demands: Demand[] = [];
  const wanted = new Set(
    numbers.flatMap(({ target, used }) => (target !== null ? [`t${target}`] : used === "unread" ? ["u"] : [])),
  );
  const only = wanted.size <= 1 && numbers.filter(({ used }) => used === "unread").length <= 1;
  const said = new Set<number>();
  let before = 0;
  for (const use of numbers) {
    if (use.used === "unread")
      demands.push({ ...unreadDemand(examined.text, use, only), ...ownOf(examined.text, use, only, place.under) });
    if (use.target !== null && !said.has(use.target)) {
      said.add(use.target);
      const target = targets[use.target];
      const own = ownOf(examined.text, use, only, place.under);
      if (target !== undefined)
        demands.push({ ...demandOf(target, use, { text: examined.text, only, before }), ...own });
    }
    before = use.to;
  }
  return {
    demands: withoutOwnYear(toldApart(demands), place.lastYear ?? place.year),
    numbers: numbers.map((use) => lineOf(place.row, use)),
  };
}

/** Words of its own tell a demand from another with the same quote; where the quotes differ, these do. */
const toldApart = (demands: readonly Demand[]): readonly Demand[] =>
  demands.map((demand, n) =>
    demand.own === undefined || demands.some(({ quote }, at) => at !== n && quote === demand.quote)
      ? demand
      : { ...demand, own: { ...demand.own, words: "" } },
  );

/** A year beside a number is a milestone where others stand beside it, or where it is ahead of the plan's last. */
const withoutOwnYear = (demands: readonly Demand[], lastYear: number | null): readonly Demand[] => {
  const several = new Set(demands.flatMap(({ year }) => year ?? [])).size > 1;
  return demands.map((demand) =>
    several || (demand.year ?? 0) > (lastYear ?? 9999) ? demand : { ...demand, year: null },
  );
};

function demandOf(
  target: PhraseTarget,
  use: NumberUse,
  { text, only, before }: { readonly text: string; readonly only: boolean; readonly before: number },
): Demand {
  const { operator, value, unit, stretch, scope } = target;
  return {
    quote: quoteOf(text, use, only),
    cell: null,
    ...{ operator, value, unit, stretch: stretch ?? null, year: use.year, scope: scope ?? null },
    ...{ unread: null, task: false, milestone: null },
    why: [...doubts(target, text, use, before), ...(target.each === true ? [remark("each")] : [])],
  };
}

const qualitative = (quote: string, column: ImportColumn | null, cell: string | null): Demand => ({
  ...{
    quote,
    cell,
    operator: null,
    value: null,
    unit: null,
    stretch: null,
    scope: null,
    unread: null,
    task: false,
    why: [],
  },
  year: column?.year ?? null,
  milestone: column?.year === undefined ? null : column.header,
});

const lasts = /^(?:duy trì|giữ vững|như năm trước|tiếp tục duy trì)/iu;
const none = /^[-–—…./\s]*$/u;

/** What a part of a cell counts beside the row's words ("≤ 3 Đông Nam Á; ≤ 50 thế giới"); whom it is for is no part of that. */
function ownInCell(part: string): Pick<Demand, "own"> {
  const words = part.replace(/[≥≤<>=]{0,2}\s?\d+(?:[.,]\d+)?\s?%?/gu, " ").trim();
  return { own: { words: readWhom(words) === null ? words : "", under: [] } };
}

/** What one cell of values sets: numbers, a word such as "Thí điểm", nothing where it only lasts. */
function valueDemands(text: string, cell: string, column: ImportColumn, place: Place): Found {
  if (none.test(cell) || lasts.test(cell)) return { demands: [], numbers: demandsIn(cell, place).numbers };
  const { demands, numbers } = demandsIn(cell, place);
  const milestone = column.year === undefined ? null : column.header;
  const whom = readWhom(column.header);
  const own = demands.map((demand): Demand => ({
    ...demand,
    quote: text,
    cell: demands.length > 1 ? withoutEnd(demand.quote, ";,. ") : cell,
    ...(demands.length > 1 ? ownInCell(demand.quote) : {}),
    year: column.year ?? demand.year,
    milestone,
    scope: demand.scope ?? whom,
    why: [...demand.why, ...(column.sure === "look" ? [remark("valueColumn", { header: column.header })] : [])],
  }));
  const words =
    own.length > 0 || numbers.some(({ used }) => used === "unread") ? own : [qualitative(text, column, cell)];
  return { demands: words, numbers };
}

/** The unit that a row's own column names; "" for none. */
const unitIn = (columns: readonly ImportColumn[], row: ImportRow): string =>
  row.cells.find((_, n) => columns[n]?.role === "unit") ?? "";

const asMeasure = (line: NumberLine): NumberLine =>
  line.used === "target" ? { ...line, used: "measure", why: null } : line;

/** Demands that are offered, by default no target, and why. */
export const asOffered = (found: Found, why: Reason, reason: "task" | "population"): Found => ({
  demands: found.demands.map((demand) => ({ ...demand, task: true, why: [...demand.why, why] })),
  numbers: found.numbers.map((line) => (line.used === "target" ? { ...line, used: "aside", why: reason } : line)),
});

const asTask = (found: Found): Found => asOffered(found, remark("task"), "task");

const join = (founds: readonly Found[]): Found => ({
  demands: founds.flatMap(({ demands }) => demands),
  numbers: founds.flatMap(({ numbers }) => numbers),
});

/** What a row's words ask for beside the cells that set its values: offered where the number is another than theirs. */
function besidesValues(words: Found, values: Found): Found {
  const set = new Set(values.demands.flatMap(({ value, stretch }) => [value, stretch]));
  const others = words.demands.filter(({ operator, value }) => operator !== null && !set.has(value));
  const { demands } = asOffered({ demands: others, numbers: [] }, remark("inWords"), "task");
  return { demands, numbers: words.numbers.map(asMeasure) };
}

/** Roles whose cells hold no demand; their numbers are listed all the same. */
const silent = new Set(["lead", "implement", "support", "unit", "note", "evidence", "person", "internal", "unknown"]);

/** Where a cell of values stands: the row's own unit, else the one that the column's heading gives. */
function withUnitOf(place: Place, unit: string, column: ImportColumn | undefined): Place {
  const own = unit === "" ? unitInHeading(column?.header ?? "") : unit;
  return own === null ? place : { ...place, columnUnit: own };
}

/** What a row of a table asks for (READING-RULES "Which numbers are targets"); `tasks`: it is a table of tasks. */
export function rowDemands(row: ImportRow, columns: readonly ImportColumn[], place: Place, tasks: boolean): Found {
  const at = (role: string): readonly number[] => columns.flatMap((column, n) => (column.role === role ? [n] : []));
  const cell = (n: number): string => row.cells[n] ?? "";
  const text = cell(at("text")[0] ?? -1);
  const unit = unitIn(columns, row);
  const values = join(
    at("value").map((n) =>
      valueDemands(
        text,
        cell(n),
        columns[n] ?? { header: "", role: "value", sure: "look" },
        withUnitOf(place, unit, columns[n]),
      ),
    ),
  );
  const words = demandsIn(text, place);
  const products = join(at("product").map((n) => demandsIn(cell(n), place)));
  const rest = columns.flatMap(({ role }, n) =>
    silent.has(role) || role === "deadline" ? demandsIn(cell(n), place).numbers.map((line) => besides(line, role)) : [],
  );
  const lasting = at("value").some((n) => lasts.test(cell(n)));
  const set = values.demands.length > 0 || lasting;
  const own = set ? [values, besidesValues(words, values)] : [tasks ? asTask(words) : words, values];
  const fromProduct = !set && words.demands.length === 0 && !tasks;
  const found = join([...own, fromProduct ? products : asTask(products)]);
  const wanted = found.demands.filter(({ task }) => !task);
  const demands = wanted.length > 0 ? found.demands : [qualitative(text, null, null), ...found.demands];
  return { demands, numbers: [...found.numbers, ...rest] };
}

/** A number of a cell that sets nothing: a time where it stands in a deadline, else part of a name. */
const besides = (line: NumberLine, role: string): NumberLine => {
  if (role === "deadline") return line.used === "target" ? { ...line, used: "unread", why: null } : line;
  if (role === "unknown") return line.used === "target" ? { ...line, used: "unread", why: null } : line;
  return line.used === "target" || line.used === "unread" ? { ...line, used: "name", why: null } : line;
};
