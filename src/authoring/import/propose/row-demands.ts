import { withoutEnd } from "../../../kernel/trim";
import { readWhom, unitInHeading } from "../../wording";
import { remark } from "../remarks/remark";
import type { ImportColumn } from "../tables/roles";
import type { ImportRow } from "../tables/rows";
import { asOffered, demandsIn, type Found, join, type Place } from "./demands";
import type { Demand, NumberLine } from "./types";

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
    each: false,
    apart: [],
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

const eachFacility = /(?:^|\s)(?:mỗi|từng) (?:nhà trường|trường|cơ sở|đơn vị|csgd)(?!\p{L})/iu;

/** A count in a cell is each school's where its row's words speak of each: "Mỗi trường tổ chức tập huấn | Ít nhất 02 lớp". */
function eachOf({ each, unit, operator, why }: Demand, text: string): Pick<Demand, "each" | "why"> {
  const own = !each && operator === "greaterThanInclusive" && unit !== "%" && eachFacility.test(text);
  return own ? { each: true, why: [...why, remark("each")] } : { each, why };
}

/** What one cell of values sets: numbers, a word such as "Thí điểm", nothing where it only lasts. */
function valueDemands(text: string, cell: string, column: ImportColumn, place: Place): Found {
  if (none.test(cell) || lasts.test(cell)) return { demands: [], numbers: demandsIn(cell, place).numbers };
  const { demands, numbers } = demandsIn(cell, place);
  const milestone = column.year === undefined ? null : column.header;
  const whom = readWhom(column.header);
  const counted = demands.map((demand): Demand => ({ ...demand, ...eachOf(demand, text) }));
  const own = counted.map((demand): Demand => ({
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

const asTask = (found: Found): Found => asOffered(found, remark("task"), "task");

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

/** A number of a cell that sets nothing: a time where it stands in a deadline, else part of a name. */
const besides = (line: NumberLine, role: string): NumberLine => {
  if (role === "deadline" || role === "unknown")
    return line.used === "target" ? { ...line, used: "unread", why: null } : line;
  return line.used === "target" || line.used === "unread" ? { ...line, used: "name", why: null } : line;
};

/** What a row of a table asks for (READING-RULES "From number to target"); `tasks`: it is a table of tasks. */
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
