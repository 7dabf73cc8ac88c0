import { pause, slice } from "../../kernel/pause";

/** To be awaited between the steps of a long work. */
export type Breathe = () => Promise<void>;

/** Gives a function to be awaited between the steps of a long work: now and then it lets everything else have its turn. */
export const breather = (): Breathe => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await pause();
    since = performance.now();
  };
};

/** What each of these gives, one after the other, with everything else in between. */
export const eachInTurn = async <T>(asked: readonly (() => T)[], breathe: Breathe): Promise<readonly T[]> => {
  const told: T[] = [];
  for (const each of asked) {
    told.push(each());
    await breathe();
  }
  return told;
};
