import type { Attempt, Refusal } from "../findings/refusals";
import type { WorkbookRefusalCode } from "../findings/refusals/workbook";

type Params = Refusal["params"];

/**
 * How the depths of the reader give up: thrown only inside this folder and caught by `attempt`,
 * so that a caller always gets an Attempt.
 */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(code: WorkbookRefusalCode, params: Params = {}) {
    super(code);
    this.refusal = { code, params };
  }
}

/** Runs `work`; what it refuses becomes a failed Attempt, any other failure means a damaged file. */
export function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, refusal: new Refused("file-damaged", { part: "?", reason }).refusal };
  }
}

/** A part that breaks the format's rules; `where` is what an expert would look for. */
export const damaged = (part: string, where: string): Refused => new Refused("file-damaged", { part, reason: where });
