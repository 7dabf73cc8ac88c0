import type { Finding } from "../../findings/finding";
import type { Day } from "../../kernel/ids";
import type { Question } from "../../plan/kinds/question";
import type { Judged } from "../../usecases/report";
import type { Shown } from "../../verdict/shown";
import type { Gathering } from "../gather/types";
import type { RosterSchool } from "../types";
import type { Room } from "./closing";

/** Of how many schools in scope the figure is counted: "29/31 trường". */
export interface Coverage {
  readonly counted: number;
  readonly of: number;
  /** Whether the office's own part is known, of what schools and office answer both; null: it has none. */
  readonly own: boolean | null;
}

/** A school that falls short: so many more of the thing counted would make it meet the target by itself. */
export interface Contributor {
  readonly code: string;
  readonly school: string;
  readonly shortfall: number;
}

/** A school of the fewest that close the gap, and how many more it must bring for that. */
export interface ClosingSchool {
  readonly code: string;
  readonly school: string;
  readonly adds: number;
}

/** What is counted so far: n of d, or a number (`d` null). */
export interface Sum {
  readonly n: number;
  readonly d: number | null;
}

/** A target of the plan judged over all schools in its scope. */
export interface RolledTarget extends Judged {
  readonly question: Question;
  /** null: the office answers it alone. */
  readonly coverage: Coverage | null;
  /** Something is not known, and could not change the verdict. */
  readonly decided: boolean;
  /** Part by part; none where nothing is added up (the office's own). */
  readonly sums: readonly Sum[];
  /** Whether nothing but schools without a counted return is not known: then full returns decide it. */
  readonly decidedByReturns: boolean;
  readonly contributors: readonly Contributor[];
  /** Of a target that is not met: what is needed, and what each school counted could add; null: nothing can be added. */
  readonly gap: { readonly need: number; readonly rooms: readonly Room[] } | null;
  /** The fewest schools that close the gap of those counted; null: it has no such gap. */
  readonly fewest: readonly ClosingSchool[] | null;
}

/** Schools that close the gaps of several targets. */
export interface Together {
  /** The codes of the targets meant. */
  readonly targets: readonly string[];
  /** exact: no fewer schools would do (targets of one figure, their scopes nested); else a suggestion. */
  readonly exact: boolean;
  readonly schools: readonly { readonly school: RosterSchool; readonly adds: ReadonlyMap<string, number> }[];
}

/** Of the targets that a unit leads: how many stand how, and the next day that is due. */
export interface OwnerState {
  readonly unit: string;
  readonly leads: number;
  readonly states: ReadonlyMap<Shown, number>;
  readonly due: Day | null;
}

/** Everything that a gathering comes to, target by target in the plan's order. */
export interface RolledUp {
  readonly gathering: Gathering;
  readonly targets: readonly RolledTarget[];
  readonly together: readonly Together[];
  /** What is found in the office's own workbook about what it answers itself. */
  readonly officeFindings: readonly Finding[];
  readonly owners: readonly OwnerState[];
  /** How many open verdicts full returns would decide, and how many returns those are. */
  readonly pays: { readonly returns: number; readonly decides: number };
}
