import { contentType, foldName, mainPart, onlyTarget, relationships, type Package } from "../../../files/opc";
import { damaged, Unreadable } from "../../../files/problem";
import type { XmlScan } from "../../../files/xml/scan";
import { Refused } from "../refusal";
import { isTop, levelOf, passOver, spreadsheetMl } from "../spreadsheet-ml";

/** A worksheet and the part that holds its cells. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly part: string;
}

/** What the workbook part says about the rest. Chart and dialog sheets hold no cells and are left out. */
export interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  /** Workbook-scoped defined names in lower case (Excel folds their case) and what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  /** Days count from 1904 in files of old Macs. */
  readonly date1904: boolean;
  /** Whether the file carries macros: Excel opens it under no other ending than .xlsm. */
  readonly macros: boolean;
  /** The parts of the links to other workbooks, in the order by which formulas number them; null: named and not there. */
  readonly links: readonly (string | null)[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

interface Declared {
  sheets: { name: string; state: string; id: string }[];
  names: Map<string, string>;
  date1904: boolean;
  links: string[];
}

function readName(scan: XmlScan, names: Map<string, string>): void {
  const attributes = scan.attributes();
  const key = attributes.has("localSheetId") ? null : (attributes.get("name") ?? "").toLowerCase();
  let text = "";
  while (!scan.empty && scan.next() && scan.kind === "text") text += scan.text();
  if (key !== null) names.set(key, text);
}

function readSheet(scan: XmlScan): Declared["sheets"][number] {
  const attributes = scan.attributes();
  // Two prefixes: which of them is that of relationships a reader without namespaces cannot tell.
  if ((scan.source.slice(scan.start, scan.end).match(/\s[^\s=:"']+:id\s*=/g) ?? []).length > 1)
    throw damaged(scan.part, "twice", "id");
  return {
    name: attributes.get("name") ?? "",
    state: attributes.get("state") ?? "visible",
    id: attributes.get(":id") ?? "",
  };
}

/** What stands once in a workbook part and is read; all but the first are lists. */
const tops: ReadonlySet<string> = new Set(["workbookPr", "definedNames", "sheets", "externalReferences"]);

/** Reads what stands directly in the workbook; false: nothing of it is wanted. */
function readTop(scan: XmlScan, declared: Declared, seen: Set<string>): boolean {
  const { name } = scan;
  if (!tops.has(name)) return false;
  if (seen.has(name)) throw damaged(scan.part, "twice", name);
  seen.add(name);
  if (name === "workbookPr") declared.date1904 = /^(1|true|on)$/.test(scan.attributes().get("date1904") ?? "");
  return true;
}

/** Reads an entry of one of the lists; false: it is none. */
function readEntry(scan: XmlScan, declared: Declared): boolean {
  if (levelOf(scan) !== 3) return false;
  switch (`${scan.parent(scan.empty ? 1 : 2)}/${scan.name}`) {
    case "definedNames/definedName":
      readName(scan, declared.names);
      return true;
    case "sheets/sheet":
      declared.sheets.push(readSheet(scan));
      return true;
    case "externalReferences/externalReference":
      declared.links.push(scan.attributes().get(":id") ?? "");
      return true;
    default:
      return false;
  }
}

function readDeclared(scan: XmlScan): Declared {
  const declared: Declared = { sheets: [], names: new Map(), date1904: false, links: [] };
  const seen = new Set<string>();
  while (scan.next()) {
    if (scan.kind !== "open") continue;
    const read = isTop(scan, "workbook") ? readTop(scan, declared, seen) : scan.atRoot || readEntry(scan, declared);
    if (!read) passOver(scan);
  }
  return declared;
}

const visibility = (state: string): SheetPart["visibility"] =>
  state === "veryHidden" || state === "hidden" ? state : "visible";

const missing = (part: string): Unreadable => new Unreadable({ kind: "part-missing", part });

/** What stands twice is no workbook of Excel's: nobody knows which of the two is meant, or one part is read many times. */
function refuseTwice(part: string, what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  const twice = names.find((name) => seen.size === seen.add(name).size);
  if (twice !== undefined) throw damaged(part, "twice", `${what} ${twice}`);
}

/** Finds the workbook part and the parts it names; refused when one that should be there is missing. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const main = mainPart(pack);
  if (main === null) throw missing("xl/workbook.xml");
  if (main.toLowerCase().endsWith(".bin")) throw new Refused("file-xlsb");
  const declared = readDeclared(pack.scan(main, spreadsheetMl));
  const related = relationships(pack, main);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const sheets = declared.sheets.flatMap(({ name, state, id }) => {
    const target = byId.get(id);
    if (target === undefined) throw missing(name);
    if (!pack.has(target.target)) throw missing(target.target);
    return target.type === "worksheet" ? [{ name, visibility: visibility(state), part: target.target }] : [];
  });
  if (sheets.length === 0) throw new Refused("file-no-sheets");
  refuseTwice(
    main,
    "sheet",
    declared.sheets.map(({ name }) => name.toLowerCase()),
  );
  refuseTwice(
    main,
    "part",
    sheets.map(({ part }) => foldName(part)),
  );
  const optional = (type: string) => onlyTarget(related, type, main);
  const { names, date1904 } = declared;
  return {
    sheets,
    names,
    date1904,
    links: declared.links.map((id) => byId.get(id)?.target ?? null),
    macros: contentType(pack, main)?.includes("macroEnabled") ?? false,
    styles: optional("styles"),
    sharedStrings: optional("sharedStrings"),
  };
}
