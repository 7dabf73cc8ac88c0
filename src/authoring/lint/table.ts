import type { Lang, Text } from "../../kernel/text";
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
  /** "khớp" ("agrees"), or every field that differs with both sides; a decided one with its reason. */
  readonly verdict: string;
  readonly agrees: boolean;
}

const sayDifferences = ({ target, differences }: Compared, lang: Lang): string =>
  differences
    .map(({ field, words, rule, decided }) => {
      const said = { vi: "nguyên văn", en: "words" }[lang];
      const asked = { vi: "quy tắc", en: "rule" }[lang];
      const sides = `${fieldWords[field][lang]}: ${said} ${words[lang]}, ${asked} ${rule[lang]}`;
      return decided ? `${sides} (${{ vi: "đã quyết định", en: "decided" }[lang]}: ${target.reading ?? ""})` : sides;
    })
    .join("; ");

const lineOf = (catalogue: Catalogue, pack: Pack, compared: Compared, lang: Lang): TableLine => {
  const { target, read, differences } = compared;
  const year = target.year === undefined ? "" : `, ${{ vi: "năm", en: "year" }[lang]} ${target.year}`;
  const aim = { vi: "phấn đấu", en: "stretch" }[lang];
  const stretch = target.stretch === undefined ? "" : `, ${aim} ${target.stretch}`;
  return {
    code: target.code,
    quote: target.source.quote,
    cell: target.source.cell ?? "",
    read: read?.[lang] ?? { vi: "không có số", en: "no number" }[lang],
    rule: `${wordTarget(target)[lang]}${stretch}${year}`,
    deadlineWords: target.deadline.text,
    deadline: sayObligations(target.deadline.obligations)[lang],
    leadWords: cellsUnder(placeOf(pack, target), "lead")
      .map(({ text }) => text)
      .join(" | "),
    lead: unitNames(catalogue, target.lead).join("; "),
    verdict: differences.length === 0 ? { vi: "khớp", en: "agrees" }[lang] : sayDifferences(compared, lang),
    agrees: differences.every(({ decided }) => decided),
  };
};

/** Wording against rule, one line a target, in the order of the plan's targets. */
export const tableOf = (catalogue: Catalogue, pack: Pack, lang: Lang): readonly TableLine[] => {
  const lines = new Map(compare(catalogue, pack).map((one) => [one.target, lineOf(catalogue, pack, one, lang)]));
  return pack.targets.flatMap((target) => lines.get(target) ?? []);
};

interface TableColumn {
  readonly head: Text;
  readonly width: number;
  readonly of: (line: TableLine) => string;
}

const columns: readonly TableColumn[] = [
  { head: { vi: "Mã", en: "Code" }, width: 22, of: ({ code }) => code },
  { head: { vi: "Nguyên văn", en: "Words" }, width: 50, of: ({ quote }) => quote },
  { head: { vi: "Ô giá trị", en: "Value cell" }, width: 14, of: ({ cell }) => cell },
  { head: { vi: "Đọc được", en: "Read as" }, width: 18, of: ({ read }) => read },
  { head: { vi: "Quy tắc", en: "Rule" }, width: 20, of: ({ rule }) => rule },
  { head: { vi: "Thời hạn (văn bản)", en: "Deadline (words)" }, width: 20, of: ({ deadlineWords }) => deadlineWords },
  { head: { vi: "Thời hạn (quy tắc)", en: "Deadline (rule)" }, width: 24, of: ({ deadline }) => deadline },
  { head: { vi: "Chủ trì (văn bản)", en: "Lead (words)" }, width: 24, of: ({ leadWords }) => leadWords },
  { head: { vi: "Chủ trì (quy tắc)", en: "Lead (rule)" }, width: 24, of: ({ lead }) => lead },
  { head: { vi: "So với nguyên văn", en: "Against the words" }, width: 40, of: ({ verdict }) => verdict },
  { head: { vi: "Người soát (ký)", en: "Checked by (signature)" }, width: 16, of: () => "" },
];

const longestName = 31;

const text = (row: number, column: number, words: string, style: StyleName): SheetCell => ({
  row,
  column,
  content: words === "" ? null : { type: "text", text: words },
  style,
});

/** The table as a workbook to print and sign: a sheet a plan, lines that differ first in the eye by their look. */
export const tableWorkbook = (catalogue: Catalogue, packs: readonly Pack[], lang: Lang): WorkbookModel => ({
  title: { vi: "Nguyên văn và quy tắc", en: "Words and rules" }[lang],
  names: [],
  sheets: packs.map((pack) => {
    const lines = tableOf(catalogue, pack, lang);
    return {
      name: pack.id.slice(0, longestName),
      visibility: "visible",
      columns: columns.map(({ width }) => ({ width, hidden: false })),
      rows: [],
      cells: [
        ...columns.map(({ head }, column) => text(0, column, head[lang], "header")),
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
