import { helpers } from "../../../src/native/columns";
import { cellName, columnLetters } from "../../../src/sheet/address";
import type { Step } from "../../support/libreoffice";
import { guide, type Return, sheet, signed } from "./filled";

/** No program sorts rows across merged cells, so whoever does it takes those apart first. */
export const sorted = ({ firstRow, lastRow }: Return, from: string, to: string, column: number): readonly Step[] => {
  const rows = (left: string, right: string): string => `${left}${firstRow + 1}:${right}${lastRow + 1}`;
  return [
    { op: "unmerge", sheet, area: rows("A", to) },
    { op: "sort", sheet, area: rows(from, to), column, descending: true },
  ];
};

export const set = (row: number, column: number, value: Extract<Step, { op: "set" }>["value"]): Step => ({
  op: "set",
  sheet,
  address: cellName(row, column),
  value,
});

/** A row alone is copied only once no cell is merged across it; it goes behind the figure's own rows. */
const copied = ({ rowOf }: Return): readonly Step[] => [
  { op: "unmerge", sheet, area: `A${rowOf(signed) + 1}:C${rowOf(`${signed}.d`) + 1}` },
  { op: "copyRows", sheet, row: rowOf(signed), count: 1, to: rowOf(`${signed}.d`) + 1 },
];

/** What people do to a form that does no harm. */
export const harmless: Readonly<Record<string, (form: Return) => readonly Step[]>> = {
  "saved again": () => [],
  "whole rows sorted": (form) => sorted(form, "A", columnLetters(form.columnOf("targets") + helpers.length), 2),
  "rows inserted": ({ rowOf }) => [
    { op: "insertRows", sheet, row: rowOf(signed), count: 3 },
    { op: "insertRows", sheet, row: 0, count: 1 },
  ],
  "a column inserted": () => [{ op: "insertColumns", sheet, column: 0, count: 2 }],
  "the figures moved to the end": ({ columnOf }) => [
    { op: "moveColumns", sheet, from: columnOf("n"), to: columnOf("step") + 1, count: 1 },
  ],
  "the hidden key moved to the front": ({ columnOf }) => [{ op: "moveColumns", sheet, from: columnOf("key"), to: 0 }],
  "the sheet renamed": () => [{ op: "renameSheet", sheet, name: "Trường 'A' (bản 2)" }],
  "the .ods detour": () => [{ op: "via", format: "ods" }],
  "the .xls detour": () => [{ op: "via", format: "xls" }],
  "rows hidden": ({ rowOf }) => [{ op: "hideRows", sheet, row: rowOf(signed), count: 4 }],
  "a sheet of notes added": () => [{ op: "copySheet", sheet: guide, name: "Ghi chú" }],
  "the language switched to English": ({ guideCellWith }) => [
    { op: "set", sheet: guide, address: guideCellWith("VI"), value: "EN" },
    { op: "calculate" },
  ],
  "the guide deleted": () => [{ op: "deleteSheet", sheet: guide }],
};

/** What changes what the form says, and so must be noticed: the findings that it adds. */
export const noticed: Readonly<
  Record<string, readonly [steps: (form: Return) => readonly Step[], added: readonly string[]]>
> = {
  "a row deleted": [({ rowOf }) => [{ op: "deleteRows", sheet, row: rowOf(signed), count: 1 }], ["missing-row"]],
  "one item of a checklist deleted": [
    ({ rowOf }) => [{ op: "deleteRows", sheet, row: rowOf("ke-hoach-chuyen-doi-so-va-huong-ung#2"), count: 1 }],
    ["missing-row"],
  ],
  "a row copied": [copied, ["repeated-entry"]],
  "a row copied and changed": [
    (form) => [...copied(form), set(form.rowOf(`${signed}.d`) + 1, form.columnOf("n"), 27)],
    ["duplicate-entry"],
  ],
  "the sheet copied": [() => [{ op: "copySheet", sheet, name: "Bản sao" }], ["sheet-copied"]],
  "figures in an inserted row": [
    ({ rowOf, columnOf }) => [
      { op: "insertRows", sheet, row: rowOf(signed), count: 1 },
      set(rowOf(signed), columnOf("n"), 26),
    ],
    ["stray-entry"],
  ],
  "figures below the table": [({ lastRow, columnOf }) => [set(lastRow + 12, columnOf("n"), 26)], ["stray-entry"]],
  "cells merged over both figures": [
    ({ rowOf, columnOf }) => [
      {
        op: "merge",
        sheet,
        area: `${cellName(rowOf(signed), columnOf("n"))}:${cellName(rowOf(`${signed}.d`), columnOf("n"))}`,
      },
    ],
    ["counted-under-merge"],
  ],
};
