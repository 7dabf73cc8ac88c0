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
  /** By the token they begin at: taking some back, or looking at one place, costs what stands there. */
  private readonly entries = new Map<number, Entry[]>();
  private readonly byEnd = new Map<number, Entry[]>();

  constructor(
    readonly reading: Reading,
    readonly context: TimeContext,
  ) {}

  /** Takes tokens [from, to) for a time that obliges to these; the same words may oblige to several. */
  add(from: number, to: number, ...obligations: readonly Obligation[]): void {
    this.reading.claim(from, to, "time");
    const fresh = obligations.map((obligation) => ({ from, to, obligation }));
    this.entries.set(from, [...(this.entries.get(from) ?? []), ...fresh]);
    this.byEnd.set(to, [...(this.byEnd.get(to) ?? []), ...fresh]);
  }

  /** As `add`, over whatever was read from the same words before. */
  set(from: number, to: number, ...obligations: readonly Obligation[]): void {
    this.drop(from, to);
    this.add(from, to, ...obligations);
  }

  /** Takes obligations back whose words turned out to tell of something else (a past result, a change's start). */
  drop(from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.remove(this.entries.get(at) ?? []);
  }

  /** The recurring obligations that end just before token `at`, nothing but a colon, comma or bracket between. */
  recurringBefore(at: number): Entry[] {
    const glue = new Set([":", ",", "(", "vào", "là", "báo", "cáo", "gửi", "nộp"]);
    let end = at;
    while (glue.has(this.reading.key(end - 1))) end -= 1;
    return (this.byEnd.get(end) ?? []).filter(({ obligation }) => obligation.type === "recurring");
  }

  /** Puts new obligations, read from `from` to `to`, in the place of old ones that the same words belong to. */
  replace(old: readonly Entry[], from: number, to: number, ...obligations: readonly Obligation[]): void {
    this.remove(old);
    this.set(Math.min(from, ...old.map((entry) => entry.from)), to, ...obligations);
  }

  private remove(old: readonly Entry[]): void {
    for (const entry of old) {
      this.entries.set(
        entry.from,
        (this.entries.get(entry.from) ?? []).filter((one) => one !== entry),
      );
      this.byEnd.set(
        entry.to,
        (this.byEnd.get(entry.to) ?? []).filter((one) => one !== entry),
      );
    }
  }

  /** In the order of the words, each kind of standing duty once. */
  obligations(): Obligation[] {
    const texts = new Map<string, Obligation>();
    for (const [, some] of [...this.entries].sort(([a], [b]) => a - b))
      for (const { obligation } of some) {
        const text = JSON.stringify(obligation);
        if (!texts.has(text)) texts.set(text, obligation);
      }
    return [...texts.values()];
  }
}
