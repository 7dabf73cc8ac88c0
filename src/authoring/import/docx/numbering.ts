import { mainPart, onlyTarget, type Package, relationships } from "../../../files/opc";
import type { XmlScan } from "../../../files/xml/scan";
import { numberAs } from "./number-formats";
import { below, isOn, valueOf } from "./walk";

/** One level of a list as numbering.xml declares it. */
interface Level {
  start: number;
  format: string;
  text: string;
  /** Every number of the label in digits. */
  legal: boolean;
  restarts: boolean;
  style: string | null;
}

type Levels = Map<number, Level>;

/** A list in use: its levels, and from where its own counting starts. */
interface List {
  readonly abstract: string;
  readonly levels: Levels;
  readonly starts: ReadonlyMap<number, number>;
}

/** What a paragraph says of its number: a list, a level; null for what it leaves to its style. */
export interface NumberMark {
  readonly list: string | null;
  readonly level: number | null;
}

function readLevel(scan: XmlScan): Level {
  const level: Level = { start: 1, format: "decimal", text: "", legal: false, restarts: true, style: null };
  for (const name of below(scan)) {
    if (name === "start") level.start = Number(valueOf(scan)) || 0;
    if (name === "numFmt") level.format = valueOf(scan);
    if (name === "lvlText") level.text = valueOf(scan);
    if (name === "isLgl") level.legal = isOn(scan);
    if (name === "lvlRestart") level.restarts = valueOf(scan) !== "0";
    if (name === "pStyle") level.style = valueOf(scan);
  }
  return level;
}

const levelNumber = (scan: XmlScan): number => Number(scan.attributes().get(":ilvl") ?? "0");

function readAbstract(scan: XmlScan): { levels: Levels; link: string | null } {
  const levels: Levels = new Map();
  let link: string | null = null;
  for (const name of below(scan)) {
    if (name === "numStyleLink") link = valueOf(scan);
    if (name !== "lvl") continue;
    const at = levelNumber(scan);
    levels.set(at, readLevel(scan));
  }
  return { levels, link };
}

function readOverrides(scan: XmlScan): { abstract: string; starts: Map<number, number>; levels: Levels } {
  let abstract = "";
  let at = 0;
  const starts = new Map<number, number>();
  const levels: Levels = new Map();
  for (const name of below(scan)) {
    if (name === "abstractNumId") abstract = valueOf(scan);
    if (name === "lvlOverride") at = levelNumber(scan);
    if (name === "startOverride") starts.set(at, Number(valueOf(scan)) || 0);
    if (name === "lvl") {
      const level = levelNumber(scan);
      levels.set(level, readLevel(scan));
    }
  }
  return { abstract, starts, levels };
}

/** What styles.xml says of paragraphs: their numbers, and whether their text or a run's is hidden. */
export class Styles {
  private readonly own = new Map<string, { based: string | null; mark: NumberMark | null; hidden: boolean | null }>();

  constructor(scan: XmlScan | null) {
    while (scan?.next() === true) if (scan.kind === "open" && scan.name === "style") this.read(scan);
  }

  private read(scan: XmlScan): void {
    const id = scan.attributes().get(":styleId") ?? "";
    let based: string | null = null;
    let list: string | null = null;
    let level: string | null = null;
    let hidden: boolean | null = null;
    for (const name of below(scan)) {
      if (name === "basedOn") based = valueOf(scan);
      if (name === "numId") list = valueOf(scan);
      if (name === "ilvl") level = valueOf(scan);
      if (name === "vanish") hidden = isOn(scan);
    }
    const mark = list === null && level === null ? null : { list, level: level === null ? null : Number(level) };
    this.own.set(id, { based, mark, hidden });
  }

  /** The style and those it is based on, nearest first; a circle of styles ends. */
  private chain(id: string): { id: string; mark: NumberMark | null; hidden: boolean | null }[] {
    const found: { id: string; mark: NumberMark | null; hidden: boolean | null }[] = [];
    for (let at: string | null = id; at !== null && found.length < 20;) {
      const style = this.own.get(at);
      if (style === undefined) break;
      found.push({ id: at, mark: style.mark, hidden: style.hidden });
      at = style.based;
    }
    return found;
  }

  markOf(id: string): (NumberMark & { style: string }) | null {
    const found = this.chain(id).find(({ mark }) => mark !== null);
    return found?.mark ? { ...found.mark, style: found.id } : null;
  }

  hides(id: string): boolean {
    return this.chain(id).find(({ hidden }) => hidden !== null)?.hidden ?? false;
  }
}

/** The level of a style's number: its own, else that of the list which names the style. */
const styleLevel = (list: List, mark: (NumberMark & { style: string }) | null): number =>
  mark?.level ?? [...list.levels].find(([, { style }]) => style !== null && style === mark?.style)?.[0] ?? 0;

/** The numbers that Word writes itself: what each numbered paragraph shows, in the order of the document. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counted = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(
    scan: XmlScan | null,
    private readonly styles: Styles,
  ) {
    const abstracts = new Map<string, { levels: Levels; link: string | null }>();
    while (scan?.next() === true) {
      if (scan.kind !== "open") continue;
      const attributes = scan.attributes();
      if (scan.name === "abstractNum") abstracts.set(attributes.get(":abstractNumId") ?? "", readAbstract(scan));
      else if (scan.name === "num") {
        const { abstract, starts, levels } = readOverrides(scan);
        const base = abstracts.get(abstract)?.levels ?? new Map<number, Level>();
        this.lists.set(attributes.get(":numId") ?? "", { abstract, starts, levels: new Map([...base, ...levels]) });
      }
    }
    this.followLinks(abstracts);
  }

  /** A list that only names a style has the levels of that style's list. */
  private followLinks(abstracts: ReadonlyMap<string, { link: string | null }>): void {
    for (const [id, list] of this.lists) {
      const link = abstracts.get(list.abstract)?.link ?? null;
      const target = link === null ? null : (this.styles.markOf(link)?.list ?? null);
      const linked = target === null || target === id ? undefined : this.lists.get(target);
      if (linked !== undefined && list.levels.size === 0)
        this.lists.set(id, { ...list, levels: linked.levels, abstract: linked.abstract });
    }
  }

  /** The label of the next paragraph with this mark and style; "" where Word shows none. Counts on. */
  next(mark: NumberMark | null, style: string | null): string {
    const ofStyle = style === null ? null : this.styles.markOf(style);
    const own = mark?.list ?? null;
    const id = own ?? ofStyle?.list ?? "";
    const list = this.lists.get(id);
    if (list === undefined) return "";
    return this.count(id, list, mark?.level ?? (own === null ? styleLevel(list, ofStyle) : 0));
  }

  private count(id: string, list: List, at: number): string {
    const level = list.levels.get(at);
    if (level === undefined) return "";
    const counts = this.counted.get(list.abstract) ?? new Map<number, number>();
    this.counted.set(list.abstract, counts);
    if (!this.begun.has(id)) for (const deep of list.starts.keys()) counts.delete(deep);
    this.begun.add(id);
    const before = counts.get(at);
    counts.set(at, before === undefined ? (list.starts.get(at) ?? level.start) : before + 1);
    for (const deep of [...counts.keys()])
      if (deep > at && list.levels.get(deep)?.restarts !== false) counts.delete(deep);
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const up = Number(digit) - 1;
      const value = counts.get(up) ?? list.levels.get(up)?.start ?? 1;
      return numberAs(level.legal ? "decimal" : (list.levels.get(up)?.format ?? "decimal"), value);
    });
  }
}

/** The part of a kind beside the document's main part, walked from its beginning; null where it has none. */
export const besides = (pack: Package, type: string): XmlScan | null => {
  const main = mainPart(pack) ?? "";
  const part = onlyTarget(relationships(pack, main), type, main);
  return part === null || !pack.has(part) ? null : pack.scan(part);
};
