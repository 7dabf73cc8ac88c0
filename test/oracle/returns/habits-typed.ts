import { cellName } from "../../../src/sheet/address";
import type { Step } from "../../support/libreoffice";
import { set } from "./changes";
import { type Return, sheet, signed } from "./filled";
import { at, type Habit, harmless, here, met, network, notReady } from "./habits";

const reports = "bao-cao-ket-qua-thuc-hien-ke-hoach";
const invalid = "⚠ Số liệu không hợp lệ";
const oneWrong = `${notReady}20/21 mục · số lỗi: 1 · cần làm rõ: 0`;

const entered = (form: Return, key: string, value: Extract<Step, { op: "set" }>["value"]): Step =>
  set(form.rowOf(key), form.columnOf("n"), value);

/** Every full stop of the codes beside the rows that have one. */
const withoutStops = (form: Return): readonly Step[] =>
  ["rs.day", "total.hoc-sinh-pho-thong", `${network}.day`, `${signed}.d`].map((key) =>
    set(form.rowOf(key), form.columnOf("key"), key.replaceAll(".", ",")),
  );

/** What is typed otherwise than it is asked, and what reaches more than the cell in sight. */
export const typedOtherwise: readonly Habit[] = [
  here("a percentage pasted where a number is asked: 58%", (form) => [entered(form, signed, "58%")], {
    readiness: oneWrong,
    row: invalid,
    found: ["percent-for-amount"],
    says: "named as a percentage where an amount is asked; not ready",
  }),
  here("digits of a Chinese or Japanese keyboard: ３０", (form) => [entered(form, signed, "３０")], {
    readiness: oneWrong,
    row: invalid,
    found: ["wide-signs"],
    says: "not read, with the number to type in its place; not ready",
  }),
  here("both numbers in one cell, 30 of 52", (form) => [entered(form, signed, "30/52")], {
    readiness: oneWrong,
    row: invalid,
    found: ["two-numbers"],
    says: "says which number belongs into which cell; not ready",
  }),
  here(
    "an apostrophe before the number, nought in front, a no-break space behind",
    (form) => [entered(form, signed, { typed: "'030\u00a0" })],
    harmless,
  ),
  here(
    "“Đã hoàn thành” dragged down as a series: 1, 2",
    (form) => [entered(form, network, "Đã hoàn thành 1"), entered(form, reports, "Đã hoàn thành 2")],
    {
      readiness: `${notReady}19/21 mục · số lỗi: 2 · cần làm rõ: 0`,
      row: met,
      found: ["not-a-status"],
      says: "both are no answer, with the answers there are; not ready",
    },
  ),
  here(
    "a day that no calendar has, the 31st of November",
    (form) => [entered(form, `${network}.day`, { typed: "31/11/2026" })],
    {
      readiness: oneWrong,
      row: met,
      found: ["bad-day"],
      says: "no day; not ready",
    },
  ),
  here(
    "typed with all sheets selected together",
    (form) => [
      { op: "unprotect", sheet: "Bản in" },
      { op: "unprotect", sheet: "Hướng dẫn" },
      ...[sheet, "Bản in", "Hướng dẫn"].map((each): Step => ({
        op: "set",
        sheet: each,
        address: cellName(form.rowOf(signed), form.columnOf("n")),
        value: 30,
      })),
    ],
    {
      ...harmless,
      found: ["paper-typed-over"],
      says: "the figure counts on its sheet alone; the print view was typed over, and follows the figures again in the marked copy; ready",
    },
  ),
  here(
    "cells merged over a number and its total",
    (form) => [{ op: "merge", sheet, area: `${at(form, signed)}:${at(form, `${signed}.d`)}` }],
    {
      ...harmless,
      found: ["counted-under-merge"],
      says: "the total counts and is out of sight, which is said; ready",
    },
  ),
  here("every “.” of the sheet replaced by “,”, hidden codes too", withoutStops, {
    ...harmless,
    found: ["missing-row", "stray-entry"],
    says: "names the rows whose hidden codes are gone, and what to undo; not ready. The sheet alone cannot tell, the marked copy does",
  }),
];
