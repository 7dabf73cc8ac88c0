import { number, text, type Typed } from "../entries";
import { addressOf, type Entries, type Slot } from "../filled";
import { Random } from "../random";

/** A total is larger than any part of it. */
const wholeFor = (random: Random, role: Slot["role"], figure: string, whole: number): number => {
  if (figure.startsWith("total.")) return 60 + whole;
  return role === "d" ? whole : Math.round(whole * (0.55 + 0.45 * random.next()));
};

const done = "Đã hoàn thành";
const statuses = [done, done, "Đang thực hiện", "Chưa thực hiện"];

/** The day on which a task was done; there is none for another. */
const completed = (random: Random, status: string): Typed | null =>
  status === done ? number(46_300 + random.whole(0, 40)) : null;

/** What a clerk says of the school, where the form asks for it. */
const itself: Partial<Readonly<Record<Slot["kind"], string>>> = {
  school: "Trường Tiểu học Minh Khai",
  code: "th 01",
  period: "năm 2026",
};

/** What a clerk enters into one cell of a form; `whole` is what stands in the row's total, `status` how far a task is. */
const usual = (random: Random, { role, kind, figure }: Slot, whole: number, status: string): Typed | null => {
  const own = itself[kind];
  if (own !== undefined) return text(own);
  switch (kind) {
    case "whole":
      return number(wholeFor(random, role, figure, whole));
    case "decimal":
      return number(random.whole(0, 2000) / 100);
    case "percent":
      return number(random.whole(850, 1000) / 10);
    case "answer":
      return text(random.chance(0.8) ? "Có" : "Không");
    case "level":
      return number(random.whole(1, 3));
    case "task":
      return text(status);
    case "evidence":
      return text("Kế hoạch số 15/KH");
    case "day":
      return completed(random, status);
    default:
      return null;
  }
};

/** A form filled as a school would fill it: all of it, or only every second figure. */
export const plausibleEntries = (slots: readonly Slot[], seed: number, of: "all" | "half"): Entries => {
  const random = new Random(seed);
  const figures = [...new Set(slots.map(({ figure }) => figure))];
  const wholes = new Map(figures.map((figure) => [figure, random.whole(12, 60)]));
  const tasks = new Map(figures.map((figure) => [figure, random.pick(statuses)]));
  return new Map(
    slots.flatMap((slot) => {
      if (of === "half" && figures.indexOf(slot.figure) % 2 === 1) return [];
      const typed = usual(random, slot, wholes.get(slot.figure) ?? 1, tasks.get(slot.figure) ?? done);
      return typed === null ? [] : [[addressOf(slot), typed] as const];
    }),
  );
};
