import { type BookLine, bookSheets } from "./book";
import { LineReader, type SheetProblem } from "./fields";

/** The units of a rule sheet, by their ids. */
export function unitsIn(
  lines: readonly BookLine[],
  problems: SheetProblem[],
): Record<string, { name: string; aliases?: string[] }> {
  const found: Record<string, { name: string; aliases?: string[] }> = {};
  for (const line of lines) {
    const reader = new LineReader(bookSheets.units, line, line["id"] ?? "", problems);
    const aliases = reader.lines("aliases");
    found[reader.needed("id")] = { name: reader.needed("name"), ...(aliases.length === 0 ? {} : { aliases }) };
  }
  return found;
}

export type Units = ReturnType<typeof unitsIn>;

/** Units by id, or by a name or another name that one unit of the sheet has. */
export function ownersIn(reader: LineReader, key: string, units: Units): string[] {
  return reader.parts(key).flatMap((part) => {
    if (Object.hasOwn(units, part)) return [part];
    const wanted = part.toLowerCase();
    const named = Object.entries(units).filter(([, unit]) => unit.name.toLowerCase() === wanted);
    const found =
      named.length > 0
        ? named
        : Object.entries(units).filter(([, unit]) => unit.aliases?.some((alias) => alias.toLowerCase() === wanted));
    if (found.length === 1) return [found[0]?.[0] ?? ""];
    reader.problem(
      key,
      found.length === 0
        ? { vi: `“${part}” chưa có ở trang tính Đơn vị`, en: `“${part}” is not on the sheet Đơn vị` }
        : {
            vi: `“${part}” là tên của nhiều đơn vị: hãy ghi mã đơn vị`,
            en: `“${part}” is the name of several units: give the unit's id`,
          },
    );
    return [];
  });
}
