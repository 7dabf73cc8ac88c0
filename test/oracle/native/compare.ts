import type { Judgement, Result } from "./engine";
import { addressOf, type Entries, type Slot } from "./filled";
import type { Shown } from "./calculators";

/** Numbers are worked out in the same order, so they differ in the last digits at most. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const agree = (engine: string | number | null, native: string | number | null): boolean =>
  typeof engine === "number" && typeof native === "number" ? near(engine, native) : engine === native;

/** A result with its figure; what to do, which a table says below it, is held by ./sentences.test.ts. */
const resultOf = (status: string | number | null): string | number | null => {
  if (typeof status !== "string") return status;
  const [first = "", second = ""] = status.split("\n");
  return /^[\d.,]+%?$/.test(second) ? `${first}\n${second}` : first;
};

/** A row on which a calculator says otherwise than the engine, with all that was typed there. */
export interface Disagreement {
  readonly row: string;
  readonly typed: string;
  readonly engine: Result;
  readonly native: Shown | null;
  /** What whoever puts it right does with it. */
  readonly keep: string;
}

const keep =
  "Put it right, then add the case to `corpus` in test/oracle/native/corpus-cases.ts: why, measure, targets, and line by line what is typed, so that every run asks it again.";

const typedOn = (slots: readonly Slot[], entries: Entries, figure: string): string =>
  slots
    .filter((slot) => slot.figure === figure)
    .map((slot) => `${slot.role}=${JSON.stringify(entries.get(addressOf(slot))?.input ?? "")}`)
    .join(" ");

/** Every row on which the results are not the same. */
export const disagreements = (
  judgement: Judgement,
  native: ReadonlyMap<string, Shown>,
  slots: readonly Slot[],
  entries: Entries,
): readonly Disagreement[] =>
  [...judgement].flatMap(([row, engine]) => {
    const shown = native.get(row) ?? null;
    const same =
      shown !== null &&
      agree(resultOf(engine.status), resultOf(shown.status)) &&
      agree(engine.value, shown.value) &&
      agree(engine.gap, shown.gap) &&
      agree(engine.shortfall, shown.shortfall);
    if (same) return [];
    const figure = slots.find((slot) => `${slot.sheet}!${slot.row}` === row)?.figure ?? "";
    return [{ row, typed: typedOn(slots, entries, figure), engine, native: shown, keep }];
  });
