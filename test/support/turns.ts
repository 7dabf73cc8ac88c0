/** The seed of the cases at random and of what has its turn: another in every run, unless RASOAT_SEED repeats one. */
export const freshSeed = Number(process.env["RASOAT_SEED"] ?? Math.trunc(Date.now() / 1000) % 1_000_000_000);

/** Whether nothing waits for its turn: `npm test -- --whole`. */
export const whole = process.env["RASOAT_WHOLE"] === "1";

/**
 * What has its turn in this run: of `turns` shares one, chosen by the seed that is printed, so that as many runs in a row
 * take all of them by and by; in a whole run everything. `offset` gives another test the turn after this one.
 */
export const inTurn = <T>(items: readonly T[], turns: number, offset = 0): readonly T[] =>
  whole ? items : items.filter((_, index) => (index + offset + freshSeed) % turns === 0);
