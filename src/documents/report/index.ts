import { AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, Document, Header, type ISectionOptions, Packer, PageNumber, Paragraph, TextRun } from "docx"; // prettier-ignore
import { readDirectory, readPart } from "../../files/zip/read";
import { packEntry, writeZip } from "../../files/zip/write";
import type { Catalogue } from "../../plan/catalogue";
import type { RolledUp } from "../../returns/roll-up";
import { type Annex, type Block, type ReportContent, reportContent } from "./content";
import { layout, reportWords as words, romans } from "./layout";
import { gap, grid, halves, lengthOf, line, pageOf, paragraph, rule, run, textBreadth } from "./pieces";

const { head, title, to, body, signature, recipients, annex, pageNumber, font } = layout;

const headOf = ({ issuer, parent, year }: ReportContent) => {
  const name = issuer.toUpperCase();
  const names = { size: head.names, bold: true };
  const motto = { size: head.motto, bold: true };
  const oneLine = Math.min(lengthOf(name, names), head.left - 6);
  const left = [
    ...(parent === null ? [] : [line(parent, { size: head.names })]),
    line(name, names),
    rule(oneLine * layout.rule.issuer, head.left),
    line(words.openNumber, { size: head.number }),
  ];
  const right = [
    line(words.country, names),
    line(words.motto, motto),
    rule(lengthOf(words.motto, motto), head.right),
    line(words.openPlaceDay + year, { size: head.placeDay, italics: true }),
  ];
  return halves(left, right, [head.left, head.right]);
};

const titleOf = ({ subject }: ReportContent): readonly Paragraph[] => {
  const look = { size: title, bold: true };
  return [
    gap(10),
    line(words.kind, look),
    line(subject, look),
    rule(Math.min(lengthOf(subject, look), textBreadth * 0.8) * layout.rule.title, textBreadth),
    gap(8),
  ];
};

const addressed = ({ to: bodies }: ReportContent): readonly Paragraph[] => {
  const [only, ...more] = bodies;
  if (more.length === 0) return [line(`${words.to}${only ?? words.openBody}.`, { size: to }, "centre", 8)];
  const list = bodies.map((each, at) => line(`- ${each}${at === bodies.length - 1 ? "." : ";"}`, { size: to }));
  return [line(words.to.trim(), { size: to }), ...list, gap(6)];
};

/** The officer's own part: an ellipsis to write over; what she may need lies beside it as a comment that does not print. */
const openPart = (id: number | null): Paragraph =>
  paragraph(
    id === null
      ? [run(words.open, body)]
      : [
          new CommentRangeStart(id),
          run(words.open, body),
          new CommentRangeEnd(id),
          new TextRun({ children: [new CommentReference(id)] }),
        ],
  );

const blockOf = (block: Block): Paragraph => {
  switch (block.kind) {
    case "part":
    case "section":
      return paragraph([run(block.text, { ...body, bold: true })], true);
    case "text":
      return paragraph([run(block.text, body)]);
    case "open":
      return openPart(block.notes.length === 0 ? null : noteId);
  }
};

/** The one comment of a report. */
const noteId = 0;

const footOf = () =>
  halves(
    [
      line(words.recipients, { size: recipients.title, bold: true, italics: true }, "left"),
      line(words.sameAsAbove, { size: recipients.list }, "left"),
      line(words.filed, { size: recipients.list }, "left"),
    ],
    [line(words.signer, { size: signature, bold: true }), gap(40), line(words.signer, { size: signature, bold: true })],
    [textBreadth / 2, textBreadth / 2],
  );

const numbered = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], font, size: pageNumber * 2 })],
    }),
  ],
});
const unnumbered = new Header({ children: [new Paragraph({ children: [] })] });

/** A section counts its own pages; the number of its first page is not shown. */
const sectionOf = (children: ISectionOptions["children"]): ISectionOptions => ({
  properties: { titlePage: true, page: { ...pageOf, pageNumbers: { start: 1 } } },
  headers: { default: numbered, first: unnumbered },
  children,
});

const annexOf = ({ title: name, heads, widths, rows }: Annex, at: number, year: string): ISectionOptions =>
  sectionOf([
    line(`${words.annex} ${romans[at] ?? ""}`, { size: annex.word, bold: true }),
    line(name.toUpperCase(), { size: annex.title, bold: true }),
    line(`${words.attached}${year})`, { size: annex.title, italics: true }, "centre", 6),
    ...(rows.length === 0 ? [line("Không có.", { size: annex.title })] : [grid(heads, widths, rows)]),
  ]);

const notesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "open" ? block.notes : []));

const intro = "Giải trình của các trường, để tham khảo khi viết mục này (chú thích không in):";

const documentOf = (content: ReportContent): Document => {
  const notes = notesOf(content.blocks);
  const comment = { id: noteId, author: "Rà Soát", date: new Date(Date.UTC(2026, 0, 1)), children: [intro, ...notes].map((text) => line(text, { size: 10 }, "left")) }; // prettier-ignore
  return new Document({
    title: content.subject,
    creator: "Rà Soát",
    styles: { default: { document: { run: { font, size: body.size * 2 } } } },
    ...(notes.length > 0 && { comments: { children: [comment] } }),
    sections: [
      sectionOf([
        headOf(content),
        ...titleOf(content),
        ...addressed(content),
        ...content.blocks.map(blockOf),
        gap(6),
        footOf(),
      ]),
      ...content.annexes.map((each, at) => annexOf(each, at, content.year)),
    ],
  });
};

/** Our files carry no clock: the library writes the hour of making into the properties and the archive. */
const withoutClock = (bytes: Uint8Array): Uint8Array => {
  const noDay = "2026-01-01T00:00:00Z";
  const entries = readDirectory(bytes).map((entry) => {
    const part = readPart(bytes, entry);
    if (entry.name !== "docProps/core.xml") return packEntry(entry.name, part);
    const xml = new TextDecoder().decode(part);
    return packEntry(entry.name, new TextEncoder().encode(xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, noDay)));
  });
  return writeZip(entries);
};

/**
 * The report of one plan and period as a Word document, in the form of Nghị định 30/2020/NĐ-CP (./layout) with its annexes.
 * What the plan does not say (number, place, day, who signs) is left to be written.
 */
export const reportDocument = async (catalogue: Catalogue, rolled: RolledUp): Promise<Uint8Array> => {
  const bytes = await Packer.toArrayBuffer(documentOf(reportContent(catalogue, rolled)));
  return withoutClock(new Uint8Array(bytes));
};
