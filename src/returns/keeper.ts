import type { Figure } from "../figures/figure";
import type { FigureKey, TargetCode } from "../kernel/ids";
import { type KeepText, textKeeper } from "../kernel/texts";
import type { SchoolVerdict } from "./gather/types";
import type { EntryText } from "./types";

/** Gives what is equal to something that came before as that. */
export type Share<Value> = (value: Value) => Value;

/**
 * Keeps what is read from many returns in as little room as can be: a thousand schools say mostly the same in the same places,
 * so what is equal is there once.
 */
export interface Keeper {
  readonly text: KeepText;
  readonly entry: Share<EntryText>;
  readonly figure: Share<Figure>;
  readonly verdict: Share<SchoolVerdict>;
  /** The keys of what schools of one kind enter, and of which targets they are judged by. */
  readonly entryKeys: Share<readonly string[]>;
  readonly figureKeys: Share<readonly FigureKey[]>;
  readonly targetCodes: Share<readonly TargetCode[]>;
}

/** So many different values are remembered; beyond them each is kept as it comes. */
const most = 20_000;

const sharing = <Value>(keyOf: (value: Value) => string): Share<Value> => {
  const kept = new Map<string, Value>();
  return (value) => {
    const key = keyOf(value);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size < most) kept.set(key, value);
    return value;
  };
};

const joined = (keys: readonly string[]): string => keys.join("\n");
const sharingKeys = <Key extends string>() => sharing<readonly Key[]>(joined);

/** JSON knows no number without end. */
const asText = (value: object): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === "number" ? String(each) : each));

/** The keeper of one gathering. */
export const keeper = (): Keeper => ({
  text: textKeeper(),
  entry: sharing(({ at, text }) => `${at}\n${text}`),
  figure: sharing<Figure>(asText),
  verdict: sharing<SchoolVerdict>(asText),
  entryKeys: sharingKeys<string>(),
  figureKeys: sharingKeys<FigureKey>(),
  targetCodes: sharingKeys<TargetCode>(),
});
