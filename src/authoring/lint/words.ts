import type { Text } from "../../kernel/text";
import { wordTarget } from "../../plan/say";
import type { Placed } from "./pairs";

/** Where a target stands, as a reader finds it: "Phụ lục 2, dòng 30", "mục II.2.2". */
const place = ({ pack, target }: Placed): Text => {
  const { table, row } = target.source;
  const name = pack.tables.find((candidate) => candidate.id === table)?.name;
  if (row === null || name === undefined) return { vi: `mục ${table}`, en: `clause ${table}` };
  return { vi: `${name}, dòng ${row}`, en: `${name}, row ${row}` };
};

/** "tan-ky-2026/PL1.9a@2030 (Phụ lục 1, dòng 9)". */
export const cite = (placed: Placed): Text => {
  const where = place(placed);
  return { vi: `${placed.target.code} (${where.vi})`, en: `${placed.target.code} (${where.en})` };
};

/** The same with what it asks: "… yêu cầu trên 95%". */
export const citeDemand = (placed: Placed): Text => {
  const name = cite(placed);
  const asks = wordTarget(placed.target);
  return { vi: `${name.vi} yêu cầu ${asks.vi}`, en: `${name.en} asks ${asks.en}` };
};
