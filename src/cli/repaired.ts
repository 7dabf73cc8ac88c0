import { fill } from "../findings/template";
import type { Text } from "../kernel/text";
import { sayRepair, type CellRepair } from "../usecases/repair";
import type { Output } from "./context";

const words = {
  repaired: {
    vi: "Đã sửa {count} ô trong bản sao (mỗi ô chỉ có một cách hiểu); tệp gốc giữ nguyên:",
    en: "Repaired in the copy: {count} {count|cell|cells}, each with one possible reading. The original stays as it is:",
  },
  nothing: {
    vi: "Không có ô nào cần sửa mà chỉ có một cách hiểu; bản sao không sửa ô nào.",
    en: "No cell has a fault with one possible reading; nothing was repaired in the copy.",
  },
  offered: {
    vi: "Có {count} ô sửa được ngay vì chỉ có một cách hiểu. Để sửa trong một bản sao: ra-soat check {file} --repair --out da-sua.xlsx",
    en: "Cells that can be repaired, since only one reading is possible: {count}. To repair them in a copy: ra-soat check {file} --repair --out da-sua.xlsx",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What --repair changed in the copy, cell by cell: none is changed in silence. */
export const printRepairs = (repairs: readonly CellRepair[], output: Output): void => {
  const { lang } = output;
  output.line(fill(repairs.length === 0 ? words.nothing : words.repaired, { count: repairs.length }, lang));
  for (const repair of repairs) output.line(`  ${repair.at}: ${sayRepair(repair, lang)}`);
  output.line("");
};

/** That --repair would change something, where it was not asked for. */
export const offerRepairs = (repairs: readonly CellRepair[], file: string, output: Output): void => {
  if (repairs.length === 0) return;
  output.line(fill(words.offered, { count: repairs.length, file }, output.lang));
  output.line("");
};

export const repairsJson = (repairs: readonly CellRepair[]) =>
  repairs.map(({ at, before, text, why }) => ({
    cell: at,
    before,
    after: text,
    why: why.map(({ kind }) => kind),
  }));
