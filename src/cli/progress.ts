/** Over fewer things nobody waits. */
const few = 10;

/** What removes the line that stands on a terminal. */
export const overwrite = "\r\u001b[K";

interface Progress {
  readonly at: (done: number, total: number, what: string) => void;
  /** Takes the line away before another is written. */
  readonly clear: () => void;
}

/**
 * How far a long work is: on a terminal one line that is written over, elsewhere (a log) a line at each tenth. Nothing where
 * there are few things to do.
 */
export const progressOn = (write: (text: string) => void, erase: () => void, live: boolean): Progress => {
  let standing = false;
  const clear = (): void => {
    if (standing) erase();
    standing = false;
  };
  return {
    clear,
    at: (done, total, what) => {
      if (total < few) return;
      if (live) {
        clear();
        if (done < total) write(`${done + 1}/${total} ${what}`);
        standing = done < total;
      } else if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total) && done > 0) {
        write(`${done}/${total}\n`);
      }
    },
  };
};
