import { AlignmentType, BorderStyle, LineRuleType, PageOrientation, Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx"; // prettier-ignore
import { plainText } from "../../files/xml/text";
import { textWidth } from "../../sheet/text-width";
import type { Annex, AnnexRow } from "./annexes";
import { layout } from "./layout";
import { rowsToWrite } from "./many-rows";

const { font, page, body, annex } = layout;

/** Millimetres between the margins. */
export const textBreadth = page.width - page.left - page.right;
/** The same of a page across. */
const breadthAcross = page.height - page.left - page.right;

/** Half-points and twentieths of a point, as the format counts. */
const halfPoints = (points: number): number => Math.round(points * 2);
const twips = (points: number): number => Math.round(points * 20);
const mm = (length: number): number => Math.round((length * 1440) / 25.4);

export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

export const run = (text: string, look: Look): TextRun =>
  new TextRun({ ...look, text: plainText(text), font, size: halfPoints(look.size), color: "000000" });

type Align = "centre" | "left" | "justified";
const alignments = {
  centre: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
  justified: AlignmentType.JUSTIFIED,
} as const;

/** One line or more; `lineRule` always stands, else LibreOffice lets lines overlap. The mark at the end is as high as the text. */
export const lineOf = (
  children: readonly ParagraphChild[],
  size: number,
  align: Align = "centre",
  { after = 0, keepNext = false }: { readonly after?: number; readonly keepNext?: boolean } = {},
): Paragraph =>
  new Paragraph({
    alignment: alignments[align],
    spacing: { line: 240, lineRule: LineRuleType.AUTO, after: twips(after) },
    keepNext,
    run: { size: halfPoints(size) },
    children: [...children],
  });

/** A line of one look. */
export const line = (text: string, look: Look, align: Align = "centre", after = 0): Paragraph =>
  lineOf([run(text, look)], look.size, align, { after });

/** A line of one look that begins so many millimetres in, where it also goes on. */
export const lineFrom = (left: number, text: string, look: Look): Paragraph =>
  new Paragraph({
    indent: { left: mm(left) },
    spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 0 },
    run: { size: halfPoints(look.size) },
    children: [run(text, look)],
  });

/** Room between two blocks, in points. */
export const gap = (points: number, keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: twips(points), after: 0 },
    run: { size: 2 },
    children: [run("", { size: 1 })],
  });

/** A paragraph of the body: justified, its first line set in. */
export const paragraph = (children: readonly ParagraphChild[], keepNext = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(body.firstLine) },
    spacing: { line: Math.round(240 * body.lines), lineRule: LineRuleType.AUTO, after: twips(body.between) },
    keepNext,
    children: [...children],
  });

/** How long a text is on paper, in millimetres, in the face that the form asks for. */
export const lengthOf = (text: string, { size, bold = false }: Look): number =>
  (textWidth(text, { face: "paper", size, bold }) / 96) * 25.4;

/** A rule under a text, so long and centred in so much room. */
export const rule = (length: number, room: number): Paragraph => {
  const beside = mm(Math.max(0, (room - length) / 2));
  return new Paragraph({
    indent: { left: beside, right: beside },
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: twips(2), after: twips(6) },
    run: { size: 4 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 2, color: "000000" } },
    children: [run("", { size: 2 })],
  });
};

const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noLines = { top: noLine, bottom: noLine, left: noLine, right: noLine } as const;

/** What stands on one height left and right. */
export type Halves = readonly [left: readonly Paragraph[], right: readonly Paragraph[]];

/** Two columns without lines: the head, and the foot with recipients and signature; each row begins on one height. */
export const halves = (rows: readonly Halves[], widths: readonly [number, number]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: { ...noLines, insideHorizontal: noLine, insideVertical: noLine },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, at) =>
              new TableCell({
                borders: noLines,
                width: { size: mm(widths[at] ?? 0), type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });

/** `span`: so many columns of a heading, whose row stays on the page of the next one; null: a cell of a row. */
const cell = (text: string, width: number, bold: boolean, align: Align, span: number | null = null): TableCell =>
  new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    ...(span !== null && span > 1 && { columnSpan: span }),
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    children: text
      .split("\n")
      .map((each) => lineOf([run(each, { size: annex.table, bold })], annex.table, align, { keepNext: span !== null })),
  });

/** An annex's table with lines, its heads on every page; of rows that are alike one stands for all (./many-rows). */
export const grid = (annex: Annex, number: number): Table => {
  const { columns, landscape } = annex;
  const breadth = landscape ? breadthAcross : textBreadth;
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share * breadth) / whole);
  const headRow = new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: columns.map(({ head }, at) => cell(head, widths[at] ?? 0, true, "centre")),
  });
  const rowOf = (row: AnnexRow): TableRow =>
    new TableRow({
      cantSplit: true,
      children:
        row.kind === "section"
          ? [
              cell(row.id, widths[0] ?? 0, true, "centre", 1),
              cell(row.words, breadth - (widths[0] ?? 0), true, "left", columns.length - 1),
            ]
          : row.cells.map((text, at) =>
              cell(text, widths[at] ?? 0, false, columns[at]?.text === true ? "left" : "centre"),
            ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(breadth), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    rows: [headRow, ...rowsToWrite(annex, number).map(rowOf)],
  });
};

/** Page and margins in the format's own terms; of a page across, the library turns width and height itself. */
export const pageOf = (landscape: boolean) =>
  ({
    size: {
      width: mm(page.width),
      height: mm(page.height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: mm(page.top), bottom: mm(page.bottom), left: mm(page.left), right: mm(page.right), header: mm(10), footer: mm(10) }, // prettier-ignore
  }) as const;
