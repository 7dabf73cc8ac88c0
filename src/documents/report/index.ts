import { AlignmentType, CommentRangeEnd, CommentRangeStart, CommentReference, Document, Header, type ISectionOptions, Packer, PageNumber, Paragraph, type ParagraphChild, TextRun } from "docx"; // prettier-ignore
import { readDirectory, readPart } from "../../files/zip/read";
import { packEntry, type PackedEntry, packingPieces, writeZip } from "../../files/zip/write";
import { decodePart, encodePart } from "../../files/xml/part";
import { type Doing, lastOf, type Steps } from "../../kernel/steps";
import type { Catalogue } from "../../plan/catalogue";
import type { RolledUp } from "../../returns/roll-up";
import type { Annex } from "./annexes";
import { type Block, contentInSteps, type ReportContent } from "./content";
import { issuerLines, layout, reportWords as words, romans } from "./layout";
import { withAllRows } from "./many-rows";
import {
  gap,
  grid,
  halves,
  lengthOf,
  line,
  lineFrom,
  lineOf,
  pageOf,
  paragraph,
  rule,
  run,
  textBreadth,
} from "./pieces";

const { head, title, to, body, signature, recipients, annex, pageNumber, font } = layout;

/** Notes lie beside the text and are not printed: one beside the paper's day, one beside part III. */
const notes = { due: 1, reasons: 0 } as const;

/** Words with a note beside them; null: none. */
const noted = (id: number | null, text: TextRun): readonly ParagraphChild[] =>
  id === null
    ? [text]
    : [new CommentRangeStart(id), text, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];

const shortOf = ({ short }: ReportContent): string => short ?? words.openShort;

const headOf = (content: ReportContent) => {
  const { issuer, parent, year, due } = content;
  const own = issuerLines(issuer);
  const names = { size: head.names, bold: true };
  const motto = { size: head.motto, bold: true };
  const longest = Math.max(...own.map((name) => Math.min(lengthOf(name, names), head.left - 6)));
  const placeDay = run(words.openPlaceDay + year, { size: head.placeDay, italics: true });
  const left = [
    ...(parent === null ? [] : [line(parent, { size: head.names })]),
    ...own.map((name) => line(name, names)),
    rule(longest * layout.rule.issuer, head.left),
  ];
  const right = [line(words.country, names), line(words.motto, motto), rule(lengthOf(words.motto, motto), head.right)];
  // On one height, however many lines the issuer takes.
  const numbered = [line(words.openNumber + shortOf(content), { size: head.number })];
  const dated = [lineOf(noted(due === null ? null : notes.due, placeDay), head.placeDay)];
  return halves([[left, right], [numbered, dated]], [head.left, head.right]); // prettier-ignore
};

const titleOf = ({ subject }: ReportContent): readonly Paragraph[] => {
  const look = { size: title, bold: true };
  return [
    gap(14),
    line(words.kind, look),
    line(subject, look),
    rule(Math.min(lengthOf(subject, look), textBreadth * 0.8) * layout.rule.title, textBreadth),
    gap(8),
  ];
};

const addressed = ({ to: bodies }: ReportContent): readonly Paragraph[] => {
  const [only, ...more] = bodies;
  if (more.length === 0) return [line(`${words.to}${only ?? words.openBody}.`, { size: to }, "centre", 8)];
  const look = { size: to };
  const list = bodies.map((each, at) => `- ${each}${at === bodies.length - 1 ? "." : ";"}`);
  // The dashes stand under the colon; the whole in the middle.
  const [lead, longest] = [lengthOf(words.to.replace(": ", ""), look), Math.max(...list.map((each) => lengthOf(each, look)))]; // prettier-ignore
  const left = Math.max(0, (textBreadth - lead - longest) / 2);
  return [lineFrom(left, words.to.trim(), look), ...list.map((each) => lineFrom(left + lead, each, look)), gap(6)];
};

/** The officer's own part: an ellipsis to write over. */
const openPart = (hasNotes: boolean): Paragraph =>
  paragraph(noted(hasNotes ? notes.reasons : null, run(words.open, body)));

const blockOf = (block: Block): Paragraph => {
  switch (block.kind) {
    case "part":
    case "section":
      return paragraph([run(block.text, { ...body, bold: true })], true);
    case "text":
      return paragraph([run(block.text, body)]);
    case "last":
      return paragraph([run(block.text, body)], true);
    case "open":
      return openPart(block.notes.length > 0);
  }
};

const footOf = ({ short }: ReportContent) =>
  halves(
    [
      [
        [
          line(words.recipients, { size: recipients.title, bold: true, italics: true }, "left"),
          line(words.sameAsAbove, { size: recipients.list }, "left"),
          line(words.filed, { size: recipients.list }, "left"),
        ],
        [
          ...(short === words.committeeShort ? [line(words.committee, { size: signature, bold: true })] : []),
          line(words.signer, { size: signature, bold: true }),
          gap(60),
          line(words.signer, { size: signature, bold: true }),
        ],
      ],
    ],
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
const sectionOf = (children: ISectionOptions["children"], landscape = false): ISectionOptions => ({
  properties: { titlePage: true, page: { ...pageOf(landscape), pageNumbers: { start: 1 } } },
  headers: { default: numbered, first: unnumbered },
  children,
});

const annexOf = (own: Annex, at: number, content: ReportContent): ISectionOptions => {
  const { title: name, landscape, rows, notes: said } = own;
  const attached = `${words.attached}${shortOf(content)}${words.attachedDay}${content.year} của ${content.issuer})`;
  return sectionOf(
    [
      line(`${words.annex} ${romans[at] ?? ""}`, { size: annex.word, bold: true }),
      line(name.toUpperCase(), { size: annex.title, bold: true }),
      line(attached, { size: annex.title, italics: true }, "centre", 6),
      rows.length === 0 ? line(words.none, { size: annex.title }) : grid(own, at),
      ...said.map((note) => line(note, { size: annex.table, italics: true }, "left")),
    ],
    landscape,
  );
};

const notesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "open" ? block.notes : []));

const intro = "Giải trình của các trường, để tham khảo khi viết mục này (chú thích không in):";

/** The report as the library takes it, in steps. */
function* documentOf(content: ReportContent): Steps<Document> {
  const reasons = notesOf(content.blocks);
  const comment = (id: number, texts: readonly string[]) => ({
    id,
    author: "Rà Soát",
    date: new Date(Date.UTC(2026, 0, 1)),
    children: texts.map((text) => line(text, { size: 10 }, "left")),
  });
  const comments = [
    ...(reasons.length > 0 ? [comment(notes.reasons, [intro, ...reasons])] : []),
    ...(content.due === null ? [] : [comment(notes.due, [content.due])]),
  ];
  yield;
  const annexes: ISectionOptions[] = [];
  for (const [at, each] of content.annexes.entries()) {
    annexes.push(annexOf(each, at, content));
    yield;
  }
  return new Document({
    title: content.subject,
    creator: "Rà Soát",
    styles: { default: { document: { run: { font, size: body.size * 2 } } } },
    ...(comments.length > 0 && { comments: { children: comments } }),
    sections: [
      sectionOf([
        headOf(content),
        ...titleOf(content),
        ...addressed(content),
        ...content.blocks.map(blockOf),
        gap(6, true),
        footOf(content),
      ]),
      ...annexes,
    ],
  });
}

/** Our files carry no clock: the library writes the hour of making into the properties and the archive. */
const noDay = "2026-01-01T00:00:00Z";

/** The library's file without a clock, with every row of its annexes; in steps. */
function* finished(bytes: Uint8Array, annexes: readonly Annex[]): Steps<Uint8Array> {
  const entries: PackedEntry[] = [];
  for (const entry of readDirectory(bytes)) {
    yield;
    const { name } = entry;
    const part = readPart(bytes, entry);
    if (name === "word/document.xml")
      entries.push(yield* packingPieces(name, withAllRows(decodePart(part, name), annexes)));
    else if (name !== "docProps/core.xml") entries.push(packEntry(name, part));
    else entries.push(packEntry(name, encodePart(decodePart(part, name).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, noDay))));
  }
  return writeZip(entries);
}

/**
 * The report of one plan and period as a Word document, in the form of Nghị định 30/2020/NĐ-CP (./layout) with its annexes.
 * What the plan does not say (number, place, day, who signs) is left to be written.
 */
export const reportDocument = async (
  catalogue: Catalogue,
  rolled: RolledUp,
  doing: Doing = lastOf,
): Promise<Uint8Array> => {
  const content = await doing(contentInSteps(catalogue, rolled));
  const bytes = await Packer.toArrayBuffer(await doing(documentOf(content)));
  return doing(finished(new Uint8Array(bytes), content.annexes));
};
