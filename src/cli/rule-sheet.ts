import { bookOfDraft } from "../authoring/rule-sheet/from-draft";
import type { Draft } from "../authoring/import/draft";
import { isRuleSheet, readRuleSheet } from "../authoring/rule-sheet/read";
import { packOfBook, type SheetPack } from "../authoring/rule-sheet/to-pack";
import { ruleSheet } from "../authoring/rule-sheet/write";
import type { Catalogue } from "../plan/catalogue";
import { addPack } from "../plan/load";
import { type PackProblem, sayProblem } from "../plan/problems";
import type { Pack } from "../plan/schema/pack";
import type { SheetBlock } from "../sheet/find";
import { openWorkbook, writeWorkbook } from "../workbook/xlsx";
import { type ExitCode, type Output, refuse } from "./context";
import { writeSafely } from "./files-safely";
import { writeBook } from "./new-file";
import { say } from "./words";

/** Writes a draft as the workbook in which a person reviews it. */
export const writeDraft = async (draft: Draft, catalogue: Catalogue, file: string, output: Output): Promise<void> => {
  await writeBook(file, await writeWorkbook(ruleSheet(bookOfDraft(draft, catalogue))), output);
};

/** The blocks of a rule sheet; null where the bytes are any other file. */
export const ruleSheetIn = async (bytes: Uint8Array): Promise<readonly SheetBlock[] | null> => {
  const opened = openWorkbook(bytes);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  const blocks = read.ok ? (read.value[0] ?? []) : [];
  return isRuleSheet(blocks) ? blocks : null;
};

interface Made {
  readonly pack: Pack | null;
  readonly sheet: SheetPack;
  readonly problems: readonly PackProblem[];
}

/** The pack of a rule sheet, judged as any rule file is; null while something is open. */
function made(sheet: SheetPack, catalogue: Catalogue, file: string): Made {
  if (sheet.problems.length > 0 || sheet.undecided.length > 0) return { pack: null, sheet, problems: [] };
  const id = sheet.data["id"];
  // A plan that is known already is made anew: its own measures and units are not in its way.
  const added = addPack(catalogue, sheet.data, file);
  if (!added.ok) return { pack: null, sheet, problems: added.refusal };
  const pack = [...added.value.packs.values()].find((one) => one.id === id);
  return { pack: pack ?? null, sheet, problems: [] };
}

const few = (codes: readonly string[]): string => `${codes.slice(0, 8).join(", ")}${codes.length > 8 ? ", …" : ""}`;

function left({ sheet, problems }: Made, output: Output): readonly string[] {
  const { lang } = output;
  const cells = sheet.problems.map(
    ({ sheet: name, line, column, message }) => `${name}, ${line === "" ? "" : `${line}, `}${column}: ${message}`,
  );
  const undecided =
    sheet.undecided.length === 0
      ? []
      : [say(lang, "packUndecided", { count: sheet.undecided.length, codes: few(sheet.undecided) })];
  return [...undecided, ...cells, ...problems.map((problem) => sayProblem(problem, lang))];
}

/** Makes the pack of a reviewed rule sheet; 1 and what is left to do while it is none. */
export async function makePack(
  { blocks, file, out }: { readonly blocks: readonly SheetBlock[]; readonly file: string; readonly out: string },
  catalogue: Catalogue,
  output: Output,
): Promise<ExitCode> {
  const { book, lost } = readRuleSheet(blocks);
  if (lost.length > 0) return refuse("rule-sheet-lost", { file, what: lost.join("; ") });
  const result = made(packOfBook(book, catalogue), catalogue, file);
  const todo = left(result, output);
  if (result.pack === null) {
    if (output.json) output.data({ file: out, written: false, left: todo });
    else {
      output.line(say(output.lang, "packNotReady", { file: out }));
      for (const text of todo) output.line(`  - ${text}`);
    }
    return 1;
  }
  await writeSafely(out, `${JSON.stringify(result.pack, null, 2)}\n`, output);
  if (output.json) output.data({ file: out, written: true, left: [] });
  else {
    output.line(say(output.lang, "packWritten", { file: out, targets: result.pack.targets.length }));
    const { withoutReporter } = result.sheet;
    if (withoutReporter > 0) output.line(say(output.lang, "packWithoutReporter", { count: withoutReporter }));
  }
  return 0;
}
