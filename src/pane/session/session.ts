import { parseReference } from "../../layout/address";
import type { Catalogue } from "../../plan/catalogue";
import type { PaneHost } from "../host";
import type { Store } from "../model/store";
import { checkAll, clearAll, loadPlans, quietCheck } from "./commands";
import { type Judgement, refusalText } from "./judging";
import { liveEdits } from "./live";
import { planChoices, type RulesLoader } from "./rules";
import { createTasks, notice, sayWords } from "./tasks";
import { makeForm, type FormChoice } from "./form";

/** Everything the pane, the ribbon and the tab can ask for. Commands resolve when they are over, done or not. */
export interface Session {
  /** Opens the rules, begins to listen to edits, and looks whether the open workbook is one of ours. */
  readonly start: () => Promise<void>;
  readonly load: (beside: boolean) => Promise<void>;
  readonly check: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly makeForm: (choice: FormChoice) => Promise<void>;
  /** `cell` as a report gives it: "Sheet!A1". */
  readonly goTo: (cell: string) => Promise<void>;
  readonly cancel: () => void;
  readonly rules: () => Promise<Catalogue>;
  /** What the last judgement saw; for the tab's table. */
  readonly judgement: () => Judgement | null;
  /** Forgets the last judgement: another workbook is open. */
  readonly forget: () => void;
}

export interface SessionParts {
  readonly host: PaneHost;
  readonly store: Store;
  readonly loadRules: RulesLoader;
}

const onceLoaded = (load: RulesLoader): RulesLoader => {
  let loading: Promise<Catalogue> | null = null;
  return () => (loading ??= load());
};

export const createSession = ({ host, store, loadRules }: SessionParts): Session => {
  const tasks = createTasks(store);
  const rules = onceLoaded(loadRules);
  const last: { judgement: Judgement | null } = { judgement: null };
  const context = { host, store, tasks, rules, last };
  const edits = liveEdits(context);

  const openRules = async (): Promise<boolean> => {
    try {
      const catalogue = await rules();
      store.dispatch({ type: "rules", rules: { kind: "ready", plans: planChoices(catalogue) } });
      return true;
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      store.dispatch({ type: "rules", rules: { kind: "failed", what } });
      store.dispatch({ type: "notice", notice: notice("error", sayWords("rulesFailed", { what })) });
      return false;
    }
  };

  return {
    start: async () => {
      if (!(await openRules())) return;
      const watching = await host.watch((edited) => void edits(edited));
      if (!watching.ok) return;
      await quietCheck(context);
    },
    load: (beside) => loadPlans(context, beside),
    check: () => checkAll(context),
    clear: () => clearAll(context),
    makeForm: (choice) => makeForm(context, choice),
    goTo: async (cell) => {
      const place = parseReference(cell);
      if (place === null) return;
      const gone = await host.goTo(place.sheet, place.area.top, place.area.left);
      if (!gone.ok) store.dispatch({ type: "notice", notice: notice("error", refusalText(gone.refusal)) });
    },
    cancel: tasks.cancel,
    rules,
    judgement: () => last.judgement,
    forget: () => {
      last.judgement = null;
      store.dispatch({ type: "checked", checked: null });
    },
  };
};
