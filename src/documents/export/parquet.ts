import type { Gathering } from "../../returns/gather/types";
import { exportColumns } from "./columns";
import type { ExportRow } from "./rows";

/** The rows as a Parquet file; the writer is loaded by whoever writes one alone. */
export const exportParquet = async (gathering: Gathering, rows: readonly ExportRow[]): Promise<Uint8Array> => {
  const { parquetWriteBuffer } = await import(/* webpackMode: "eager" */ "hyparquet-writer");
  const columnData = exportColumns.map(({ name, type, of }) => ({
    name,
    type,
    data: rows.map((row) => of(row, gathering)),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "ra-soat" }));
};
