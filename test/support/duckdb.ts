import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describeWith } from "./needs";

/** A line of the query of `ra-soat sql`. */
export interface SqlLine {
  readonly code: string;
  readonly period: string;
  readonly part: number;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly counted: number;
  readonly schools: number;
  readonly status: string;
}

/** A describe that needs DuckDB. */
export const describeWithDuckDb = (name: string, tests: () => void): void => {
  const here = () => existsSync("test/tools/node_modules/@duckdb/node-api");
  describeWith({ name: "DuckDB", here, timeoutMs: 600_000 }, name, tests);
};

/** What a query gives over exported files: a pattern with "*", of .parquet or .csv files. */
export const inDuckDb = (query: string, files: string): readonly SqlLine[] => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["test/support/duckdb-run.mjs", files], {
    input: query,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly SqlLine[];
};
