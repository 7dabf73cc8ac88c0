import type { Report } from "../problems";
import type { Pack, Row, Table } from "../schema/pack";
import type { Target } from "../schema/target";

/** The cells of a row that stand in columns of this role; of a milestone's year where columns have years. */
const cellsOf = (table: Table, row: Row, role: string, year?: number): readonly string[] =>
  row.cells.filter((_, index) => {
    const column = table.columns[index];
    return column?.role === role && (column.year === undefined || column.year === year);
  });

const checkCell = (table: Table, row: Row, target: Target, place: string, report: Report): void => {
  const { cell } = target.source;
  if (cell === undefined || cellsOf(table, row, "value", target.year).some((text) => text.includes(cell))) return;
  report("foreign-quote", `${place}.source.cell`, {
    vi: `"${cell}" không có trong ô giá trị của dòng "${row.id}"${target.year === undefined ? "" : ` ở cột năm ${target.year}`}. Hãy chép đúng nguyên văn ô đó, hoặc sửa "year".`,
    en: `"${cell}" is not in the value cell of row "${row.id}"${target.year === undefined ? "" : ` in the column of ${target.year}`}. Copy that cell word for word, or correct "year".`,
  });
};

const checkQuote = (row: Row, target: Target, place: string, report: Report): void => {
  if (row.cells.some((text) => text.includes(target.source.quote))) return;
  report("foreign-quote", `${place}.source.quote`, {
    vi: `Câu trích không nằm trong dòng "${row.id}". Hãy chép nguyên văn một phần của ô trong dòng đó.`,
    en: `The quote is not part of row "${row.id}". Copy a part of one of its cells word for word.`,
  });
};

/** The words that may say when a row is due beside its deadline cell: its own, its columns', its sections'. */
const wordsAround = (table: Table, row: Row): readonly string[] => [
  ...row.cells,
  ...table.columns.map(({ header }) => header),
  ...table.rows.slice(0, table.rows.indexOf(row)).flatMap(({ kind, cells }) => (kind === "section" ? cells : [])),
];

/** The row's own cell where the table has a deadline column with something in it, else, or for a milestone, words around it. */
const checkDeadline = (table: Table, row: Row, target: Target, place: string, report: Report): void => {
  const { text } = target.deadline;
  const cells = cellsOf(table, row, "deadline").filter((cell) => cell !== "");
  const around = text !== "" && wordsAround(table, row).some((words) => words.includes(text));
  const allowed =
    cells.length > 0 ? cells.includes(text) || (target.year !== undefined && around) : text === "" || around;
  if (allowed) return;
  report("foreign-deadline", `${place}.deadline.text`, {
    vi: `Thời hạn "${text}" không phải lời của dòng "${row.id}"${cells.length > 0 ? ` (ô thời hạn ghi "${cells.join('", "')}")` : ""}. Hãy chép nguyên văn.`,
    en: `The deadline "${text}" is not what row "${row.id}" says${cells.length > 0 ? ` (its cell has "${cells.join('", "')}")` : ""}. Copy it word for word.`,
  });
};

const checkRow = (pack: Pack, target: Target, id: string, place: string, report: Report): void => {
  const table = pack.tables.find((candidate) => candidate.id === target.source.table);
  const row = table?.rows.find((candidate) => candidate.kind === "row" && candidate.id === id);
  if (table === undefined || row === undefined) {
    const known =
      table === undefined
        ? pack.tables.map((each) => each.id)
        : table.rows.flatMap((each) => (each.kind === "row" ? [each.id] : []));
    const what =
      table === undefined
        ? { vi: `bảng "${target.source.table}"`, en: `table "${target.source.table}"` }
        : { vi: `dòng "${id}" trong bảng "${table.id}"`, en: `row "${id}" in table "${table.id}"` };
    report("unknown-row", `${place}.source.${table === undefined ? "table" : "row"}`, {
      vi: `Không có ${what.vi}. Hiện có: ${known.join(", ")}. Nếu chỉ tiêu nằm ở phần văn bản thì ghi "row": null.`,
      en: `There is no ${what.en}. There are: ${known.join(", ")}. For a target of the body text write "row": null.`,
    });
    return;
  }
  checkQuote(row, target, place, report);
  checkCell(table, row, target, place, report);
  checkDeadline(table, row, target, place, report);
};

/** What a target says it quotes stands in the row it names: quote, value cell, deadline. */
export const checkSources = (pack: Pack, report: Report): void => {
  pack.targets.forEach((target, index) => {
    if (target.source.row !== null) checkRow(pack, target, target.source.row, `targets[${index}]`, report);
  });
};
