import { cellName } from "../../../src/sheet/address";
import type { Step } from "../../support/libreoffice";
import { set } from "./changes";
import { type Return, sheet, signed } from "./filled";
import { at, type Habit, harmless, here, met, network, notReady, tooMany } from "./habits";

const draft = "Bản nháp";
const ai = "can-bo-giao-vien-ung-dung-ai";
const digitised = "hoc-lieu-duoc-so-hoa";

const cut = (area: string, to: string): Step => ({ op: "moveCells", sheet, area, to });

/** Cells of which formulas know nothing. */
const aside = (form: Return): string => cellName(form.rowOf(signed), form.columnOf("targets") + 80);

/** The sheet copied, the copy corrected, the first deleted, and the copy named as that was. */
const replaced = (form: Return, name: string): readonly Step[] => [
  { op: "copySheet", sheet, name: draft },
  { op: "deleteSheet", sheet },
  { op: "unprotect", sheet: draft },
  { op: "set", sheet: draft, address: at(form, signed), value: 30 },
  ...(name === draft ? [] : [{ op: "renameSheet", sheet: draft, name } as const]),
];

/** What goes from one entry cell to another by cutting, or with the mouse, which a sheet's protection allows. */
export const moved: readonly Habit[] = [
  here(
    "a figure cut and pasted over another's, then typed anew, too large",
    (form) => [cut(at(form, signed), at(form, ai)), tooMany(form)],
    {
      readiness: `${notReady}20/21 mục · số lỗi: 1 · cần làm rõ: 0`,
      row: "⚠ Số liệu không hợp lệ",
      found: ["numerator-above-denominator"],
      says: "the figure is wrong; not ready. The number that was pasted counts where it stands now",
    },
  ),
  here("a figure moved to the cell below with the mouse", (form) => [cut(at(form, signed), at(form, `${signed}.d`))], {
    readiness: `${notReady}21/21 mục · số lỗi: 0 · cần làm rõ: 1`,
    row: "? Chưa xác định",
    found: ["half-blank"],
    says: "the figure's own cell is blank, and its total is 30; not ready",
  }),
  here(
    "a day cut out, its evidence cut into the day's cell",
    (form) => [
      cut(at(form, `${network}.day`), aside(form)),
      cut(at(form, `${network}.evidence`), at(form, `${network}.day`)),
    ],
    {
      readiness: `${notReady}20/21 mục · số lỗi: 1 · cần làm rõ: 0`,
      row: met,
      found: ["bad-day"],
      says: "evidence is no day; not ready",
    },
  ),
  here(
    "a figure cut, kept aside and brought back",
    (form) => [cut(at(form, signed), aside(form)), cut(aside(form), at(form, signed))],
    harmless,
  ),
  here(
    "a cell inserted among the entries, so that all below went one down",
    (form) => [{ op: "insertCells", sheet, area: at(form, digitised) }],
    {
      readiness: notReady,
      row: met,
      found: ["bad-day", "half-blank", "not-yes-no", "stray-entry"],
      says: "wrong kinds of entries in most rows below; not ready",
    },
  ),
  here(
    "a reason cut to another row, its figure blank",
    (form) => [
      { op: "clear", sheet, area: at(form, digitised) },
      set(form.rowOf(digitised), form.columnOf("reason"), "Chưa thống kê xong"),
      cut(cellName(form.rowOf(digitised), form.columnOf("reason")), cellName(form.rowOf(ai), form.columnOf("reason"))),
    ],
    {
      readiness: `${notReady}21/21 mục · số lỗi: 0 · cần làm rõ: 1`,
      row: met,
      found: ["half-blank"],
      says: "the blank has no reason any more; not ready",
    },
  ),
  here("the sheet copied, the first deleted, and the copy named as that was", (form) => replaced(form, sheet), {
    ...harmless,
    found: ["paper-cut-off"],
    says: "the same verdicts; ready. The print view, which looked at the first sheet, shows #REF!, which is said; the marked copy's is right again",
  }),
];
