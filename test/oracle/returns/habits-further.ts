import { helpers } from "../../../src/native/columns";
import { cellName } from "../../../src/sheet/address";
import { metaSheetName } from "../../../src/sheet/identity";
import type { Step } from "../../support/libreoffice";
import { set } from "./changes";
import { sheet, signed } from "./filled";
import { at, type Habit, habits, harmless, here, met, network, notReady, pupilsTotal, spoilt, tooMany } from "./habits";

const database = "trien-khai-co-so-du-lieu-nganh-giao-duc";
const digitised = "hoc-lieu-duoc-so-hoa";
const printView = "Bản in";
/** Where the print view rules on PL.7, which is not met. */
const typedOnPaper = "E23";

/** Beyond the ten: what else clerks were seen to do, or may. */
const further: readonly Habit[] = [
  here(
    "entries pasted from Word, with no-break spaces and line breaks",
    (form) => [
      set(form.rowOf(signed), form.columnOf("n"), "\u00a030\n"),
      set(form.rowOf(database), form.columnOf("n"), "Có\u00a0\n"),
      set(form.rowOf(network), form.columnOf("n"), "Đã\u00a0hoàn thành"),
      set(form.rowOf(pupilsTotal), form.columnOf("n"), "1\u00a0143"),
    ],
    {
      readiness: `${notReady}20/21 mục · số lỗi: 1 · cần làm rõ: 0`,
      row: met,
      found: ["hidden-signs"],
      says: "read as they are seen, but for a number with a sign inside that nobody sees, which is named; not ready",
    },
  ),
  here(
    "an answer dragged down over the rows below it",
    (form) => {
      const from = form.rowOf(database);
      const area = at(form, database);
      return Array.from({ length: form.rowOf(digitised) - from }, (_, index): Step => ({
        op: "copyCells",
        sheet,
        area,
        to: cellName(from + 1 + index, form.columnOf("n")),
      }));
    },
    {
      readiness: `${notReady}20/21 mục · số lỗi: 1 · cần làm rõ: 0`,
      row: met,
      found: ["text-not-number"],
      says: "“Có” in a cell for a number is wrong; in a cell for an answer it is an answer; not ready",
    },
  ),
  here(
    "“Đạt” written into the print view, over “Chưa đạt”",
    () => [
      { op: "unprotect", sheet: printView },
      { op: "set", sheet: printView, address: typedOnPaper, value: "Đạt" },
    ],
    {
      ...harmless,
      found: ["paper-typed-over"],
      says: "the print view was typed over, the verdicts are those of the figures; ready. The marked copy's print view follows the figures again",
    },
  ),
  here("saved by a program that drops hidden sheets", () => [{ op: "deleteSheet", sheet: metaSheetName }], {
    readiness: "✘ CHƯA KIỂM TRA ĐƯỢC: trang tính này đã tách khỏi tệp của nó · Not checked: taken out of its workbook",
    row: null,
    found: ["identity-from-rows", "results-stale"],
    says: "whose it is was told by its rows; the same verdicts, while the sheet's own results are #REF!",
  }),
  here(
    "the hidden columns behind the codes deleted, then a figure spoilt",
    (form) => [
      { op: "deleteColumns", sheet, column: form.columnOf("targets") + 1, count: helpers.length },
      tooMany(form),
    ],
    {
      readiness: "",
      row: null,
      found: [...spoilt, "results-stale"],
      says: "formulas are missing, the figure is wrong; not ready. The marked copy calculates again",
    },
  ),
];

export const everyHabit: readonly Habit[] = [...habits, ...further];
