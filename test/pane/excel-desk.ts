import { aDay } from "../support/ids";
import { aPlan } from "../support/ids";
import { excelHost } from "../../src/excel/host";
import type { PaneHost } from "../../src/pane/host";
import { initialState } from "../../src/pane/model/state";
import { createStore, type Store } from "../../src/pane/model/store";
import { createSession } from "../../src/pane/session/session";
import { packNamed } from "../../src/plan/catalogue";
import { makeOffice } from "../../src/usecases/make";
import type { WorkbookModel } from "../../src/sheet/model";
import { watch, type Watch } from "../../src/workbook/excel";
import { loadModel } from "../../src/workbook/excel/load/load-model";
import { placeOf, type RowPlace } from "../browser/support/places";
import type { OfficeHost } from "../office-host/host";
import { startCalculator } from "../office-host/load-ironcalc";
import { newExcel } from "../workbook/excel/open";
import { catalogue, day, type Desk, memoryShelf } from "./support";

export interface ExcelDesk extends Omit<Desk, "tab"> {
  readonly host: OfficeHost;
  readonly statusOf: (code: string) => string | undefined;
  /** What the pane says last, in Vietnamese. */
  readonly said: () => string;
  /** Types on a sheet and waits for one debounce and what follows it. */
  readonly type: (sheet: string, address: string, values: readonly (readonly unknown[])[]) => Promise<void>;
  /** The workbooks handed to the person, the last one last. */
  readonly given: readonly Uint8Array[];
  /** Everything on every sheet. */
  readonly picture: () => unknown;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const here: { desk: { readonly host: OfficeHost; readonly store: Store } | null } = { desk: null };

/** What changes while anything is going on. */
const signs = (): string => {
  const state = here.desk?.store.state();
  return JSON.stringify([here.desk?.host.trips.length, state?.task, state?.checked?.blocking, state?.notice]);
};

/** Waits for one debounce (300 ms) and until nothing more happens, however slow the machine. */
export const settled = async (): Promise<void> => {
  await pause(450);
  // A long judgement holds up one look at most, so several must see the same.
  let before = "";
  let same = 0;
  while (same < 5) {
    same = before === signs() ? same + 1 : 0;
    before = signs();
    await pause(50);
  }
};

const watches: Watch[] = [];

/** Call after each test: the library outlives a test, and with it whoever listens. */
export const leave = async (): Promise<void> => {
  for (const { stop } of watches.splice(0)) await stop();
};

const leavable = (given: Uint8Array[]): PaneHost => ({
  ...excelHost(),
  give: (_, bytes) => {
    given.push(bytes);
    return Promise.resolve("opened");
  },
  watch: async (listener) => {
    const watching = await watch(listener);
    if (watching.ok) watches.push(watching.value);
    return watching.ok ? { ok: true, value: null } : watching;
  },
});

/** The workbook as Excel opens its file: what loading writes into cells for text begins with a mark that no file has. */
const openedIn = async (host: OfficeHost, model: WorkbookModel): Promise<void> => {
  expect((await loadModel(model, { beside: false })).ok).toBe(true);
  for (const { grid } of host.book.sheets) {
    const { bottom, right } = grid.used(false) ?? { bottom: -1, right: -1 };
    for (let row = 0; row <= bottom; row += 1)
      for (let column = 0; column <= right; column += 1) {
        const state = grid.cell(row, column);
        const { content } = state;
        if (content?.kind === "text" && content.value.startsWith("'"))
          grid.put(row, column, { ...state, content: { ...content, value: content.value.slice(1) } });
      }
  }
};

/**
 * The whole pane without its views, over the real client library and the Excel in memory, which calculates; `open`: the
 * workbook there.
 */
export const excelDesk = async (open: WorkbookModel | null = null): Promise<ExcelDesk> => {
  const host = newExcel();
  host.calculator = startCalculator();
  if (open !== null) await openedIn(host, open);
  const given: Uint8Array[] = [];
  const store = createStore(initialState({ lang: "vi", theme: "auto", live: true }, day));
  const session = createSession({
    host: leavable(given),
    store,
    loadRules: () => Promise.resolve(catalogue),
    shelf: memoryShelf(),
  });
  here.desk = { host, store };
  await session.start();
  return {
    host,
    store,
    session,
    state: store.state,
    statusOf: (code) => store.state().checked?.items.find(({ id }) => id === code)?.status,
    said: () => store.state().notice?.text.vi ?? "",
    type: async (sheet, address, values) => {
      host.type(sheet, address, values);
      await settled();
    },
    given,
    picture: () => host.book.sheets.map(({ name, protection, grid }) => [name, protection, grid.picture()]),
  };
};

/** The same with plans loaded; trips are counted from here on. */
export const loadedDesk = async (...plans: readonly string[]): Promise<ExcelDesk> => {
  const desk = await excelDesk();
  desk.store.dispatch({ type: "choice", change: { plans: plans.map(aPlan) } });
  await desk.session.load(false);
  desk.host.trips.length = 0;
  return desk;
};

/** Where a target's figures are entered in an officer's workbook of these plans. */
export const officePlace = (plans: readonly string[], code: string): RowPlace => {
  const packs = plans.flatMap((id) => packNamed(catalogue, id) ?? []);
  return placeOf(makeOffice(catalogue, packs, "2026", aDay("2026-12-31")), code);
};
