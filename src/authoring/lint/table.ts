import { type Catalogue, unitNames } from "../../plan/catalogue";
import { wordTarget } from "../../plan/say";
import type { Pack } from "../../plan/schema/pack";
import type { SheetCell, WorkbookModel } from "../../sheet/model";
import type { StyleName } from "../../sheet/styles";
import { compare, type Compared } from "./agreement";
import { cellsUnder, placeOf } from "./agreement/place";
import { fieldWords } from "./agreement/report";
import { sayObligations } from "./agreement/times";

/** One target, its words and its rule side by side, for a second person to read. */
export interface TableLine {
  readonly code: string;
  readonly quote: string;
  readonly cell: string;
  readonly read: string;
  readonly rule: string;
  readonly deadlineWords: string;
  readonly deadline: string;
  readonly leadWords: string;
  readonly lead: string;
  /** "khớp", or every field that differs with both sides; a decided one with its reason. */
  readonly verdict: string;
  readonly agrees: boolean;
}

const sayDifferences = ({ target, differences }: Compared): string =>
  differences
    .map(({ field, words, rule, decided }) => {
      const sides = `${fieldWords[field].vi}: nguyên văn ${words}, quy tắc ${rule}`;
      return decided ? `${sides} (đã quyết định: ${target.reading ?? ""})` : sides;
    })
    .join("; ");

const lineOf = (catalogue: Catalogue, pack: Pack, compared: Compared): TableLine => {
  const { target, read, differences } = compared;
  const year = target.year === undefined ? "" : `, năm ${target.year}`;
  const stretch = target.stretch === undefined ? "" : `, phấn đấu ${target.stretch}`;
  return {
    code: target.code,
    quote: target.source.quote,
    cell: target.source.cell ?? "",
    read: read ?? "không có số",
    rule: `${wordTarget(target).vi}${stretch}${year}`,
    deadlineWords: target.deadline.text,
    deadline: sayObligations(target.deadline.obligations),
    leadWords: cellsUnder(placeOf(pack, target), "lead")
      .map(({ text }) => text)
      .join(" | "),
    lead: unitNames(catalogue, target.lead).join("; "),
    verdict: differences.length === 0 ? "khớp" : sayDifferences(compared),
    agrees: differences.every(({ decided }) => decided),
  };
};

/** Wording against rule, one line a target, in the order of the plan's targets. */
export const tableOf = (catalogue: Catalogue, pack: Pack): readonly TableLine[] => {
  const lines = new Map(compare(catalogue, pack).map((one) => [one.target, lineOf(catalogue, pack, one)]));
  return pack.targets.flatMap((target) => lines.get(target) ?? []);
};

interface TableColumn {
  readonly head: string;
  readonly width: number;
  readonly of: (line: TableLine) => string;
}

const columns: readonly TableColumn[] = [
  { head: "Mã", width: 22, of: ({ code }) => code },
  { head: "Nguyên văn", width: 50, of: ({ quote }) => quote },
  { head: "Ô giá trị", width: 14, of: ({ cell }) => cell },
  { head: "Đọc được", width: 18, of: ({ read }) => read },
  { head: "Quy tắc", width: 20, of: ({ rule }) => rule },
  { head: "Thời hạn (văn bản)", width: 20, of: ({ deadlineWords }) => deadlineWords },
  { head: "Thời hạn (quy tắc)", width: 24, of: ({ deadline }) => deadline },
  { head: "Chủ trì (văn bản)", width: 24, of: ({ leadWords }) => leadWords },
  { head: "Chủ trì (quy tắc)", width: 24, of: ({ lead }) => lead },
  { head: "So với nguyên văn", width: 40, of: ({ verdict }) => verdict },
  { head: "Người soát (ký)", width: 16, of: () => "" },
];

const longestName = 31;

const text = (row: number, column: number, words: string, style: StyleName): SheetCell => ({
  row,
  column,
  content: words === "" ? null : { type: "text", text: words },
  style,
});

/** The table as a workbook to print and sign: a sheet a plan, lines that differ first in the eye by their look. */
export const tableWorkbook = (catalogue: Catalogue, packs: readonly Pack[]): WorkbookModel => ({
  title: "Nguyên văn và quy tắc",
  names: [],
  sheets: packs.map((pack) => {
    const lines = tableOf(catalogue, pack);
    return {
      name: pack.id.slice(0, longestName),
      visibility: "visible",
      columns: columns.map(({ width }) => ({ width, hidden: false })),
      rows: [],
      cells: [
        ...columns.map(({ head }, column) => text(0, column, head, "header")),
        ...lines.flatMap((line, row) =>
          columns.map(({ of }, column) => text(row + 1, column, of(line), line.agrees ? "body" : "statusInvalid")),
        ),
      ],
      merges: [],
      freeze: { rows: 1, columns: 1 },
      print: {
        landscape: true,
        repeatRows: { from: 0, to: 0 },
        area: null,
        page: { kind: "work", header: pack.title },
      },
      validations: [],
      conditionalFormats: [],
      protected: false,
    };
  }),
});
