import { sheetPrefix } from "../../../sheet/address";
import { alike, type PlacedFormula } from "./shared-formulas";

/**
 * Areas of other sheets by names. Excel shares no formula that looks at another sheet by its address, but does so where it
 * looks there by a name ([MS-XLS] 2.5.198.118 SharedParsedFormula: no PtgRef3d, no PtgArea3d; PtgName is not among what it
 * may not hold). So what formulas of one column say alike of another sheet, they say by names.
 */

/** A name as a file defines it: in its sheet's scope, and listed nowhere. */
export interface AreaName {
  readonly name: string;
  /** "'Nhập số liệu'!$AS$5:$AS$52" */
  readonly area: string;
}

/** Begins each of these names, and no cell's address. */
export const areaNamePrefix = "RS_";

/** Texts, and names, of which a sheet's stands before a pinned cell or area (`area`: from its "!" on). */
const pieces =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)(?<area>!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?(?![\d:]))?/gu;

/** A formula with names for what it says of other sheets of its workbook. */
const saidByNames = (formula: string, own: string, nameOf: (area: string) => string): string => {
  let said = "";
  let at = 0;
  for (const found of formula.matchAll(pieces)) {
    const [piece] = found;
    const isOutside = found.groups?.["area"] !== undefined && !piece.startsWith(own);
    const isElsewhere = piece.includes("[") || formula[found.index - 1] === "]";
    said += formula.slice(at, found.index) + (isOutside && !isElsewhere ? nameOf(piece) : piece);
    at = found.index + piece.length;
  }
  return said + formula.slice(at);
};

/** What formulas of a sheet are to say instead, and the names in it. */
export interface Named {
  readonly formulas: readonly PlacedFormula[];
  readonly names: readonly AreaName[];
}

/**
 * The formulas of a sheet, with names in those that can be shared by them. Of its own sheet a formula goes on saying where it
 * looks: a copy of the sheet has names of its own, and is to be held against the sheet that it came from.
 */
export const withNamedAreas = (formulas: readonly PlacedFormula[], sheet: string): Named => {
  const own = `${sheetPrefix(sheet)}!`;
  const names = new Map<string, string>();
  const nameOf = (area: string): string => {
    const name = names.get(area) ?? `${areaNamePrefix}${names.size + 1}`;
    names.set(area, name);
    return name;
  };
  const said = formulas
    .filter(({ formula }) => formula.includes("!"))
    .map((placed) => ({ ...placed, formula: saidByNames(placed.formula, own, nameOf) }));
  const shared = new Map(
    alike(said).flatMap((group) => group.map((placed) => [`${placed.row},${placed.column}`, placed])),
  );
  const used = new Set([...shared.values()].flatMap(({ formula }) => formula.match(/\bRS_\d+/g) ?? []));
  return {
    formulas: formulas.map((placed) => shared.get(`${placed.row},${placed.column}`) ?? placed),
    names: [...names].flatMap(([area, name]) => (used.has(name) ? [{ name, area }] : [])),
  };
};
