import type { Attempt } from "../../findings/refusals";
import { parseReference } from "../../sheet/address";
import type { Catalogue } from "../../plan/catalogue";
import type { PaneHost } from "../host";
import type { Store } from "../model/store";
import type { OwnPlan, PlanFile, PlanShelf, WrongPlan } from "../own-plan";
import type { PlansContext } from "./add-plan";
import { following } from "./follow";
import type { Judgement } from "./judging";
import { markSheet } from "../../authoring/rule-sheet/mark";
import type { RuleSheetDesk } from "../rule-sheet/live";
import { choicesNow, createKnown, type Known, type RulesLoader } from "./known";
import { createTasks, valueOf } from "./tasks";
import { pause } from "../../kernel/pause";
import { notice } from "../model/state";
import { refusalText, sayWords } from "../words/words";
import type { ChosenFile } from "./earlier";
import type { FormChoice } from "./make";

/** Everything the pane, the ribbon and the tab can ask for. Commands resolve when they are over, done or not. */
export interface Session {
  /** Opens the rules, begins to listen to edits, and looks whether the open workbook is one of ours. */
  readonly start: () => Promise<void>;
  readonly load: (beside: boolean) => Promise<void>;
  /** A new workbook with the plans of this one and those chosen, and with what was entered in this one. */
  readonly loadTogether: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly makeForm: (choice: FormChoice) => Promise<void>;
  /** A plan of one's own from its rule file, remembered on this machine. */
  readonly addPlan: (file: PlanFile) => Promise<void>;
  readonly removePlan: (id: string) => Promise<void>;
  /** Uses the remembered plans that wait, in place of the built-in ones of their ids. */
  readonly useOwn: () => Promise<void>;
  /** Holds the workbook against an earlier return of its school, from a file. */
  readonly chooseEarlier: (file: ChosenFile) => Promise<void>;
  readonly forgetEarlier: () => Promise<void>;
  /** Writes what an entry cell can only mean in place of what stands there (usecases/repair); `cell` as below. */
  readonly repair: (cell: string) => Promise<void>;
  /** Hands a file to the user: a new workbook in Excel, a download in a tab. */
  readonly give: (name: string, bytes: Uint8Array) => Promise<void>;
  /** `cell` as a report gives it: "Sheet!A1". */
  readonly goTo: (cell: string) => Promise<void>;
  readonly cancel: () => void;
  readonly rules: () => Promise<Catalogue>;
  /** What the last judgement saw; for the tab's table. */
  readonly judgement: () => Judgement | null;
  /**
   * Puts another workbook under the pane, once what runs has ended, and forgets what was judged; resolves to whether it could
   * be opened.
   */
  readonly open: (opening: () => Promise<Attempt<null>>) => Promise<boolean>;
}

interface SessionParts {
  readonly host: PaneHost;
  readonly store: Store;
  readonly loadRules: RulesLoader;
  /** Where plans of one's own are remembered. */
  readonly shelf: PlanShelf;
}

/** Remembered plans that do not open any more are said by their files' names, with every problem. */
const sayLost = (store: Store, lost: readonly WrongPlan[]): void => {
  if (lost.length === 0) return;
  const files = lost.map(({ file }) => file).join("”, “");
  store.dispatch({ type: "notice", notice: notice("warning", sayWords("plansLost", { files })) });
};

/** A plan that would take a built-in one's place is asked about anew: another page of this address may have left it here. */
const sayWaiting = (store: Store, waiting: readonly OwnPlan[]): void => {
  if (waiting.length === 0) return;
  const files = waiting.map(({ file }) => file).join("”, “");
  store.dispatch({ type: "notice", notice: notice("warning", sayWords("plansWaiting", { files }), "useOwn") });
};

/** Opens the rules and says so, or why not. */
const openRules = async (store: Store, known: Known): Promise<boolean> => {
  try {
    store.dispatch({ type: "rules", rules: await choicesNow(known), wrong: known.lost() });
    sayWaiting(store, known.waiting());
    sayLost(store, known.lost());
    return true;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    store.dispatch({ type: "rules", rules: { kind: "failed", what }, wrong: [] });
    store.dispatch({ type: "notice", notice: notice("error", sayWords("rulesFailed", { what })) });
    return false;
  }
};

/** The engine and everything that works with it comes when it is first needed: the page is drawn before. */
const engine = () => import("./engine");

const fromEngine =
  (run: (commands: Awaited<ReturnType<typeof engine>>) => Promise<void>): (() => Promise<void>) =>
  async () =>
    run(await engine());

/** Calls back when another day is chosen to judge by. */
const onDayChosen = (store: Store, changed: () => void): void => {
  let day = store.state().choice.asOf;
  store.subscribe(() => {
    const chosen = store.state().choice.asOf;
    if (chosen === day) return;
    day = chosen;
    changed();
  });
};

const nothingJudged = (): PlansContext["last"] => ({ judgement: null, formulas: "unseen", earlier: null });

/** Shows a cell, or says why it cannot be shown. */
const showCell = async (host: PaneHost, store: Store, cell: string): Promise<void> => {
  const place = parseReference(cell);
  if (place === null) return;
  const gone = await host.goTo(place.sheet, place.area.top, place.area.left);
  if (!gone.ok) store.dispatch({ type: "notice", notice: notice("error", refusalText(gone.refusal)) });
};

/** The rule sheet that is open in Excel, if the workbook is one: it is judged in the grid. */
const ruleSheetIn = async (context: PlansContext): Promise<RuleSheetDesk | null> => {
  const { host, last } = context;
  if (host.kind !== "excel" || last.judgement !== null) return null;
  const corner = { top: 0, left: 0, bottom: 0, right: 0 };
  const marked = await host.read([{ kind: "area", sheet: markSheet, area: corner }]);
  if (!marked.ok || (marked.value[0] ?? []).length === 0) return null;
  const { ruleSheetDesk } = await import(/* webpackChunkName: "rule-sheet" */ "../rule-sheet/live");
  const desk = ruleSheetDesk(context);
  return (await desk.judge()) ? desk : null;
};

/**
 * Begins to hear of edits and of what is selected, then looks whether the workbook is one of ours; gives the rule sheet that
 * it is, if it is one.
 */
const listen = async (context: PlansContext): Promise<RuleSheetDesk | null> => {
  const { host, store } = context;
  // The plans are drawn by themselves.
  await pause();
  const { liveEdits, quietCheck } = await engine();
  const edits = liveEdits(context);
  const follow = following(host, store);
  let sheet: RuleSheetDesk | null = null;
  const watching = await host.watch((touched) => {
    void follow(touched);
    void (sheet === null ? edits(touched) : sheet.edited(touched));
  });
  if (watching.ok) await quietCheck(context);
  sheet = await ruleSheetIn(context);
  return sheet;
};

/** The rule sheet that the workbook is; null: it is none. */
interface OpenSheet {
  sheet: RuleSheetDesk | null;
}

/** "Kiểm tra": of a rule sheet its lines, of any other workbook its figures. */
const checking =
  (context: PlansContext, open: OpenSheet): Session["check"] =>
  async () => {
    if (open.sheet === null) await (await engine()).checkAll(context);
    else await open.sheet.judge();
  };

export const createSession = ({ host, store, loadRules, shelf }: SessionParts): Session => {
  const tasks = createTasks(store);
  const known = createKnown(loadRules, shelf);
  const { rules } = known;
  const context: PlansContext = { host, store, tasks, rules, known, last: nothingJudged() };
  const { last } = context;
  const open: OpenSheet = { sheet: null };
  onDayChosen(store, () => void engine().then(({ judgeByDay }) => judgeByDay(context)));
  return {
    start: async () => {
      if (await openRules(store, known)) open.sheet = await listen(context);
    },
    load: async (beside) => (await engine()).loadPlans(context, beside),
    loadTogether: async () => {
      const { loadTogether } = await import(/* webpackChunkName: "together" */ "./together");
      await loadTogether(context);
    },
    check: checking(context, open),
    clear: fromEngine(({ clearAll }) => clearAll(context)),
    makeForm: async (choice) => (await engine()).makeForm(context, choice),
    addPlan: async (file) => (await engine()).addPlan(context, file),
    removePlan: async (id) => (await engine()).removePlan(context, id),
    useOwn: fromEngine(({ useOwnPlans }) => useOwnPlans(context)),
    chooseEarlier: async (file) => (await engine()).chooseEarlier(context, file),
    forgetEarlier: fromEngine(({ forgetEarlier }) => forgetEarlier(context)),
    repair: async (cell) => (await engine()).repairCell(context, cell),
    goTo: (cell) => showCell(host, store, cell),
    give: async (name, bytes) => {
      await host.give(name, bytes);
    },
    cancel: tasks.cancel,
    rules,
    judgement: () => last.judgement,
    open: (opening) =>
      tasks.runNext("open", async () => {
        valueOf(await opening());
        Object.assign(last, nothingJudged());
        store.dispatch({ type: "checked", checked: null });
        store.dispatch({ type: "choice", change: { asOf: null } });
        return null;
      }),
  };
};
