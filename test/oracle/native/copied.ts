import type { Measure } from "../../../src/plan/schema/measure";
import { readKey } from "../../../src/sheet/keys";
import type { SheetCell, SheetModel } from "../../../src/sheet/model";
import { movedFormula } from "../../../src/sheet/moved-formula";
import { bookOf, type CaseBook } from "./books";
import { blank, number, text, type Typed } from "./entries";
import { columnsOf, type Slot } from "./filled";
import { type PlanRow, shareMeasure } from "./plan";

/** Rows copied over other rows of their sheet, as a clerk does who takes the next row for a free one, and typed into once more. */

const percent: PlanRow["targets"] = [{ operator: "greaterThanInclusive", value: 50, unit: "%" }];
const some = (unit: string): PlanRow["targets"] => [{ operator: "greaterThanInclusive", value: 2, unit }];
const words = { numerator: "Số đạt", denominator: "Tổng số", short: "giáo viên" };

/** What stands in a row's cells, in the order of their columns; the last one again in all that follow. */
type Contents = readonly Typed[];

/** A measure, what stands on its row, and what on the copy of that. */
type Copied = readonly [measure: Measure, targets: PlanRow["targets"], first: Contents, copies: readonly Contents[]];

const shares: Measure = { kind: "shares", parts: [words, words] };
const checklist: Measure = { kind: "checklist", question: "Đủ nội dung", items: ["Một", "Hai"] };

const copied: readonly Copied[] = [
  [shareMeasure, percent, [number(20), number(30)], [[number(20), number(30)], [number(21), number(30)], [number(20), number(31)], [blank, blank]]],
  [shareMeasure, percent, [text("20 "), number(30)], [[number(20), number(30)], [text("hai mươi"), number(30)]]],
  [{ kind: "share", numerator: "Số đạt", total: "hoc-sinh", short: "học sinh" }, percent, [number(20)], [[number(20)], [number(2)], [blank]]],
  [shares, percent, [number(20), number(30)], [[number(20), number(30)], [number(21), number(30)]]],
  [checklist, percent.map((each) => ({ ...each, operator: "equal" as const, value: 100 })), [text("Có")], [[text("có")], [text("Không")]]],
  [{ kind: "count", question: "Số cán bộ", short: "người" }, some("người"), [number(3)], [[text("3")], [number(1)], [blank]]],
  [{ kind: "quantity", question: "Điểm", unit: "điểm", upward: "entered" }, some("điểm"), [text("3,5")], [[number(3.5)], [number(3)]]],
  [{ kind: "yesNo", question: "Có kế hoạch" }, percent, [text("Có")], [[text("CÓ")], [text("Không")], [text("\u00a0 ")]]],
  [{ kind: "qualitative", question: "Ban hành kế hoạch" }, [{ operator: null, value: null, unit: null }], [text("Đã hoàn thành"), text("5/11/2026"), text("QĐ 5")], [[text("Đã hoàn thành"), text("5/11/2026"), text("QĐ 5")], [text("Chưa thực hiện"), blank, blank], [blank, blank, blank]]],
]; // prettier-ignore

const pairs = copied.flatMap(([measure, targets, first, copies]) =>
  copies.map((copy) => ({ row: { measure, sameAs: null, targets } satisfies PlanRow, first, copy })),
);

/** A total, and the one whose row its copy is pasted over, with what each holds and the reason beside the copy. */
const totals = [
  { id: "hoc-sinh", over: "giao-vien", first: number(40), copy: number(40), reason: blank },
  { id: "can-bo-giao-vien-nhan-vien", over: "can-bo-quan-ly", first: number(40), copy: number(41), reason: blank },
  {
    id: "co-so-giao-duc",
    over: "can-bo-quan-ly-giao-vien",
    first: number(40),
    copy: number(0),
    reason: text("Đã hỏi lại"),
  },
  { id: "ho-so-thu-tuc-giao-duc", over: "hoc-sinh-pho-thong", first: number(12), copy: number(0), reason: blank },
] as const;

const ofTotal = (total: string): PlanRow => ({
  measure: { kind: "share", numerator: "Số đạt", total, short: "người" },
  sameAs: null,
  targets: percent,
});

const figureOf = (name: string): string => name.replace(/~.*$/, "");

/** Which figure's rows are pasted over those of this one. */
const pastedFrom = (figure: string): string | null => {
  const total = totals.find(({ over }) => figure === `total.${over}`);
  if (total !== undefined) return `total.${total.id}`;
  const at = Number(figure.replace("do-", ""));
  return at % 2 === 0 && at <= pairs.length * 2 ? `do-${at - 1}` : null;
};

const movedTo = (row: number, cell: SheetCell): SheetCell => {
  const { content } = cell;
  if (content?.type !== "formula") return { ...cell, row };
  return { ...cell, row, content: { ...content, formula: movedFormula(content.formula, { rows: row - cell.row, columns: 0 }) } };
}; // prettier-ignore

const withCopies = (sheet: SheetModel): SheetModel => {
  const column = columnsOf(sheet).get("key");
  const keyed = sheet.cells.flatMap((cell) => {
    const key = cell.column === column && cell.content?.type === "text" ? readKey(cell.content.text) : null;
    return key === null ? [] : [{ ...key, figure: figureOf(key.figure), row: cell.row }];
  });
  const sources = new Map(
    keyed.flatMap(({ figure, part, field, row }) => {
      const from = pastedFrom(figure);
      const source = keyed.find((each) => each.figure === from && each.part === part && each.field === field);
      return source === undefined ? [] : [[row, source.row] as const];
    }),
  );
  const stays = sheet.cells.filter(({ row }) => !sources.has(row));
  const pasted = [...sources].flatMap(([row, from]) =>
    sheet.cells.filter((cell) => cell.row === from).map((cell) => movedTo(row, cell)),
  );
  return { ...sheet, cells: [...stays, ...pasted] };
};

const columns = ["n", "d", "day", "evidence"];
const taskColumns = ["n", "day", "evidence"];

const inTotal = (figure: string, role: Slot["role"]): Typed => {
  const total = totals.find(({ id, over }) => [`total.${id}`, `total.${over}`].includes(figure));
  if (total === undefined) return blank;
  const isCopy = figure === `total.${total.over}`;
  if (role === "reason") return isCopy ? total.reason : blank;
  return isCopy ? total.copy : total.first;
};

const inRow = (figure: string, role: Slot["role"]): Typed => {
  const at = Number(figure.replace("do-", "")) - 1;
  const pair = pairs[Math.floor(at / 2)];
  if (role === "reason") return blank;
  // Rows that divide by the totals.
  if (pair === undefined) return role === "n" ? number(5) : blank;
  const contents = at % 2 === 0 ? pair.first : pair.copy;
  const index = (pair.row.measure.kind === "qualitative" ? taskColumns : columns).indexOf(role);
  return contents[index] ?? blank;
};

/** Rows and totals copied over others, with the same and with other contents. */
export const copiesBook = (viewpoint: "school" | "office"): CaseBook => {
  const ofTotals = totals.flatMap(({ id, over }) => [ofTotal(id), ofTotal(over)]);
  const rows = [...pairs.flatMap(({ row }) => [row, row]), ...ofTotals];
  const book = bookOf(rows, viewpoint, ({ figure: key, role }) => {
    const figure = figureOf(key);
    return figure.startsWith("total.") ? inTotal(figure, role) : inRow(figure, role);
  });
  return { ...book, model: { ...book.model, sheets: book.model.sheets.map(withCopies) } };
};
