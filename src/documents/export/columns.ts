import type { Gathering } from "../../returns/gather/types";
import type { ExportRow } from "./rows";

type Value = string | number | boolean | null;

/** A column of an exported file, the same in CSV and in Parquet (there of this type). */
export interface ExportColumn {
  readonly name: string;
  readonly type: "STRING" | "DOUBLE" | "INT32" | "BOOLEAN";
  readonly of: (row: ExportRow, gathering: Gathering) => Value;
}

const text = (name: string, of: ExportColumn["of"]): ExportColumn => ({ name, type: "STRING", of });
const number = (name: string, of: ExportColumn["of"]): ExportColumn => ({ name, type: "DOUBLE", of });
const flag = (name: string, of: ExportColumn["of"]): ExportColumn => ({ name, type: "BOOLEAN", of });

/** docs/scale.md says what each means; `ra-soat sql` reads them by these names. */
export const exportColumns: readonly ExportColumn[] = [
  text("plan", (_, { pack }) => pack.id),
  text("version", (_, { pack }) => pack.version),
  text("period", (_, { period }) => period),
  text("as_of", (_, { day }) => day),
  text("school_code", ({ school }) => school?.code ?? null),
  text("school_name", ({ school }) => school?.name ?? null),
  text("levels", ({ school }) => school?.levels.join(";") ?? null),
  text("ownership", ({ school }) => school?.ownership ?? null),
  text("measure", ({ measure }) => measure),
  { name: "part", type: "INT32", of: ({ part }) => part },
  text("target", ({ target }) => target),
  number("n", ({ piece }) => (piece.known ? piece.least : null)),
  number("d", ({ piece }) => (piece.known ? piece.of : null)),
  number("least", ({ piece }) => piece.least),
  number("most", ({ piece }) => piece.most),
  number("whole", ({ piece }) => piece.of),
  flag("known", ({ piece }) => piece.known),
  flag("counted", ({ school }) => school?.counted ?? null),
];
