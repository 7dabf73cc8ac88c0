/**
 * The hidden columns in which a row's native formulas work out their steps, so that each stays short enough for old
 * Excel. They stand behind the keys and carry no mark: checking never looks at them.
 * - id: the line's number, the same wherever the row is moved (a constant)
 * - reason: 1 when Giải trình holds a word; the column before it is empty: forms made before have a step there, and what steps
 *   are gone from a form is asked by their places
 * - nSeen: Số liệu (1) as text, as it is seen; nText, nWhole, nDigits, nTail: that without its % sign, what stands before
 *   its comma, that without dots, and what stands after the comma; nOpen: U when the text has two readings; nRaw: as a
 *   number before it is asked whether it fits; n: as read: a number, "" (blank), U (two readings), Y / X (yes / no), or a
 *   problem code beginning with I
 * - dText … d: the same of Số liệu (2); of a task its day, dTail as a serial day, with its evidence in nText (nDigits: 1 when
 *   that holds a word) and its status's words in nWhole; where they have rows of their own, dRaw and nOpen say the same,
 *   looked up (nOpen -1: the row of the evidence is gone); dOpen: a letter of ./task-days
 * - line: the state of the line alone (M missing, I invalid, U undecided, N nothing to judge, V a quantity, Y yes or done, G under
 *   way, X no or not started, N no object as well);
 *   open: 1 when it is to be explained; ratio: of a part of several, its percent
 * - beyond: the first of the totals that contain the row's own number and that it exceeds, in words; "": none
 * - twice: of a total that stands on an earlier row as well, what that says where it is another number, else ""; of a line how many
 *   of its copies say something else
 * - whole: on the first of several lines, what they come to together (W: a quantity that a part still missing may
 *   change); lowOver, lowUnder and highOver, highUnder: its lowest and its highest part
 * - state, over, under: the figure that the row shows where that is not its own one line (there: line, n, d); of parts the lowest, and in
 *   topOver, topUnder the highest, which decides under a ceiling. No column is looked up from
 *   itself: a range that holds the cell of its own formula is a circle to every sheet program.
 * - time: of a task how each of the row's targets stands on the day of judgement, a letter each or one for all (C to be under
 *   way is what is asked, W its last day is ahead, P it has passed)
 * - shown: which of the row's targets stands on it; ruling: the number of its status among the words; pace: how much a
 *   year is needed to reach a later milestone
 * - problem: what is wrong or missing on the line, in words
 * - entered: on the first row of a figure or a total: F filled, Q filled and to be explained, B blank and to be
 *   explained, P blank and fine, E wrong, S stray; on a later row of the same total S wrong, D to be explained, ""
 *   nothing
 * - limit, noun, due: what only this row says, so that the formulas which need it are those of other rows and stand once in a
 *   file: the threshold of the target shown (behind all texts, of which LibreOffice would show
 *   the last in the next column that is shown), what is counted, a deadline as a sentence; rate: the figure beside the status
 * - limit1 …: of a row with several targets the threshold of each, in their order
 */
export const helpers = [
  "id",
  "before",
  "reason",
  "nSeen",
  "nText",
  "nWhole",
  "nDigits",
  "nTail",
  "nOpen",
  "nRaw",
  "n",
  "dSeen",
  "dText",
  "dWhole",
  "dDigits",
  "dTail",
  "dOpen",
  "dRaw",
  "d",
  "line",
  "open",
  "ratio",
  "beyond",
  "twice",
  "whole",
  "lowOver",
  "lowUnder",
  "highOver",
  "highUnder",
  "state",
  "over",
  "under",
  "topOver",
  "topUnder",
  "problem",
  "time",
  "shown",
  "ruling",
  "pace",
  "entered",
  "rate",
  "noun",
  "due",
  "limit",
  "limit1",
  "limit2",
  "limit3",
  "limit4",
  "limit5",
  "limit6",
] as const;
export type Helper = (typeof helpers)[number];

/** Where the thresholds of a row's several targets stand; a row with more of them says them in its formulas. */
export const limits = ["limit1", "limit2", "limit3", "limit4", "limit5", "limit6"] as const satisfies readonly Helper[];
