/** Long work is cut into slices of this many milliseconds, so that the page draws and takes input in between. */
export const slice = 12;

/** Lets the page draw and take input, and everything else have its turn, between two slices of work. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
