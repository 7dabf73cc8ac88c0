/**
 * npm run print:measure [-- WORDS]: makes every form (plan × level × ownership, for a school by name and for whoever fills
 * it) and officer's workbook whose name holds WORDS, blank and filled, and says of each print view how many pages
 * LibreOffice prints and the smallest type on them (points; the rules' underscores left out), and of each work view how wide
 * it is. Ends with 1 where a print view has type below 10 points, is wider than its paper, or takes another number of pages
 * than reckoned, and where a work view is wider than a screen.
 */
import type { SheetModel, WorkbookModel } from "../../src/sheet/model";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { text } from "../../test/oracle/native/entries";
import { addressOf, columnsOf, filledModel } from "../../test/oracle/native/filled";
import { type RealForm, realForms, unnamedForms } from "../../test/oracle/native/real/forms";
import { plausibleEntries } from "../../test/oracle/native/real/plausible";
import { printed } from "./pdf";

/** Pixels of row numbers and scroll bar beside a sheet, and those of a screen of 1,366. */
const beside = 38 + 20;
const screen = 1366;
const leastType = 10;

const isPaper = ({ print }: SheetModel): boolean => print?.page.kind === "paper";

/** The print views first; of the others LibreOffice, which prints hidden sheets too, has one blank cell to print. */
const papersOf = (model: WorkbookModel): WorkbookModel => {
  const others = model.sheets.filter((sheet) => !isPaper(sheet)).map((sheet) => ({ ...sheet, print: nothing }));
  return { ...model, sheets: [...model.sheets.filter(isPaper), ...others] };
};

const nothing: SheetModel["print"] = {
  landscape: true,
  repeatRows: null,
  area: { top: 9_999, left: 0, bottom: 9_999, right: 0 },
  page: { kind: "work", header: null },
};

const shortReason = "Thiếu kinh phí, dự kiến tháng 12/2026.";
const longReason =
  "03 nhân viên mới nhận việc tháng 10/2026, sẽ được tập huấn trong đợt tháng 12/2026. Phòng Văn hóa - Xã hội đã có thông báo tập huấn số 112/TB-VHXH; nhà trường đã cử đủ 03 người và bố trí người làm thay.";

/** A form as a school may return it, with a reason on every third row, two of them long. */
const filledOf = ({ model, slots }: RealForm): WorkbookModel => {
  const reasons = slots.filter(({ kind, figure }) => kind === "reason" && !figure.startsWith("total."));
  const given = reasons.flatMap((slot, index) =>
    index % 3 === 2 ? [[addressOf(slot), text(index < 6 ? longReason : shortReason)] as const] : [],
  );
  return filledModel(model, new Map([...plausibleEntries(slots, 7, "all"), ...given]));
};

const widthUpTo = ({ columns }: SheetModel, last: number): number =>
  columns.slice(0, last + 1).reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width * 8), 0);

const say = (...cells: readonly (string | number)[]): void => {
  console.log(`| ${cells.join(" | ")} |`);
};

const points = (size: number): string => (Number.isFinite(size) ? size.toFixed(1) : "–");

const wanted = process.argv.slice(2).join(" ");
const real = realForms();
const others = unnamedForms().filter(({ name }) => real.every((form) => form.name !== name));
const forms = [...real, ...others].filter(({ name }) => name.includes(wanted));
const files: Uint8Array[] = [];
for (const form of forms)
  for (const model of [form.model, filledOf(form)]) files.push(await writeWorkbook(papersOf(model)));
const measured = await printed(files);

say("form", "print view", "px", "pages blank", "pages filled", "smallest type");
say("---", "---", "---", "---", "---", "---");
let failed = false;
for (const [index, { name, model }] of forms.entries()) {
  const papers = model.sheets.filter(isPaper);
  const [blank = [], filled = []] = [measured[2 * index], measured[2 * index + 1]];
  if (blank.length < papers.length || filled.length < papers.length)
    throw new Error(
      `${name}: ${String(papers.length)} print views, ${String(blank.length)} and ${String(filled.length)} printed`,
    );
  for (const [at, sheet] of papers.entries()) {
    const smallest = Math.min(blank[at]?.smallest ?? Infinity, filled[at]?.smallest ?? Infinity);
    const px = widthUpTo(sheet, sheet.columns.length);
    // Where programs break pages elsewhere than we reckoned, a row stands higher than we gave it.
    const reckoned = (sheet.print?.breaks?.length ?? 0) + 1;
    failed ||= blank[at]?.pages !== reckoned || filled[at]?.pages !== reckoned;
    failed ||= smallest < leastType - 0.05 || px > 932;
    say(name, sheet.name, px, blank[at]?.pages ?? 0, filled[at]?.pages ?? 0, points(smallest));
  }
}

console.log("");
say("form", "work view", "px to Giải trình", "all columns", `≤ ${String(screen)}`);
say("---", "---", "---", "---", "---");
for (const { name, model } of forms)
  for (const sheet of model.sheets) {
    const reason = columnsOf(sheet).get("reason");
    if (reason === undefined) continue;
    const entered = widthUpTo(sheet, reason) + beside;
    failed ||= entered > screen;
    say(name, sheet.name, entered, widthUpTo(sheet, sheet.columns.length) + beside, entered <= screen ? "yes" : "NO");
  }
process.exitCode = failed ? 1 : 0;
