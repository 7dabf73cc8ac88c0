import { AlignmentType, BorderStyle, convertMillimetersToTwip, LineRuleType, Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx"; // prettier-ignore
import { textWidth } from "../../sheet/text-width";
import { layout } from "./layout";

const { font, page, body, annex } = layout;

/** Millimetres between the margins. */
export const textBreadth = page.width - page.left - page.right;

/** Half-points and twentieths of a point, as the format counts. */
const halfPoints = (points: number): number => Math.round(points * 2);
const twips = (points: number): number => Math.round(points * 20);
const mm = (length: number): number => Math.round(convertMillimetersToTwip(length));

export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

export const run = (text: string, look: Look): TextRun =>
  new TextRun({ ...look, text, font, size: halfPoints(look.size), color: "000000" });

type Align = "centre" | "left" | "justified";
const alignments = {
  centre: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
  justified: AlignmentType.JUSTIFIED,
} as const;

/** One line or more in one look; `lineRule` always stands, else LibreOffice lets lines overlap. */
export const line = (text: string, look: Look, align: Align = "centre", after = 0): Paragraph =>
  new Paragraph({
    alignment: alignments[align],
    spacing: { line: 240, lineRule: LineRuleType.AUTO, after: twips(after) },
    children: [run(text, look)],
  });

/** Room between two blocks, in points. */
export const gap = (points: number): Paragraph =>
  new Paragraph({
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: twips(points), after: 0 },
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
    spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "000000" } },
    children: [run("", { size: 2 })],
  });
};

const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noLines = { top: noLine, bottom: noLine, left: noLine, right: noLine } as const;

/** Two columns without lines: the head, and the foot with recipients and signature. */
export const halves = (
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  widths: readonly [number, number],
): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(widths[0] + widths[1]), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    borders: { ...noLines, insideHorizontal: noLine, insideVertical: noLine },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, at) =>
            new TableCell({
              borders: noLines,
              width: { size: mm(widths[at] ?? 0), type: WidthType.DXA },
              children: [...children],
            }),
        ),
      }),
    ],
  });

const cell = (text: string, width: number, bold: boolean, align: Align): TableCell =>
  new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    children: text.split("\n").map((each) => line(each, { size: annex.table, bold }, align)),
  });

/** A table with lines, its heads on every page; the second column is set to the left, and the last where it is a text. */
export const grid = (
  heads: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): Table => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (share * textBreadth) / whole);
  const rowOf = (texts: readonly string[], bold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: bold,
      children: texts.map((text, at) => cell(text, widths[at] ?? 0, bold, !bold && at === 1 ? "left" : "centre")),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(textBreadth), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    rows: [rowOf(heads, true), ...rows.map((texts) => rowOf(texts, false))],
  });
};

/** Page margins in the format's own terms. */
export const pageOf = {
  size: { width: mm(page.width), height: mm(page.height) },
  margin: { top: mm(page.top), bottom: mm(page.bottom), left: mm(page.left), right: mm(page.right), header: mm(10), footer: mm(10) }, // prettier-ignore
} as const;
