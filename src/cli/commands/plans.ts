import type { Command } from "../context";
import { catalogueFor } from "../options";
import { say } from "../words";

/** `ra-soat plans`: the plans known, with rows and targets. */
export const plans: Command = {
  usage: "ra-soat plans",
  summary: {
    vi: "Các kế hoạch có sẵn và thêm từ tệp, số dòng và số chỉ tiêu",
    en: "The plans known, with rows and targets",
  },
  options: [],
  takes: null,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const rows = [...catalogue.packs.values()].map((pack) => ({
      id: pack.id,
      version: pack.version,
      title: pack.title,
      issuer: pack.issuer.name,
      level: pack.level,
      manages: pack.manages,
      under: pack.under ?? null,
      year: pack.year,
      tables: pack.tables.map((table) => ({
        id: table.id,
        name: table.name,
        rows: table.rows.filter((row) => row.kind === "row").length,
        targets: pack.targets.filter((target) => target.operator !== null && target.source.table === table.id).length,
      })),
      rows: pack.tables.reduce((sum, table) => sum + table.rows.filter((row) => row.kind === "row").length, 0),
      targets: pack.targets.length,
      numeric: pack.targets.filter((target) => target.operator !== null).length,
    }));
    if (output.json) output.data(rows);
    else {
      for (const row of rows) {
        output.line(`${row.id}  ${row.title} – ${row.issuer}`);
        const { rows: count, numeric, targets } = row;
        output.line(
          `    ${say(output.lang, "planSize", { rows: String(count), numeric: String(numeric), targets: String(targets) })}`,
        );
        for (const table of row.tables)
          output.line(
            `    ${say(output.lang, "tableSize", { table: table.name, rows: String(table.rows), targets: String(table.targets) })}`,
          );
      }
    }
    return 0;
  },
};
