import type { XmlScan } from "../../../files/xml/scan";
import type { Tally } from "../bounds";
import type { ImportNote } from "../document";
import type { Numbering, NumberMark, Styles } from "./numbering";
import { below, isOn, textBelow, valueOf } from "./walk";

/** What the walk over a document knows and gathers. */
export interface Walk {
  readonly scan: XmlScan;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly notes: ImportNote[];
  /** How much was read so far, of the document as a whole. */
  readonly tally: Tally;
  /** Reads the blocks of a text box, at whose element the walk stands. */
  readonly box: (walk: Walk) => void;
}

export interface Paragraph {
  /** Without its label, lines parted by "\n". */
  readonly text: string;
  /** The number or sign that Word writes before it. */
  readonly label: string;
  /** Its end was deleted: it runs on into the next one. */
  readonly runsOn: boolean;
}

/** Signs of the font Symbol, which plans have for comparisons. */
const symbols: Readonly<Record<string, string>> = {
  b3: "≥",
  a3: "≤",
  "3e": ">",
  "3c": "<",
  "3d": "=",
  "25": "%",
  "2d": "-",
  "2b": "+",
  b7: "•",
  b4: "×",
  ae: "→",
};

function signOf({ scan, notes }: Walk): string {
  const attributes = scan.attributes();
  const code = (attributes.get(":char") ?? "").toLowerCase().replace(/^[ef]0(?=..$)/, "");
  const sign = attributes.get(":font") === "Symbol" ? symbols[code] : undefined;
  if (sign === undefined) notes.push({ kind: "sign", text: `${attributes.get(":font") ?? "?"} ${code}` });
  return sign ?? "";
}

/** What the properties of a paragraph say that changes its text. */
function readProperties({ scan }: Walk): { mark: NumberMark | null; style: string | null; runsOn: boolean } {
  let list: string | null = null;
  let style: string | null = null;
  let level: number | null = null;
  let runsOn = false;
  for (const name of below(scan)) {
    if (name === "pStyle") style = valueOf(scan);
    if (name === "numId") list = valueOf(scan);
    if (name === "ilvl") level = Number(valueOf(scan));
    if (name === "del" && scan.parent(scan.empty ? 1 : 2) === "rPr") runsOn = true;
  }
  return { mark: list === null && level === null ? null : { list, level }, style, runsOn };
}

/** How a run looks, as far as it changes what its text is. */
interface Look {
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
}

const plain: Look = { hidden: false, struck: false, raised: false };

function readLook({ scan, styles }: Walk): Look {
  let look = plain;
  for (const name of below(scan)) {
    if (name === "rStyle") look = { ...look, hidden: styles.hides(valueOf(scan)) };
    if (name === "vanish" || name === "specVanish") look = { ...look, hidden: isOn(scan) };
    if (name === "strike" || name === "dstrike") look = { ...look, struck: isOn(scan) };
    if (name === "vertAlign") look = { ...look, raised: valueOf(scan) === "superscript" };
  }
  return look;
}

const breaks: Readonly<Record<string, string>> = { tab: " ", ptab: " ", br: "\n", cr: "\n", noBreakHyphen: "-" };

/** Words that are gone or not shown: a note of what they were. */
const note = ({ notes, tally }: Walk, kind: ImportNote["kind"], text: string): void => {
  tally.count("characters", text.length);
  const words = text.replace(/\s+/gu, " ").trim();
  if (words === "") return;
  const last = notes.at(-1);
  if (last?.kind === kind && (kind === "hidden" || kind === "struck"))
    notes[notes.length - 1] = { kind, text: `${last.text} ${words}` };
  else notes.push({ kind, text: words });
};

/** Pictures are counted: of what stands in one nothing can be read. */
export const notePicture = ({ notes }: Walk): void => {
  const at = notes.findIndex(({ kind }) => kind === "picture");
  if (at < 0) notes.push({ kind: "picture", text: "1" });
  else notes[at] = { kind: "picture", text: String(Number(notes[at]?.text) + 1) };
};

const pictures = new Set(["pic", "imagedata", "chart"]);

const readFootnote = (walk: Walk): void => {
  note(walk, "footnote", walk.footnotes.get(walk.scan.attributes().get(":id") ?? "") ?? "");
};

/** What stands in a paragraph apart from its text, to be read in its own way; false: it is text. */
function readApart(walk: Walk, name: string): boolean {
  const { scan } = walk;
  if (name === "del" || name === "moveFrom") note(walk, "deleted", textBelow(scan));
  else if (name === "delText") note(walk, "deleted", textBelow(scan));
  else if (name === "footnoteReference" || name === "endnoteReference") readFootnote(walk);
  else if (name === "txbxContent") walk.box(walk);
  else if (pictures.has(name)) notePicture(walk);
  else return false;
  return true;
}

/** What one element of a run adds to the text. */
const runText = (walk: Walk, name: string): string => {
  if (name === "t") return textBelow(walk.scan);
  return name === "sym" ? signOf(walk) : (breaks[name] ?? "");
};

/** What a paragraph's elements have said so far. */
interface Spoken {
  properties: ReturnType<typeof readProperties>;
  text: string;
  inserted: string;
  look: Look;
  /** How deep the insertion lies in which the walk is. */
  insertedTo: number;
}

function readText(walk: Walk, name: string, spoken: Spoken): void {
  const read = runText(walk, name);
  walk.tally.count("characters", read.length);
  const { hidden, struck, raised } = spoken.look;
  if (hidden) note(walk, "hidden", read);
  else if (struck) note(walk, "struck", read);
  // A footnote's mark put in by hand: "80" and a raised "1" are not 801.
  else if (raised && /[\d%]$/u.test(spoken.text) && /^[\d*()]+$/u.test(read.trim())) note(walk, "raised", read);
  else {
    spoken.text += read;
    if (spoken.insertedTo < Infinity) spoken.inserted += read;
  }
}

function readElement(walk: Walk, name: string, spoken: Spoken): void {
  if (walk.scan.depth <= spoken.insertedTo) spoken.insertedTo = Infinity;
  if (name === "pPr") spoken.properties = readProperties(walk);
  else if (name === "rPr") spoken.look = readLook(walk);
  else if (name === "r") spoken.look = plain;
  else if (name === "ins") spoken.insertedTo = Math.min(spoken.insertedTo, walk.scan.depth);
  else if (!readApart(walk, name)) readText(walk, name, spoken);
}

/** Reads the paragraph at which the walk stands; counts its number. */
export function readParagraph(walk: Walk): Paragraph {
  walk.tally.count("paragraphs");
  const properties = { mark: null, style: null, runsOn: false };
  const spoken: Spoken = { properties, text: "", inserted: "", look: plain, insertedTo: Infinity };
  for (const name of below(walk.scan)) readElement(walk, name, spoken);
  note(walk, "inserted", spoken.inserted);
  const { mark, style, runsOn } = spoken.properties;
  const hiddenStyle = style !== null && walk.styles.hides(style);
  if (hiddenStyle) note(walk, "hidden", spoken.text);
  return { text: hiddenStyle ? "" : spoken.text, label: walk.numbering.next(mark, style), runsOn };
}
