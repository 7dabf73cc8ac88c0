import type { Day, PlanId, TargetCode } from "../../kernel/ids";
import type { Lang, Text } from "../../kernel/text";
import type { Finding } from "../../findings/finding";
import type { Level } from "../../plan/schema/scope";
import type { OwnPlan, PlanFile, WrongPlan } from "../own-plan";
import type { OpenRuleSheet } from "../rule-sheet/state";
import type { ListChoice } from "./groups";
import type { Item } from "./item";

export const themes = ["auto", "light", "dark", "contrast"] as const;
type Theme = (typeof themes)[number];
export type Page = "plan" | "overview" | "results" | "form" | "gather" | "review";
export type TaskName = "load" | "check" | "clear" | "template" | "open" | "plans";

export interface Settings {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Whether edits are judged as they are made. */
  readonly live: boolean;
}

/** Whether a plan came with Rà Soát, from a file, or from a file in place of the built-in one of its id. */
export type PlanSource = "builtin" | "file" | "replaces";

/** A plan as it is chosen from. */
export interface PlanChoice {
  readonly id: PlanId;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly effectiveFrom: Day;
  readonly effectiveTo: Day;
  readonly targets: number;
  readonly manages: readonly Level[];
  readonly above: string | null;
  readonly version: string;
  /** Added here from a file, and can be removed again. */
  readonly own: boolean;
  readonly source: PlanSource;
}

/** A rule file remembered from before, by its name and the id it gives itself. */
type Waiting = Pick<OwnPlan, "id" | "file">;

export type Rules =
  | { readonly kind: "loading" }
  /** `waiting`: remembered plans that are used in place of built-in ones only once someone says so. */
  | { readonly kind: "ready"; readonly plans: readonly PlanChoice[]; readonly waiting: readonly Waiting[] }
  | { readonly kind: "failed"; readonly what: string };

/** A plan as it judged. */
export interface JudgedBy {
  readonly id: PlanId;
  readonly issuer: string;
  readonly version: string;
  /** Another of these plans stands under it. */
  readonly above: boolean;
}

export type EntrySheets = ReadonlyMap<string, number | null>;

/** What was judged. `whole`: everything was re-read; false after an edit, when only the rows touched were. */
export interface Checked {
  readonly items: readonly Item[];
  readonly others: readonly Finding[];
  readonly blocking: number;
  /** The day it was judged by; null where none can be read. */
  readonly asOf: Day | null;
  /** The day that stands in the workbook, by which its own formulas and its marks judge; null where none can be read. */
  readonly ownDay: Day | null;
  readonly plans: readonly PlanId[];
  /** What it was judged by, in the order of `plans`. */
  readonly judgedBy: readonly JudgedBy[];
  readonly whole: boolean;
  /** The sheets of figures, each with the column in which reasons are given; null: it has none. */
  readonly entrySheets: EntrySheets;
  /** The first cell of the first sheet to be printed and signed; null: none is there. */
  readonly paper: string | null;
  /** What changed since the earlier return that was chosen; null: none is. */
  readonly since: Since | null;
  /** Entry cells with one possible reading, by their addresses. */
  readonly repairs: ReadonlyMap<string, OfferedRepair>;
}

/** When what is shown was judged, and whether figures were changed after that without being judged. */
export interface JudgedAt {
  readonly day: Day;
  readonly hour: string;
  readonly older: boolean;
}

/** What changed since an earlier return, cell by cell; "" where nothing stood or stands. `correction`: of the same period. */
export interface Since {
  readonly file: string;
  readonly period: Text;
  readonly correction: boolean;
  readonly cells: readonly { readonly at: string; readonly before: string; readonly now: string }[];
  /** What fell and what moved: queries that stand with the others as well. */
  readonly findings: readonly Finding[];
}

/** A safe repair as it is offered: what the cell becomes, and the change in words. */
export interface OfferedRepair {
  readonly after: string;
  readonly change: Text;
}

export interface Notice {
  readonly tone: "success" | "warning" | "error" | "info";
  readonly text: Text;
  /** What the notice offers to do. */
  readonly offer: "loadBeside" | "loadTogether" | "markAgain" | "useOwn" | null;
  /** Says what was done or found just then: read once, and untrue after the next edit. Others stay until they are dismissed. */
  readonly passing: boolean;
  /** Says no more than the page of results shows as well. */
  readonly repeats?: true;
}

/** A notice that offers nothing unless told to; a success passes. */
export const notice = (tone: Notice["tone"], text: Text, offer: Notice["offer"] = null): Notice => ({
  tone,
  text,
  offer,
  passing: tone === "success",
});

/** A row of a sheet, from 0. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
}

export interface PaneState {
  readonly settings: Settings;
  readonly page: Page;
  readonly rules: Rules;
  /** Rule files that could not be added, until the next attempt or until they are dismissed. */
  readonly wrongPlans: readonly WrongPlan[];
  /** A plan's document that was brought and not yet read. */
  readonly document: PlanFile | null;
  /** Today in Việt Nam: what the period asked about begins from, and what the day of judgement is compared with. */
  readonly today: Day;
  /** `asOf`: the day to judge by, null: the one in the workbook; `period` is as commands write it, null: the year asked (./periods). */
  readonly choice: { readonly plans: readonly PlanId[]; readonly asOf: Day | null; readonly period: string | null };
  readonly task: { readonly kind: "idle" } | { readonly kind: "running"; readonly what: TaskName };
  readonly notice: Notice | null;
  readonly checked: Checked | null;
  /** null: nothing is judged. */
  readonly judgedAt: JudgedAt | null;
  /** `blanks`: the line of blanks is opened. */
  readonly list: ListChoice & { readonly shown: number; readonly blanks: boolean };
  /** The row of the workbook that is selected; null: none that is known. */
  readonly selected: SelectedRow | null;
  /** A rule sheet that is open in Excel; null: none is. */
  readonly ruleSheet: OpenRuleSheet | null;
  /** Cells to which the table of a tab still leads, so that its button is the next step; 0 where there is no table. */
  readonly asking: number;
  /** The item whose detail is open, by its code. */
  readonly open: TargetCode | null;
  /** The item whose detail was closed last: where the focus goes back to. */
  readonly returnTo: TargetCode | null;
}

/** How many rows of the list are drawn at once. */
export const rowsAtOnce = 40;

export const initialState = (settings: Settings, today: Day): PaneState => ({
  settings,
  page: "plan",
  rules: { kind: "loading" },
  wrongPlans: [],
  document: null,
  today,
  choice: { plans: [], asOf: null, period: null },
  task: { kind: "idle" },
  notice: null,
  checked: null,
  judgedAt: null,
  list: { group: "status", filter: "all", search: "", within: null, shown: rowsAtOnce, blanks: false },
  selected: null,
  ruleSheet: null,
  asking: 0,
  open: null,
  returnTo: null,
});
