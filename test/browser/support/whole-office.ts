import { aDay } from "../../support/ids";
import { checkWorkbook } from "../../../src/usecases/check-workbook";
import { makeOffice } from "../../../src/usecases/make";
import { askedRows, type EntryKind } from "../../../src/pane/tab/entries";
import { tableViews } from "../../../src/pane/tab/table";
import { cellName } from "../../../src/sheet/address";
import type { Role } from "../../../src/sheet/roles";
import { openWorkbook, writeWorkbook } from "../../../src/workbook/xlsx";
import { catalogue, pack } from "./rules";

/** What is typed into a cell of a sheet. */
export interface Typing {
  readonly sheet: string;
  readonly address: string;
  readonly value: string | number;
}

export const officeForm = makeOffice(catalogue, [pack("phu-ly-2026")], "2026", aDay("2026-12-31"));

/** Something valid for a cell: every part is its whole, every task is done with a day and evidence. */
const validFor = (kind: EntryKind, role: Role | null): string | number | null => {
  if (role === "reason" || role === "confirmed") return null;
  if (role === "day") return "20/10/2026";
  if (role === "evidence") return "BC 12/BC-UBND";
  if (kind.kind === "list")
    return kind.values.at(-1) === "3"
      ? "3"
      : (kind.values.find((each) => each === "Đã hoàn thành") ?? kind.values[0] ?? null);
  return kind.kind === "number" ? 20 : null;
};

/** Everything that the appendix of Phủ Lý asks of the ward's office. */
export const wholeOffice = async (): Promise<readonly Typing[]> => {
  const opened = openWorkbook(await writeWorkbook(officeForm));
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  if (!read.ok) throw new Error(read.refusal.code);
  const blocks = read.value[0] ?? [];
  const checked = checkWorkbook(catalogue, blocks, null);
  if (!checked.ok) throw new Error(checked.refusal.code);
  const { recognised } = checked.value;
  return tableViews(blocks, recognised.tables, askedRows(catalogue, recognised).kind).flatMap(({ sheet, rows }) =>
    rows.flatMap((row) =>
      row.kind === "section"
        ? []
        : row.cells.flatMap(({ column, entry, role, text }): readonly Typing[] => {
            const value = entry === null || text !== "" ? null : validFor(entry, role);
            return value === null ? [] : [{ sheet, address: cellName(row.row, column), value }];
          }),
    ),
  );
};
