import type { Level, Scope } from "../../../plan/schema/scope";
import type { Obligation } from "../../../plan/schema/obligation";
import type { Operator } from "../../../plan/schema/target";
import type { Measure } from "../../../plan/schema/measure";
import type { Text } from "../../../kernel/text";
import type { Remark, ReasonCode } from "../remarks/remark";

/** How far a proposal can be trusted (CONTRACTS, `import --json`). */
export type Sureness = "sure" | "look" | "open";

/** A known measure that counts much the same as a draft. */
export interface LikeMeasure {
  readonly id: string;
  /** Its own words, to be held against the draft's. */
  readonly why: string;
}

/** Why a person should look at a proposal, in both languages. */
export type Reason = Remark<ReasonCode>;

/** A rule proposed for one number or one row of a plan; nothing in it is settled before a person ticks it. */
export interface Proposal {
  readonly code: string;
  /** The row or clause, with its table: "PL2.14", "II.2.1". */
  readonly row: string;
  readonly quote: string;
  readonly operator: Operator | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly stretch: number | null;
  readonly year: number | null;
  readonly scope: Scope;
  readonly answeredBy: "school" | "office" | "both";
  readonly lead: readonly string[];
  readonly implement: readonly string[];
  readonly support: readonly string[];
  readonly deadline: { readonly text: string; readonly obligations: readonly Obligation[] };
  /** Drafted from the words: always to be looked at. */
  readonly measure: Measure;
  /** Known measures that it is like, best first; none is chosen. */
  readonly like: readonly LikeMeasure[];
  readonly source: {
    readonly document: string;
    readonly table: string;
    readonly row: string | null;
    readonly quote: string;
    readonly cell?: string;
  };
  readonly sure: Sureness;
  /** What a person should look at. */
  readonly why: readonly Reason[];
  readonly state: "undecided" | "accepted" | "changed" | "notTarget";
}

/** A number of the document and where it went. */
export interface NumberLine {
  readonly row: string;
  readonly text: string;
  readonly used: "target" | "measure" | "deadline" | "name" | "aside" | "unread";
  /** A reason of the wording parser ("past", "task"), or one in words. */
  readonly why: string | Text | null;
}

/** What every proposal of one plan has in common. */
export interface PlanContext {
  readonly id: string;
  readonly document: string;
  readonly year: number | null;
  /** The year in which it ends, its tables' milestones apart: of a school year the second. */
  readonly lastYear: number | null;
  readonly manages: readonly Level[];
  /** Of one school, which is private. */
  readonly isSchool: boolean;
  readonly isPrivate: boolean;
}

/** A demand as the words give it, before it has owners, a code and a measure. */
export interface Demand {
  readonly quote: string;
  /** Of several demands of one line: the words that are this one's alone, and what the line and those above it speak of. */
  readonly own?: { readonly words: string; readonly under: readonly string[] };
  readonly cell: string | null;
  readonly operator: Operator | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly stretch: number | null;
  readonly year: number | null;
  readonly scope: { readonly levels?: readonly Level[]; readonly ownership?: Scope["ownership"] } | null;
  /** A number that could not be read is a demand without operator. */
  readonly unread: string | null;
  /** A number that each school by itself is to reach ("mỗi trường ít nhất 02 lớp"). */
  readonly each: boolean;
  /** Levels that the title above names: "2.1. Giáo dục mầm non". */
  readonly under?: readonly Level[];
  /** Levels that the words treat apart: "(riêng mầm non là 95%)". */
  readonly apart: readonly Level[];
  /** A number of a task: offered, by default no target. */
  readonly task: boolean;
  readonly why: readonly Reason[];
  /** The heading of the column that set it, where it is a milestone. */
  readonly milestone: string | null;
}
