import type { Style } from "../../../sheet/style";
import { styles, type StyleName } from "../../../sheet/styles";
import { damaged } from "../../../files/problem";
import { readAttributes } from "../../../files/xml/attributes";
import { XmlScan } from "../../../files/xml/scan";
import { spreadsheetMl } from "../spreadsheet-ml";
import {
  composeBorder,
  composeFill,
  composeFont,
  composeXf,
  numberFormatId,
  numberFormatXml,
  type Prefixed,
} from "./looks";
import { opened, readContainer, splice, withAttribute, type Container, type Splice } from "./xml-edit";

const listNames = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
type ListName = (typeof listNames)[number];

/** One list of the styles part, to which new entries are added at the end; old ones are never touched. */
class StyleList {
  readonly added: string[] = [];
  constructor(
    readonly name: ListName,
    readonly container: Container | null,
  ) {}

  get(index: number): string | undefined {
    const old = this.container?.children ?? [];
    return old[index]?.source ?? this.added[index - old.length];
  }

  get sources(): readonly string[] {
    return [...(this.container?.children ?? []).map(({ source }) => source), ...this.added];
  }

  /** The index of an entry, which is added when the list does not have it. */
  indexOf(entry: string): number {
    const found = this.sources.indexOf(entry);
    if (found >= 0) return found;
    this.added.push(entry);
    return this.sources.length - 1;
  }
}

/** Excel's own format codes that our styles use; all others need an entry. */
const builtInFormats: Readonly<Record<string, number>> = { General: 0, "0": 1, "0.00": 2 };

/** The styles part of somebody's workbook: finds or adds the cell formats that marks need. */
export class StylesPart {
  private readonly lists = new Map<ListName, StyleList>();
  private readonly known = new Map<string, number>();
  private readonly context: Prefixed;
  private rootEnd = 0;

  constructor(
    private readonly source: string,
    part: string,
  ) {
    const scan = new XmlScan(source, part, spreadsheetMl);
    const containers = new Map<string, Container>();
    let prefix = "";
    while (scan.next()) {
      if (scan.kind !== "open") continue;
      if (scan.atRoot) {
        prefix = /^<([^\s/>:]+:)/.exec(source.slice(scan.start, scan.end))?.[1] ?? "";
        this.rootEnd = scan.end;
      } else if (listNames.some((name) => name === scan.name)) containers.set(scan.name, readContainer(scan));
      else scan.skip();
    }
    this.context = { prefix, part };
    for (const name of listNames) this.lists.set(name, new StyleList(name, containers.get(name) ?? null));
  }

  /** The index of the format that `style` makes of format `base`; null as base for a cell that had none. */
  formatFor(base: number | null, style: StyleName): number {
    const key = `${base ?? "new"} ${style}`;
    const found = this.known.get(key) ?? this.compose(base ?? 0, styles[style], base === null);
    this.known.set(key, found);
    return found;
  }

  /** The part with its new entries; the very same text when nothing was added. */
  result(): string {
    const edits = [...this.lists.values()].flatMap((list) => this.editFor(list));
    return splice(this.source, edits);
  }

  private list(name: ListName): StyleList {
    const list = this.lists.get(name);
    if (list === undefined) throw damaged(this.context.part, "lacks", name);
    return list;
  }

  private compose(base: number, style: Style, full: boolean): number {
    const { context } = this;
    const xf = this.list("cellXfs").get(base);
    if (xf === undefined) throw damaged(context.part, "lacks", `xf ${base}`);
    const font = this.list("fonts").get(
      Number(readAttributes(xf.slice(0, xf.indexOf(">") + 1), context.part).get("fontId") ?? "0"),
    );
    const border = composeBorder(style, context);
    const ids = {
      font: this.list("fonts").indexOf(composeFont(font ?? `<${context.prefix}font/>`, style, full, context)),
      fill: style.fill === undefined ? 0 : this.list("fills").indexOf(composeFill(style, context)),
      border: border === null ? null : this.list("borders").indexOf(border),
      numberFormat: full && style.numberFormat !== undefined ? this.numberFormat(style.numberFormat) : null,
    };
    return this.list("cellXfs").indexOf(composeXf(xf, ids, style, full, context));
  }

  private numberFormat(code: string): number {
    const builtIn = builtInFormats[code];
    if (builtIn !== undefined) return builtIn;
    const list = this.list("numFmts");
    const { part, prefix } = this.context;
    const found = list.sources.map((entry) => numberFormatId(entry, code, part)).find((id) => id !== null);
    if (found !== undefined) return Number(found);
    const used = list.sources.map((entry) => Number(readAttributes(entry, part).get("numFmtId") ?? "0"));
    const id = Math.max(163, ...used) + 1;
    list.added.push(numberFormatXml(id, code, prefix));
    return id;
  }

  private editFor({ name, container, added, sources }: StyleList): Splice[] {
    if (added.length === 0) return [];
    const { prefix } = this.context;
    const count = String(sources.length);
    const text = added.join("");
    const close = `</${prefix}${name}>`;
    if (container === null) {
      // Number formats stand first of all; the other lists are in every part that has cell formats.
      return [{ start: this.rootEnd, end: this.rootEnd, text: `<${prefix}${name} count="${count}">${text}${close}` }];
    }
    const tag = withAttribute(container.openTag, "count", count);
    const head = {
      start: container.start,
      end: container.contentStart,
      text: container.empty ? opened(tag) + text + close : tag,
    };
    return container.empty ? [head] : [head, { start: container.contentEnd, end: container.contentEnd, text }];
  }
}
