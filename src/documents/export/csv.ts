import Papa from "papaparse";
import type { Gathering } from "../../returns/gather/types";
import { exportColumns } from "./columns";
import type { ExportRow } from "./rows";

/** The rows as a CSV file (RFC 4180, UTF-8 with its mark, so that Excel reads the names too). */
export const exportCsv = (gathering: Gathering, rows: readonly ExportRow[]): string => {
  const fields = exportColumns.map(({ name }) => name);
  const data = rows.map((row) => exportColumns.map(({ of }) => of(row, gathering)));
  return `\ufeff${Papa.unparse({ fields, data }, { escapeFormulae: true })}\r\n`;
};
