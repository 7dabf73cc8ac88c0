import type { Attempt } from "../../findings/refusals";
import type { Day } from "../../kernel/ids";
import { lastOf, type Steps } from "../../kernel/steps";
import { keyNamedNow } from "../../plan/pack-checks/renamed";
import type { SheetBlock } from "../../sheet/find";
import type { Roster } from "../types";
import { type Keeper, keeper } from "../keeper";
import { examine, type GatherJob } from "./examine";
import { appended, changesSince, type Journal, type Recorded } from "./journal";
import type { ExaminedFile } from "./copies";
import { settling } from "./settle";
import type { Gathering } from "./types";

/** What a file holds; `sha256` in hexadecimal. */
interface FileRead {
  readonly sha256: string;
  readonly blocks: Attempt<readonly SheetBlock[]>;
}

/**
 * A file to be gathered; it is read when its turn comes, and nothing of it stays open. `read` gives null for what is no
 * return by its nature (an older summary).
 */
export interface Source {
  /** Under the gathered folder, with "/" between folders. */
  readonly name: string;
  readonly read: () => Promise<FileRead | null>;
}

export interface Watching {
  readonly progress: (done: number, total: number, name: string) => void;
  /** Ends the gathering after the file at hand; nothing is kept of it then. */
  readonly signal?: AbortSignal;
}

/** The gathering, and the journal's whole text with its new records. */
export interface Gathered {
  readonly gathering: Gathering;
  readonly journal: string;
}

/** One file read and examined; of the workbook nothing is kept. null: it is no return by its nature. */
const examineSource = async (job: GatherJob, { name, read }: Source, keep: Keeper): Promise<ExaminedFile | null> => {
  const found = await read();
  return found === null ? null : { file: name, sha256: found.sha256, examined: examine(job, found.blocks, keep) };
};

/**
 * Settles, in steps, what each school's return is among files that were examined for the job, in the order in which they are
 * to be listed. `today` is the day that the journal's new records bear.
 */
export function* settlingGathering(
  job: GatherJob,
  roster: Roster,
  files: readonly ExaminedFile[],
  journal: Journal,
  today: Day,
): Steps<Gathered> {
  const settled = yield* settling(job, roster, files);
  const byFile = new Map(files.map(({ file, examined }) => [file, examined.kind === "fit" ? examined.entries : null]));
  const recorded = settled.returns.map((line): Recorded => ({ line, entries: byFile.get(line.file) ?? null }));
  const of = { plan: job.pack.id, period: job.period, today };
  const changed = yield* changesSince(journal, of, recorded, roster.schools, keyNamedNow(job.catalogue.measures));
  const { pack, period, day } = job;
  return {
    gathering: { pack, period, day, roster, ...settled, changed },
    journal: yield* appended(journal, of, recorded, changed),
  };
}

/**
 * Reads one file after the other, keeping of each only what is counted and compared, and settles what each school's return
 * is. null: it was called off. `today` is the day that the journal's new records bear.
 */
export const gather = async (
  job: GatherJob,
  roster: Roster,
  sources: readonly Source[],
  journal: Journal,
  today: Day,
  watching: Watching,
): Promise<Gathered | null> => {
  const files: ExaminedFile[] = [];
  const keep = keeper();
  for (const [index, source] of sources.entries()) {
    watching.progress(index, sources.length, source.name);
    const examined = await examineSource(job, source, keep);
    if (examined !== null) files.push(examined);
    if (watching.signal?.aborted === true) return null;
  }
  watching.progress(sources.length, sources.length, "");
  return lastOf(settlingGathering(job, roster, files, journal, today));
};
