import { type BookFaults, type RuleBook } from "../../authoring/rule-sheet/book";
import { packFrom, packText } from "../../authoring/rule-sheet/made";
import { isRuleSheet, type ReadRuleSheet, readRuleSheet } from "../../authoring/rule-sheet/read";
import { faultsInSteps, type JudgeLine } from "../../authoring/review/faults";
import { fixesIn } from "../../authoring/review/fixes";
import { judgeRow, restsOn, type RowProblem } from "../../authoring/review/judge-row";
import { isDecided } from "../../authoring/review/progress";
import type { Lang } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { cellAddress } from "../../sheet/address";
import type { Edited } from "../host";
import type { LiveContext } from "../session/live";
import { inSlices } from "../session/slices";
import { unexpected } from "../session/tasks";
import { pause } from "../../kernel/pause";
import type { OpenRuleSheet } from "./state";

type Memory = ReadonlyMap<string, readonly RowProblem[]>;

/** Judges lines, those again that rest on something else than before; `now` gathers what is remembered for the next time. */
const judging =
  (book: RuleBook, catalogue: Catalogue, before: Memory, now: Map<string, readonly RowProblem[]>): JudgeLine =>
  (line) => {
    const key = restsOn(book, line, catalogue);
    const found = now.get(key) ?? before.get(key) ?? judgeRow(book, line, catalogue);
    now.set(key, found);
    return found;
  };

const parts = ["targets", "measures", "plan", "tables", "units", "reporting"] as const;

const faultCells = ({ places }: ReadRuleSheet, faults: BookFaults): readonly string[] =>
  parts.flatMap((part) =>
    faults[part].flatMap((text, at) => {
      const { sheet, rows, fixAt } = places[part];
      const row = rows[at] ?? -1;
      return text === "" || row < 0 ? [] : [cellAddress(sheet, row, fixAt)];
    }),
  );

const titleOf = ({ plan }: RuleBook): string => (plan["title"] ?? "").trim() || (plan["id"] ?? "");

function stateOf(read: ReadRuleSheet, faults: BookFaults, catalogue: Catalogue): OpenRuleSheet {
  const { book, deleted, lost } = read;
  const cells = faultCells(read, faults);
  const undecided = book.targets.filter((line) => !isDecided(line)).length;
  const made = undecided > 0 || cells.length > 0 ? null : packFrom(book, catalogue, "").pack;
  return {
    title: titleOf(book),
    undecided,
    lines: book.targets.length,
    faults: cells,
    deleted: deleted.targets.length + deleted.rows.length,
    lost,
    plan: made === null ? null : { name: `${made.id}.json`, text: packText(made) },
  };
}

const nothing: BookFaults = { plan: [], tables: [], targets: [], measures: [], units: [], reporting: [] };

/** What is wrong with a rule sheet, worked out in slices; gives what is remembered for the next time as well. */
async function judged(
  { book }: ReadRuleSheet,
  catalogue: Catalogue,
  lang: Lang,
  memory: Memory,
): Promise<{ readonly faults: BookFaults; readonly memory: Memory }> {
  const now = new Map<string, readonly RowProblem[]>();
  const steps = faultsInSteps({ book, catalogue, lang, judge: judging(book, catalogue, memory, now) });
  return { faults: await inSlices(steps), memory: now };
}

/** Judges and marks the rule sheet that is open; resolves to whether the workbook is one. */
function judgingOpen({ host, store, rules }: LiveContext): () => Promise<boolean> {
  let memory: Memory = new Map();
  let seen = "";
  return async () => {
    const blocks = await host.read([{ kind: "everything" }]);
    const found = blocks.ok ? (blocks.value[0] ?? []) : [];
    if (!isRuleSheet(found)) return false;
    const catalogue = await rules();
    await pause();
    const read = readRuleSheet(found);
    const { lang } = store.state().settings;
    const stands = JSON.stringify([read, lang]);
    // Looked at since the selection moved, and nothing is otherwise.
    if (stands === seen) return true;
    const whole = read.lost.length === 0;
    const result = whole ? await judged(read, catalogue, lang, memory) : { faults: nothing, memory };
    memory = result.memory;
    store.dispatch({ type: "learned", change: { ruleSheet: stateOf(read, result.faults, catalogue) } });
    const fixes = whole ? fixesIn(read.places, result.faults) : [];
    // What Excel refuses here (a protected sheet) is let be: the pane says the same.
    if (fixes.length > 0) await host.mark(fixes);
    seen = fixes.length > 0 ? "" : stands;
    return true;
  };
}

/** A rule sheet open in Excel: judged when it is found and after each edit, its column "Cần sửa" written anew. */
export interface RuleSheetDesk {
  /** Judges and marks; resolves to whether the workbook is a rule sheet. */
  readonly judge: () => Promise<boolean>;
  /** The same after edits; those that come meanwhile are judged together. */
  readonly edited: (touched: readonly Edited[]) => Promise<void>;
}

export function ruleSheetDesk(context: LiveContext): RuleSheetDesk {
  const { store } = context;
  const judge = judgingOpen(context);
  let waiting = false;
  let running: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    try {
      while (waiting) {
        waiting = false;
        await judge();
      }
    } catch (error) {
      store.dispatch({ type: "notice", notice: unexpected(error) });
    } finally {
      running = null;
    }
  };
  return {
    judge,
    edited: async (touched) => {
      if (!store.state().settings.live || touched.every(({ how }) => how === "selected")) return;
      waiting = true;
      running ??= work();
      await running;
    },
  };
}
