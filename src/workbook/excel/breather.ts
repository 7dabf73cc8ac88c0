/** Milliseconds of work at a stretch, so that the page draws and takes input in between. */
const stretch = 12;

/** To be awaited between the steps of a long work. */
export type Breathe = () => Promise<void>;

/** Lets everything else have its turn. */
export const rest: Breathe = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Gives a function to be awaited between the steps of a long work: now and then it lets everything else have its turn. */
export const breather = (): Breathe => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await rest();
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
