import { aDay, aPlan } from "../support/ids";
import { loadBuiltin } from "../../src/plan/builtin";
import type { Catalogue } from "../../src/plan/catalogue";
import { type Checked, initialState, type PaneState } from "../../src/pane/model/state";
import { createStore, type Store } from "../../src/pane/model/store";
import { type OwnPlan, type PlanShelf, withoutPlan, withPlan } from "../../src/pane/own-plan";
import { createSession, type Session } from "../../src/pane/session/session";
import { createTabFile, type TabFile } from "../../src/pane/tab/file-host";

export const catalogue: Catalogue = (() => {
  const loaded = loadBuiltin();
  if (!loaded.ok) throw new Error("the built-in plans do not load");
  return loaded.value;
})();

export const day = aDay("2026-11-22");

/** A workbook that was checked and in which nothing was found. */
export const nothingFound: Checked = {
  items: [],
  others: [],
  blocking: 0,
  asOf: day,
  ownDay: day,
  plans: [],
  judgedBy: [],
  whole: true,
  entrySheets: new Map(),
  paper: null,
  since: null,
  repairs: new Map(),
};

export interface Desk {
  readonly store: Store;
  readonly session: Session;
  readonly tab: TabFile;
  readonly state: () => PaneState;
}

/** What a machine remembers, for as long as a test lasts. */
export const memoryShelf = (): PlanShelf => {
  let plans: readonly OwnPlan[] = [];
  return {
    read: () => plans,
    put: (plan) => {
      plans = withPlan(plans, plan);
      return true;
    },
    remove: (id) => {
      plans = withoutPlan(plans, id);
      return true;
    },
  };
};

/** The whole pane without its views, over a file in memory. */
export const desk = (shelf = memoryShelf()): Desk => {
  const tab = createTabFile(() => true);
  const store = createStore(initialState({ lang: "vi", theme: "auto", live: true }, day));
  const session = createSession({ host: tab.host, store, loadRules: () => Promise.resolve(catalogue), shelf });
  return { store, session, tab, state: store.state };
};

export const choose = ({ store }: Desk, ...plans: string[]): void => {
  store.dispatch({ type: "choice", change: { plans: plans.map(aPlan) } });
};
