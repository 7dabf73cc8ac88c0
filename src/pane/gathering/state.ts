import type { SinceSummary } from "../../documents/summary/since/compare";
import type { Attempt } from "../../findings/refusals";
import type { Text } from "../../kernel/text";
import type { Day } from "../../kernel/ids";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { ExaminedFile } from "../../returns/gather/copies";
import type { RolledUp } from "../../returns/roll-up";
import type { CheckedWorkbook } from "../../usecases/check-workbook";
import type { Picked } from "./picked";
import type { Sorted } from "./sorting";

/** What was made of a file for one plan, period and day (`job`); kept of it is what counts, nothing of the workbook. */
export type Made =
  | { readonly kind: "examined"; readonly job: string; readonly examined: ExaminedFile }
  | { readonly kind: "office"; readonly job: string; readonly checked: CheckedWorkbook };

/** A file that was chosen; `sorted` null: not read yet. */
export interface Entry {
  readonly id: number;
  readonly picked: Picked;
  readonly sorted: Sorted | null;
  readonly made: Made | null;
}

/** What the officer says herself; null: what the returns say, and today. */
export interface Asked {
  readonly plan: string | null;
  readonly period: string | null;
  readonly day: Day | null;
}

/** What the officer said of a school on this page: it goes before what the roster says. */
export interface Correction {
  readonly receivedOn?: Day;
  readonly chosen?: string;
}

export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly done: number; readonly total: number; readonly name: string };

/** What the files come to. */
export type Outcome =
  | { readonly kind: "nothing" }
  /** Neither the returns nor the officer say of which plan or period, or they differ. */
  | { readonly kind: "ask"; readonly plans: readonly string[]; readonly periods: readonly string[] }
  | { readonly kind: "refused"; readonly why: Text }
  | { readonly kind: "noRoster" }
  | { readonly kind: "badRoster"; readonly file: string; readonly problems: readonly Text[] }
  | Done;

/** The earlier summary among the files, and what changed since it or why that cannot be told. */
export interface Since {
  readonly file: string;
  readonly found: Attempt<SinceSummary>;
}

export interface Done {
  readonly kind: "done";
  readonly rolled: RolledUp;
  /** null: no summary is among the files. */
  readonly since: Since | null;
  /** The plan to which this gathering's summary is a return; null: it has none above it. */
  readonly above: Pack | null;
  readonly catalogue: Catalogue;
  /** The journal's whole text with what is new. */
  readonly journal: string;
  /** Headings of the roster that nothing is read from. */
  readonly unused: readonly string[];
}

export interface GatherState {
  readonly entries: readonly Entry[];
  readonly asked: Asked;
  /** The roster in use where several were chosen. */
  readonly roster: number | null;
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly work: Work;
  /** Whether reading was called off with files left. */
  readonly stopped: boolean;
  readonly outcome: Outcome;
}

export const emptyState: GatherState = {
  entries: [],
  asked: { plan: null, period: null, day: null },
  roster: null,
  corrections: new Map(),
  work: { kind: "idle" },
  stopped: false,
  outcome: { kind: "nothing" },
};
