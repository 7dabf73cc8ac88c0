import { around, isPause } from "../text/reading";
import type { Candidate, PhraseContext } from "./context";
import { pastBefore, pastBehind } from "./history";
import type { Verdict } from "./judge";

/** Takes the words of what set no target: unread, or placed without effect; a past result's time is no deadline. */
export function claimAside(context: PhraseContext, candidate: Candidate, is: Exclude<Verdict["is"], "target">): void {
  const { reading, times, year } = context;
  const { amount, approach } = candidate;
  if (is === "unread") reading.claim(approach.telling, approach.to, "unread");
  else reading.claim(amount.from, amount.to, "named");
  if (is === "past") {
    times.drop(amount.to, pastBehind(reading, amount, year) ?? amount.to);
    const part = around(reading.tokens, amount.number, isPause).from;
    times.drop(pastBefore(reading, amount.number, year) ?? part, amount.number);
  }
}
