/// <reference types="office-js" />
import type { Attempt } from "../../findings/refusals";
import { refusalOf, refused, requiredApi } from "./refusal";

export type Context = Excel.RequestContext;

/** Queues what is wanted, at once or in stretches, and gives what reads the answers. */
export type Ask<T> = (context: Context) => (() => T) | Promise<() => T>;

const supported = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", requiredApi);

/**
 * One round trip: `ask` queues what is wanted and gives the function that reads the answers once they came.
 * Waits while the user is editing a cell, where Excel can. What `ask` makes must be untracked, so that nothing
 * is left to free afterwards (freeing would be a second trip).
 */
export const trip = async <T>(ask: Ask<T>): Promise<Attempt<T>> => {
  if (!supported()) return refused("excel-too-old", { version: requiredApi });
  try {
    const value = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const answer = await ask(context);
      await context.sync();
      return answer();
    });
    return { ok: true, value };
  } catch (error) {
    return refusalOf(error, "");
  }
};

/** Several trips one after another, none begun after one failed; gives what each gave. */
export const trips = async <T>(asks: readonly Ask<T>[]): Promise<Attempt<readonly T[]>> => {
  const [first, ...rest] = asks;
  if (first === undefined) return { ok: true, value: [] };
  const done = await trip(first);
  if (!done.ok) return done;
  const others = await trips(rest);
  return others.ok ? { ok: true, value: [done.value, ...others.value] } : others;
};
