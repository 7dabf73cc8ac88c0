// node test/support/duckdb-run.mjs FIGURES < QUERY.sql: runs a query of `ra-soat sql` over exported files (a pattern with *,
// .parquet or .csv) in DuckDB and prints its rows as JSON. DuckDB comes with scripts/setup.sh.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const require = createRequire(new URL("../tools/package.json", import.meta.url));
const { DuckDBInstance } = require("@duckdb/node-api");
const [files = ""] = process.argv.slice(2);
const path = files.replaceAll("'", "''");
// A CSV file does not say its types; a code like "01" must stay one.
const types = "{'school_code': 'VARCHAR', 'period': 'VARCHAR', 'as_of': 'VARCHAR', 'target': 'VARCHAR'}";
const source = files.endsWith(".csv")
  ? `read_csv('${path}', header = true, types = ${types})`
  : `read_parquet('${path}')`;

const connection = await (await DuckDBInstance.create()).connect();
await connection.run(`CREATE VIEW figures AS SELECT * FROM ${source}`);
const reader = await connection.runAndReadAll(await text(process.stdin));
const rows = reader
  .getRowObjectsJson()
  .map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        /^-?\d+$/.test(value) && name !== "period" ? Number(value) : value,
      ]),
    ),
  );
process.stdout.write(JSON.stringify(rows));
