import type { Obligation } from "../../../plan/schema/obligation";
import type { Reading } from "../text/reading";

interface TimeContext {
  /** The plan's year, for a time that names none. */
  readonly year: number | null;
  /** The whole text is a deadline: words that could also mean something else mean a time. */
  readonly deadlineOnly: boolean;
}

interface Entry {
  readonly from: number;
  readonly to: number;
  readonly obligation: Obligation;
}

/** The obligations found so far, each with the tokens it was read from. */
export class Times {
  private entries: Entry[] = [];

  constructor(
    readonly reading: Reading,
    readonly context: TimeContext,
  ) {}

  /** Takes tokens [from, to) for a time that obliges to these; the same words may oblige to several. */
  add(from: number, to: number, ...obligations: readonly Obligation[]): void {
    this.reading.claim(from, to, "time");
    this.entries.push(...obligations.map((obligation) => ({ from, to, obligation })));
  }

  /** As `add`, over whatever was read from the same words before. */
  set(from: number, to: number, ...obligations: readonly Obligation[]): void {
    this.drop(from, to);
    this.add(from, to, ...obligations);
  }

  /** Takes obligations back whose words turned out to tell of something else (a past result, a change's start). */
  drop(from: number, to: number): void {
    this.entries = this.entries.filter((entry) => entry.from < from || entry.from >= to);
  }

  /** The recurring obligations that end just before token `at`, nothing but a colon, comma or bracket between. */
  recurringBefore(at: number): Entry[] {
    const glue = new Set([":", ",", "(", "vào", "là", "báo", "cáo", "gửi", "nộp"]);
    let end = at;
    while (glue.has(this.reading.key(end - 1))) end -= 1;
    return this.entries.filter(({ to, obligation }) => to === end && obligation.type === "recurring");
  }

  /** Puts new obligations, read from `from` to `to`, in the place of old ones that the same words belong to. */
  replace(old: readonly Entry[], from: number, to: number, ...obligations: readonly Obligation[]): void {
    this.entries = this.entries.filter((entry) => !old.includes(entry));
    this.set(Math.min(from, ...old.map((entry) => entry.from)), to, ...obligations);
  }

  /** In the order of the words, each kind of standing duty once. */
  obligations(): Obligation[] {
    const texts = new Set<string>();
    return [...this.entries]
      .sort((a, b) => a.from - b.from)
      .map(({ obligation }) => obligation)
      .filter((obligation) => {
        const text = JSON.stringify(obligation);
        const fresh = !texts.has(text);
        texts.add(text);
        return fresh;
      });
  }
}
