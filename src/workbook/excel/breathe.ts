/** Milliseconds of work at a stretch: well under the 100 after which a user notices that nothing answers. */
const stretch = 30;

/** Gives a function to be awaited between the steps of a long work: now and then it lets everything else have its turn. */
export const breather = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
};
