/// <reference types="office-js" />
import { excelHost } from "../../src/excel/host";
import type { TargetCode } from "../../src/kernel/ids";
import { initialState, type PaneState } from "../../src/pane/model/state";
import { createStore, type Store } from "../../src/pane/model/store";
import { createSession, type Session } from "../../src/pane/session/session";
import type { Catalogue } from "../../src/plan/catalogue";
import { todayInVietnam } from "../../src/kernel/day";
import { cellName } from "../../src/sheet/address";
import { findTables } from "../../src/sheet/find";

/** What a step saw, beside what it had to see. */
export interface StepResult {
  readonly step: string;
  readonly passed: boolean;
  readonly seen: string;
}

const plan = "phu-ly-2026";
const code = `${plan}/PL.4`;

/** The pane's own session over the workbook that is open, without its views. */
interface Desk {
  readonly store: Store;
  readonly session: Session;
}

interface Row {
  readonly sheet: string;
  readonly at: (role: "n" | "d" | "status") => string;
}

const rowOf = ({ session }: Desk): Row => {
  const judgement = session.judgement();
  for (const { sheet, columns, rows } of findTables(judgement?.blocks ?? [])) {
    const found = rows.find(({ targets }) => targets.some((target) => target === code));
    if (found !== undefined) return { sheet, at: (role) => cellName(found.row, columns.get(role) ?? 0) };
  }
  throw new Error(`no row of ${code}`);
};

/** As a person would; the pane does not hear what this add-in writes, so that each step presses "Kiểm tra" itself. */
const typed = (sheet: string, address: string, value: number | string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

const shown = (sheet: string, address: string): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    const [[value] = []] = range.values as readonly (readonly (string | number | boolean)[])[];
    return String(value ?? "");
  });

const statusOf = (state: PaneState, of: string): string =>
  state.checked?.items.find(({ id }) => id === (of as TargetCode))?.status ?? "–";

const said = ({ store }: Desk): string => store.state().notice?.text.vi ?? "";

type Step = (desk: Desk) => Promise<readonly [passed: boolean, seen: string]>;

/** Types a figure, checks, and looks at the pane and at the sheet. */
const judged =
  (numerator: number, status: string, words: string): Step =>
  async (desk) => {
    const { sheet, at } = rowOf(desk);
    await typed(sheet, at("n"), numerator);
    await typed(sheet, at("d"), 52);
    await desk.session.check();
    const [pane, cell] = [statusOf(desk.store.state(), code), await shown(sheet, at("status"))];
    return [pane === status && cell.includes(words), `${pane}; “${cell}”`];
  };

/** Protects a sheet anew; our own protection has no password. */
const protectedBy = (sheet: string, password: string): Promise<void> =>
  Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.unprotect();
    protection.protect({}, password);
    await context.sync();
  });

const unprotected = (sheet: string, password: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.unprotect(password);
    await context.sync();
  });

const calculated = (mode: Excel.CalculationMode): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });

const steps: Readonly<Record<string, Step>> = {
  "4 · Nạp phụ lục": async (desk) => {
    await desk.session.load(false);
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    return [names.includes("Phụ lục") && names.includes("Hướng dẫn"), names.join(", ")];
  },
  "6 · 26/52 là chưa đạt": judged(26, "notMet", "Chưa đạt"),
  "7 · 27/52 là đạt": judged(27, "met", "Đạt"),
  "11 · đổi tên trang tính": async (desk) => {
    const { sheet } = rowOf(desk);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).name = "Phụ lục (của tôi)";
      await context.sync();
    });
    await desk.session.check();
    const now = rowOf(desk);
    return [now.sheet === "Phụ lục (của tôi)" && statusOf(desk.store.state(), code) === "met", now.sheet];
  },
  "13 · Đến ô": async (desk) => {
    const { sheet, at } = rowOf(desk);
    await desk.session.goTo(`'${sheet}'!${at("n")}`);
    const address = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    return [address.endsWith(`!${at("n")}`), address];
  },
  "14 · trang tính khóa bằng mật khẩu": async (desk) => {
    const { sheet, at } = rowOf(desk);
    await protectedBy(sheet, "mat-khau");
    await desk.session.check();
    const [sentence, tone] = [said(desk), desk.store.state().notice?.tone];
    await unprotected(sheet, "mat-khau");
    const results = desk.store.state().checked?.items.length ?? 0;
    const figure = await shown(sheet, at("n"));
    return [tone === "error" && sentence.includes(sheet) && results > 0 && figure === "27", sentence];
  },
  "tính thủ công": async (desk) => {
    await calculated(Excel.CalculationMode.manual);
    const outcome = await judged(26, "notMet", "Chưa đạt")(desk);
    await calculated(Excel.CalculationMode.automatic);
    const back = await judged(27, "met", "Đạt")(desk);
    return [outcome[0] && back[0], `${outcome[1]}; ${back[1]}`];
  },
  "15 · Xóa đánh dấu": async (desk) => {
    const { sheet, at } = rowOf(desk);
    await desk.session.clear();
    const [figure, results] = [await shown(sheet, at("n")), desk.store.state().checked?.items.length ?? 0];
    return [figure === "27" && results > 0, `${figure}; ${results}`];
  },
  "đánh dấu lại": judged(26, "notMet", "Chưa đạt"),
};

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The steps of docs/manual-excel-test.md that need no person, in the workbook that is open: a new, empty one. */
export const runSteps = async (catalogue: Catalogue): Promise<readonly StepResult[]> => {
  const store = createStore(initialState({ lang: "vi", theme: "auto", live: false }, todayInVietnam(new Date())));
  const shelf = { read: () => [], put: () => true, remove: () => true };
  const session = createSession({ host: excelHost(), store, loadRules: () => Promise.resolve(catalogue), shelf });
  await session.start();
  const chosen = [...catalogue.packs.keys()].filter((id) => id === plan);
  store.dispatch({ type: "choice", change: { plans: chosen } });
  const results: StepResult[] = [];
  for (const [step, run] of Object.entries(steps)) {
    try {
      const [passed, seen] = await run({ store, session });
      results.push({ step, passed, seen });
    } catch (error) {
      results.push({ step, passed: false, seen: message(error) });
    }
  }
  return results;
};
