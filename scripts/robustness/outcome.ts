import { draftPlan } from "../../src/authoring/import/draft";
import { openDocument } from "../../src/authoring/import/open";
import { loadBuiltin } from "../../src/plan/builtin";
import type { Catalogue } from "../../src/plan/catalogue";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { openWorkbook } from "../../src/workbook/xlsx";

/** What a check made of one file; `silent`: changed bytes that were read as other figures without a word. */
export interface Outcome {
  readonly kind: "read" | "refused" | "silent" | "crash";
  /** The refusal's code, or what was thrown. */
  readonly why: string;
  /** Everything that was read, to be compared. */
  readonly figures: string;
  /** Of the processor, whatever else the machine does. */
  readonly milliseconds: number;
}

/** The built-in plans, by which every file is checked. */
export const addCatalogue = (): Catalogue => {
  const loaded = loadBuiltin();
  if (!loaded.ok) throw new Error("the built-in plans do not load");
  return loaded.value;
};

const checked = async (catalogue: Catalogue, bytes: Uint8Array): Promise<Omit<Outcome, "milliseconds">> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return { kind: "refused", why: opened.refusal.code, figures: "" };
  const read = await opened.value.read([{ kind: "everything" }]);
  if (!read.ok) return { kind: "refused", why: read.refusal.code, figures: "" };
  const blocks = read.value[0] ?? [];
  const report = checkWorkbook(catalogue, blocks, null);
  const figures = JSON.stringify(blocks.map(({ sheet, cells }) => [sheet, cells]));
  return report.ok ? { kind: "read", why: "", figures } : { kind: "refused", why: report.refusal.code, figures };
};

/** A plan's document as `import` reads it: its words, and a proposal for every row and number. */
const imported = (catalogue: Catalogue, bytes: Uint8Array): Promise<Omit<Outcome, "milliseconds">> => {
  const opened = openDocument(bytes);
  if (!opened.ok) return Promise.resolve({ kind: "refused", why: opened.refusal.code, figures: "" });
  const { proposals } = draftPlan(opened.value, "phuong-x-2026", catalogue);
  return Promise.resolve({ kind: "read", why: "", figures: JSON.stringify([opened.value.blocks, proposals.length]) });
};

/** How a file is read: a return by `check`, a plan's document by `import`. */
export const readers = { return: checked, document: imported } as const;

/** Opens and reads a file; whatever is thrown is a crash. */
export const outcomeOf = async (
  catalogue: Catalogue,
  bytes: Uint8Array,
  reader: keyof typeof readers = "return",
): Promise<Outcome> => {
  const start = process.cpuUsage();
  const took = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  try {
    return { ...(await readers[reader](catalogue, bytes)), milliseconds: took() };
  } catch (error) {
    return {
      kind: "crash",
      why: error instanceof Error ? error.message : String(error),
      figures: "",
      milliseconds: took(),
    };
  }
};
