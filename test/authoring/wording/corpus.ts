import type { Entry } from "./corpus/entry";
import { doubts } from "./corpus/doubts";
import { neighbours } from "./corpus/neighbours";
import { sources } from "./corpus/sources";
import { sourceTimes } from "./corpus/source-times";
import { moreTimes, times } from "./corpus/times";
import { usual } from "./corpus/usual";
import { whom } from "./corpus/whom";

/** Phrases of the five sources' body text and of the usual language of such plans, each with its reading by hand. */
export const corpus: readonly Entry[] = [
  ...sources,
  ...sourceTimes,
  ...usual,
  ...whom,
  ...times,
  ...moreTimes,
  ...doubts,
  ...neighbours,
];
