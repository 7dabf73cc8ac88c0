import type { Day } from "../../kernel/ids";
import type { Steps } from "../../kernel/steps";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import { examining } from "../../returns/gather/examine";
import { type Keeper, keeper } from "../../returns/keeper";
import { apart, foldCode } from "../../returns/names";
import { checkInSteps } from "../../usecases/check-workbook";
import { refused } from "../../findings/refusals";
import { sayWords } from "../words/words";
import { inSlices } from "../session/slices";
import { pause } from "../../kernel/pause";
import { type Job, jobOf, packOf } from "./job";
import { outcomeOf } from "./outcome";
import { type Picked, worthReading } from "./picked";
import { type FileRead, readFile } from "./sorting";
import { type Asked, type Correction, emptyState, type Entry, type GatherState, type Made } from "./state";

export interface GathererParts {
  readonly rules: () => Promise<Catalogue>;
  readonly today: () => Day;
  /** The plan chosen in the pane, for the time that no return says one. */
  readonly plan: () => string | null;
}

const isOther = ({ sorted }: Entry): boolean => sorted?.kind !== "file" && sorted?.kind !== "office";

/** What a file is for a job: the office's own workbook of it, else one that the gathering says of what became of it. */
function* making(job: Job, catalogue: Catalogue, { picked }: Entry, read: FileRead, keep: Keeper): Steps<Made> {
  const { sorted, sha256, blocks } = read;
  const own = sorted.kind === "office" && sorted.said.plans.includes(job.pack.id) && sorted.said.period === job.period;
  const checked = own && blocks.ok ? yield* checkInSteps(catalogue, blocks.value, job.day) : null;
  if (checked?.ok === true) return { kind: "office", job: job.key, checked: checked.value };
  const examined = yield* examining(job, blocks, keep);
  return { kind: "examined", job: job.key, examined: { file: picked.name, sha256, examined } };
}

/** A file that breaks what reads it is told like one that cannot be read, and the others go on. */
const madeSafely = async (...[job, catalogue, entry, read, keep]: Parameters<typeof making>): Promise<Made> => {
  try {
    return await inSlices(making(job, catalogue, entry, read, keep));
  } catch (error) {
    const blocks = refused("file-unreadable", { what: error instanceof Error ? error.message : "?" });
    return inSlices(making(job, catalogue, entry, { ...read, blocks }, keep));
  }
};

/**
 * Gathers the returns that are given to it, one file at a time, and says after each lot what they come to. Kept of a file is
 * what the roll-up needs; the page can draw between any two steps.
 */
export class Gatherer {
  private now: GatherState = emptyState;
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | null = null;
  /** Whether something was asked since the last look at what is there. */
  private asked = false;
  private cancelled = false;
  private ids = 0;
  private readonly keep = keeper();

  constructor(private readonly parts: GathererParts) {}

  readonly state = (): GatherState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** More files; one that is there already, as it was, is not taken twice. Resolves when all are read, or it was called off. */
  take(picked: readonly Picked[]): Promise<void> {
    const same = ({ name, size, modified }: Picked) => `${name} ${size} ${modified}`;
    const there = new Set(this.now.entries.map(({ picked: own }) => same(own)));
    const fresh = worthReading(picked).filter((each) => !there.has(same(each)));
    const taken = this.now.entries.map(({ picked: own }) => own.name);
    const names = apart([...taken, ...fresh.map(({ name }) => name)]).slice(taken.length);
    const entries = fresh.map((each, at): Entry => {
      this.ids += 1;
      return { id: this.ids, picked: { ...each, name: names[at] ?? each.name }, sorted: null, made: null };
    });
    this.put({ entries: [...this.now.entries, ...entries] });
    return this.resume();
  }

  /** Takes a file off the list; the file itself stays where it is. */
  drop(id: number): Promise<void> {
    this.put({ entries: this.now.entries.filter((entry) => entry.id !== id) });
    return this.resume();
  }

  ask(change: Partial<Asked>): Promise<void> {
    this.put({ asked: { ...this.now.asked, ...change } });
    return this.resume();
  }

  useRoster(id: number): Promise<void> {
    this.put({ roster: id });
    return this.resume();
  }

  /** What the officer says of a school: when its return came, or which of its files counts. */
  correct(changes: readonly (readonly [code: string, change: Correction])[]): Promise<void> {
    const corrections = new Map(this.now.corrections);
    for (const [code, change] of changes)
      corrections.set(foldCode(code), { ...corrections.get(foldCode(code)), ...change });
    this.put({ corrections });
    return this.resume();
  }

  /** Ends the reading after the file at hand; what was read stays. */
  cancel(): void {
    this.cancelled = this.running !== null;
  }

  /** Forgets everything, for another gathering. */
  clear(): void {
    this.cancel();
    this.put({ ...emptyState, work: this.now.work });
  }

  resume(): Promise<void> {
    this.asked = true;
    this.running ??= this.run();
    return this.running;
  }

  /** The plan that is gathered, as far as it is known. */
  packIn(catalogue: Catalogue): Pack | null {
    return packOf(catalogue, this.now, this.parts.plan());
  }

  private put(change: Partial<GatherState>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }

  private change(id: number, change: Partial<Entry>): void {
    this.put({ entries: this.now.entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) });
  }

  private async run(): Promise<void> {
    this.cancelled = false;
    try {
      const catalogue = await this.parts.rules();
      while (this.asked) {
        this.asked = false;
        await this.readAll(catalogue);
        await pause();
        const given = { catalogue, state: this.now, job: this.job(catalogue), today: this.parts.today() };
        this.put({ stopped: this.left(catalogue).length > 0, outcome: await outcomeOf(given) });
      }
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      this.put({ outcome: { kind: "refused", why: sayWords("unexpected", { what }) } });
    }
    this.running = null;
    this.put({ work: { kind: "idle" } });
  }

  private async readAll(catalogue: Catalogue): Promise<void> {
    for (;;) {
      const [next] = this.left(catalogue);
      if (next === undefined || this.cancelled) return;
      await this.read(catalogue, next);
    }
  }

  private job(catalogue: Catalogue): Job | null {
    return jobOf(catalogue, this.now, this.parts.plan(), this.parts.today());
  }

  /** The files that are still to be read: for the first time, or for another plan, period or day. */
  private left(catalogue: Catalogue): readonly Entry[] {
    const job = this.job(catalogue);
    return this.now.entries.filter(
      (entry) => entry.sorted === null || (job !== null && !isOther(entry) && entry.made?.job !== job.key),
    );
  }

  private async read(catalogue: Catalogue, entry: Entry): Promise<void> {
    const total = this.now.entries.length;
    const done = total - this.left(catalogue).length;
    this.put({ work: { kind: "busy", done, total, name: entry.picked.name } });
    const read = await readFile(entry.picked);
    this.change(entry.id, { sorted: read.sorted });
    const own = { ...entry, sorted: read.sorted };
    const job = this.job(catalogue);
    if (job !== null && !isOther(own))
      this.change(entry.id, { made: await madeSafely(job, catalogue, own, read, this.keep) });
    await pause();
  }
}
