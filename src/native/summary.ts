import { cellName } from "../sheet/address";
import type { NativePlace } from "./place";
import type { Native } from "./text";
import { firstOf, iff } from "./text";
import { inVietnamese, word } from "./words";

/** Counts of one sheet: figures asked for, and in the column of `entered` how far each is. */
export interface Counted {
  readonly asked: number;
  readonly blanks: number;
  readonly entered: string;
}

export interface Counts {
  readonly filled: Native;
  readonly wrong: Native;
  readonly open: Native;
}

/** The cells of the counts, and the one in which a check leaves what no formula sees. */
export interface Counters {
  readonly filled: string;
  readonly wrong: string;
  readonly open: string;
  readonly notice: string;
}

/** How a sheet stands, in one letter, which a program that does not calculate remembers: E wrong, Q open, R ready. */
export const standing = (
  { blanks }: Counted,
  { wrong, open, notice }: Pick<Counters, "wrong" | "open" | "notice">,
): Native => ({
  formula: firstOf(
    [
      [`${wrong}+LEN(${notice})>0`, '"E"'],
      [`${open}>0`, '"Q"'],
    ],
    '"R"',
  ),
  blank: blanks > 0 ? "Q" : "R",
});

/** A figure whose row is gone counts as wrong, as a check says it. */
export const countCells = ({ asked, blanks, entered }: Counted): Counts => {
  const count = (letter: string): string => `COUNTIF(${entered},"${letter}")`;
  const all = ["F", "Q", "B", "P", "E"].map(count).join("+");
  return {
    filled: { formula: `${count("F")}+${count("Q")}`, blank: 0 },
    wrong: { formula: `${count("E")}+${count("S")}+MAX(0,${asked}-(${all}))`, blank: 0 },
    open: { formula: `${count("Q")}+${count("B")}`, blank: blanks },
  };
};

/** "Đã nhập 12/18 · Lỗi 1 · Cần làm rõ 5 · Chưa sẵn sàng: …" from the cells of the counts. */
export const summaryText = ({ asked, blanks }: Counted, { filled, wrong, open, notice }: Counters): Native => {
  const todo = [
    iff(`${wrong}>0`, word("toCorrect"), '""'),
    iff(`${wrong}*${open}>0`, word("and"), '""'),
    iff(`${open}>0`, word("toExplain"), '""'),
    iff(`(${wrong}+${open})*LEN(${notice})>0`, word("and"), '""'),
    notice,
  ].join("&");
  const end = iff(`${wrong}+${open}+LEN(${notice})=0`, word("ready"), `${word("notReady")}&${todo}`);
  const say = inVietnamese;
  return {
    formula: [word("filled"), filled, `"/${asked}"`, word("errors"), wrong, word("queries"), open, end].join("&"),
    blank: `${say("filled")}0/${asked}${say("errors")}0${say("queries")}${blanks}${blanks === 0 ? say("ready") : say("notReady") + say("toExplain")}`,
  };
};

export const absolute = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");

/** Behind the three counts. */
export const standingColumn = ({ helpers }: Pick<NativePlace, "helpers">): number => helpers + 3;
