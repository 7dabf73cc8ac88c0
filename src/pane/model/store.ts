import { hourInVietnam, todayInVietnam } from "../../kernel/day";
import type { TargetCode } from "../../kernel/ids";
import type { WrongPlan } from "../own-plan";
import {
  type Checked,
  type Notice,
  type Page,
  type PaneState,
  rowsAtOnce,
  type Rules,
  type Settings,
  type TaskName,
} from "./state";

/** Everything that can happen to the pane. */
type Action =
  | { readonly type: "settings"; readonly change: Partial<Settings> }
  /** `keepNotice`: what was just done there is read on the next page. `document`: brought to be reviewed; null: taken. */
  | {
      readonly type: "page";
      readonly page: Page;
      readonly keepNotice?: true;
      readonly document?: PaneState["document"];
    }
  /** The plans there are, and the rule files that could not be added to them. */
  | { readonly type: "rules"; readonly rules: Rules; readonly wrong: readonly WrongPlan[] }
  /** What the pane learns from outside: the day, where the person is, what the table beside it asks for. */
  | {
      readonly type: "learned";
      readonly change: Partial<Pick<PaneState, "today" | "selected" | "asking" | "ruleSheet">>;
    }
  /** Figures were changed and not judged: what is shown is older than they are. */
  | {
      readonly type: "learned";
      readonly change: "figuresChanged";
    }
  | { readonly type: "choice"; readonly change: Partial<PaneState["choice"]> }
  | { readonly type: "started"; readonly what: TaskName }
  | { readonly type: "ended"; readonly notice: Notice | null }
  | { readonly type: "notice"; readonly notice: Notice | null }
  /**
   * `unasked`: judged again after an edit or for another day; what was said of the results before holds no longer.
   * `sameFigures`: by another day or an earlier return, as they were read before.
   */
  | { readonly type: "checked"; readonly checked: Checked | null; readonly unasked?: true; readonly sameFigures?: true }
  | { readonly type: "list"; readonly change: Partial<PaneState["list"]> }
  | { readonly type: "open"; readonly id: TargetCode | null };

/** A plan chosen first brings its own year as the period. */
const chosen = (choice: PaneState["choice"], change: Partial<PaneState["choice"]>): PaneState["choice"] => {
  const next = { ...choice, ...change };
  const samePlan = next.plans[0] === choice.plans[0];
  return samePlan || change.period !== undefined ? next : { ...next, period: null };
};

/** A plan that is known no longer is chosen no longer. */
const knowing = (state: PaneState, rules: Rules, wrongPlans: PaneState["wrongPlans"]): PaneState => {
  const { choice } = state;
  const plans =
    rules.kind === "ready" ? choice.plans.filter((id) => rules.plans.some((plan) => plan.id === id)) : choice.plans;
  return {
    ...state,
    rules,
    wrongPlans,
    choice: plans.length === choice.plans.length ? choice : chosen(choice, { plans }),
  };
};

/** What was done was read by whoever goes on; what went wrong stays until it is dismissed. */
const goneOn = ({ notice }: PaneState): Notice | null => (notice?.passing === true ? null : notice);

const turned = (
  state: PaneState,
  { page, keepNotice, document = state.document }: Extract<Action, { type: "page" }>,
): PaneState => ({
  ...state,
  page,
  document,
  open: null,
  returnTo: null,
  notice: keepNotice === true ? state.notice : goneOn(state),
});

/** An open item that is no longer judged closes. */
const judged = (state: PaneState, { checked, unasked }: Extract<Action, { type: "checked" }>): PaneState => ({
  ...state,
  notice: unasked === true ? goneOn(state) : state.notice,
  checked,
  open: checked?.items.some(({ id }) => id === state.open) === true ? state.open : null,
});

/** Whether it is ready is not known then; told once, nothing is drawn again for what is known already. */
const older = (state: PaneState): PaneState => {
  const { checked, judgedAt } = state;
  return {
    ...state,
    notice: goneOn(state),
    checked: checked === null || !checked.whole ? checked : { ...checked, whole: false },
    judgedAt: judgedAt === null || judgedAt.older ? judgedAt : { ...judgedAt, older: true },
  };
};

const learned = (state: PaneState, change: Extract<Action, { type: "learned" }>["change"]): PaneState =>
  change === "figuresChanged" ? older(state) : { ...state, ...change };

const opened = (state: PaneState, id: TargetCode | null): PaneState => ({
  ...state,
  notice: goneOn(state),
  open: id,
  returnTo: id === null ? state.open : null,
});

export const reduce = (state: PaneState, action: Action): PaneState => {
  switch (action.type) {
    case "settings":
      return { ...state, settings: { ...state.settings, ...action.change } };
    case "page":
      return turned(state, action);
    case "rules":
      return knowing(state, action.rules, action.wrong);
    case "learned":
      return learned(state, action.change);
    case "choice":
      return { ...state, choice: chosen(state.choice, action.change) };
    case "started":
      return { ...state, task: { kind: "running", what: action.what }, notice: null };
    case "ended":
      return { ...state, task: { kind: "idle" }, notice: action.notice };
    case "notice":
      return { ...state, notice: action.notice };
    case "checked":
      return judged(state, action);
    case "list":
      return { ...state, list: { ...state.list, shown: rowsAtOnce, ...action.change } };
    case "open":
      return opened(state, action.id);
  }
};

/** Holds the pane's state outside React, so that ribbon commands and the session speak to the same pane. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** Calls back after each change until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Results are of the moment at which their figures were read. */
const timed = (state: PaneState, action: Action, now: () => Date): PaneState => {
  if (action.type !== "checked" || (action.sameFigures === true && state.judgedAt !== null)) return state;
  if (action.checked === null) return { ...state, judgedAt: null };
  const at = now();
  return { ...state, judgedAt: { day: todayInVietnam(at), hour: hourInVietnam(at), older: false } };
};

/** `now` is the clock. */
export const createStore = (initial: PaneState, now = (): Date => new Date()): Store => {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      state = timed(reduce(state, action), action, now);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
