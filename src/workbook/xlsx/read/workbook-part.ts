import { Refused } from "../../../files/refused";
import { XmlScan } from "../../../files/xml/scan";
import { relationships, type Package } from "../../../files/package";

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
  readonly part: string;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

interface Declared {
  sheets: { name: string; state: string; id: string }[];
  names: Map<string, string>;
  date1904: boolean;
}

function readName(scan: XmlScan, names: Map<string, string>): void {
  const attributes = scan.attributes();
  const key = attributes.has("localSheetId") ? null : (attributes.get("name") ?? "").toLowerCase();
  let text = "";
  while (!scan.empty && scan.next() && scan.kind === "text") text += scan.text();
  if (key !== null) names.set(key, text);
}

function readDeclared(source: string, part: string): Declared {
  const declared: Declared = { sheets: [], names: new Map(), date1904: false };
  const scan = new XmlScan(source, part);
  while (scan.next()) {
    if (scan.kind !== "open") continue;
    if (scan.atRoot && scan.name !== "workbook") throw new Refused("file-damaged", { part, reason: scan.name });
    if (scan.name === "definedName") readName(scan, declared.names);
    else if (scan.name === "sheet") {
      const attributes = scan.attributes();
      const name = attributes.get("name") ?? "";
      declared.sheets.push({ name, state: attributes.get("state") ?? "visible", id: attributes.get(":id") ?? "" });
    } else if (scan.name === "workbookPr") {
      declared.date1904 = /^(1|true|on)$/.test(scan.attributes().get("date1904") ?? "");
    }
  }
  return declared;
}

const visibility = (state: string): SheetPart["visibility"] =>
  state === "veryHidden" || state === "hidden" ? state : "visible";

/** Finds the workbook part and the parts it names; refused when one that should be there is missing. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const main = relationships(pack, "").find(({ type }) => type === "officeDocument");
  if (main === undefined) throw new Refused("file-part-missing", { part: "xl/workbook.xml" });
  if (main.target.toLowerCase().endsWith(".bin")) throw new Refused("file-xlsb");
  const declared = readDeclared(pack.text(main.target), main.target);
  const related = relationships(pack, main.target);
  const sheets = declared.sheets.flatMap(({ name, state, id }) => {
    const target = related.find((relationship) => relationship.id === id);
    if (target === undefined) throw new Refused("file-part-missing", { part: name });
    if (!pack.has(target.target)) throw new Refused("file-part-missing", { part: target.target });
    return target.type === "worksheet" ? [{ name, visibility: visibility(state), part: target.target }] : [];
  });
  if (sheets.length === 0) throw new Refused("file-no-sheets");
  const optional = (type: string) => related.find((relationship) => relationship.type === type)?.target ?? null;
  const { names, date1904 } = declared;
  return {
    sheets,
    names,
    date1904,
    part: main.target,
    styles: optional("styles"),
    sharedStrings: optional("sharedStrings"),
  };
}
