import type { TargetCode } from "../kernel/ids";
import type { Params } from "./template";

/**
 * error: must be corrected. query: correct it or give a reason (Giải trình). info: nothing to do.
 * Source: READING-RULES "Findings".
 */
export type Severity = "error" | "query" | "info";

/** What fills the {placeholders} of a catalogue entry's templates. */
export type FindingParams = Params;

/**
 * One finding, not yet put into words: `code` names its catalogue entry (./catalogue).
 * `cell` is where it stands as Excel writes it ("Sheet!A1"; FILE:LINE in a figures file), `target` a target's code,
 * `reason` what the user gave in Giải trình; null where there is none.
 */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly cell: string | null;
  readonly target: TargetCode | null;
  readonly params: FindingParams;
  readonly reason: string | null;
  /** The other cells that it is about, as Excel writes them; left out where there are none. */
  readonly related?: readonly string[];
}
