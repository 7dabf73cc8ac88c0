import type { Catalogue } from "../../../src/plan/catalogue";
import { measures, plans } from "./small-plan";

/**
 * A plan of `count` targets in one table, each with a row, a measure, a leading unit and some words of its own, under
 * another plan that asks the same. (Rows that all read alike would be as many findings as there are pairs of them.)
 */
export function longPlan(count: number): Catalogue {
  const numbers = [...Array(count).keys()];
  const said = numbers.map((n) => ({
    code: `PL.${n}`,
    measure: `do-${n}`,
    lead: [`xa/phong-${n}`],
    source: {
      document: "Kế hoạch",
      table: "PL",
      row: `${n}`,
      quote: `Tỷ lệ học sinh nhóm${n} học môn${n} theo sách${n} của bộ${n} từ 80% trở lên`,
    },
  }));
  const rows = said.map(({ source: { row, quote } }) => ({
    id: row,
    kind: "row" as const,
    cells: [row, quote, `Phòng P${row}`],
  }));
  const columns = [
    { header: "TT", role: "tt" as const },
    { header: "Chỉ tiêu", role: "text" as const },
    { header: "Chủ trì", role: "lead" as const },
  ];
  const above = said.map((one) => ({ ...one, lead: [], source: { ...one.source, row: null, table: "II" } }));
  const catalogue = plans(said, above, { tables: [{ id: "PL", name: "Phụ lục", title: ["Phụ lục"], columns, rows }] });
  const units = Object.fromEntries(numbers.map((n) => [`xa/phong-${n}`, { name: `Phòng P${n}` }]));
  const share = measures["hoc-sinh"];
  if (share === undefined) throw new Error("no measure");
  return { ...catalogue, units, measures: Object.fromEntries(numbers.map((n) => [`do-${n}`, share])) };
}
