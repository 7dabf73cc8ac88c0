import { partsOf, zipParts } from "../fixtures/package";
import { chart, comments, drawing, picture, vml } from "../fixtures/rich-drawing";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** A part that relates to none has no name for how it would (workbook/xlsx). */
const related = `xmlns:r="${office}"`;
const content = "application/vnd.openxmlformats-officedocument";

const rels = (...entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const types = [
  `<Default Extension="png" ContentType="image/png"/>`,
  `<Default Extension="vml" ContentType="${content}.vmlDrawing"/>`,
  `<Override PartName="/xl/comments1.xml" ContentType="${content}.spreadsheetml.comments+xml"/>`,
  `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${content}.drawing+xml"/>`,
  `<Override PartName="/xl/charts/chart1.xml" ContentType="${content}.drawingml.chart+xml"/>`,
].join("");

const isText = (name: string): boolean => /\.(xml|rels|vml)$/.test(name);

/**
 * A form of ours as a school might hand it in: with a chart, a picture and comments of its own on the form's sheet, as
 * Excel keeps them. Validation and conditional formats are the form's.
 */
export const withRichParts = (form: Uint8Array): Uint8Array => {
  const parts = new Map<string, string | Uint8Array>(
    [...partsOf(form)].map(([name, part]) => [
      name,
      isText(name) ? part : Uint8Array.from(part, (letter) => letter.charCodeAt(0)),
    ]),
  );
  const edit = (name: string, change: (text: string) => string): void => {
    const part = parts.get(name);
    if (typeof part !== "string") throw new Error(`no part ${name}`);
    parts.set(name, change(part));
  };
  edit("[Content_Types].xml", (text) =>
    text
      .replace("</Types>", `${types}</Types>`)
      .replace(/(<Types[^>]*>)(.*?)(<Default Extension="png".*?vmlDrawing"\/>)/s, "$1$3$2"),
  );
  edit("xl/worksheets/sheet1.xml", (text) =>
    text.replace(
      "</worksheet>",
      `<drawing ${related} r:id="rId1"/><legacyDrawing ${related} r:id="rId2"/></worksheet>`,
    ),
  );
  parts.set(
    "xl/worksheets/_rels/sheet1.xml.rels",
    rels(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
    ),
  );
  parts.set("xl/drawings/drawing1.xml", drawing);
  parts.set(
    "xl/drawings/_rels/drawing1.xml.rels",
    rels(["rId1", "chart", "../charts/chart1.xml"], ["rId2", "image", "../media/image1.png"]),
  );
  parts.set("xl/drawings/vmlDrawing1.vml", vml);
  parts.set("xl/comments1.xml", comments);
  parts.set("xl/charts/chart1.xml", chart.replaceAll("'Số liệu'", "'Nhập số liệu'"));
  parts.set("xl/media/image1.png", picture);
  return zipParts(Object.fromEntries(parts));
};
