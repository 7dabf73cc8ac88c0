import { bookOfDraft } from "../authoring/rule-sheet/from-draft";
import type { Draft } from "../authoring/import/draft";
import { readRuleSheet } from "../authoring/rule-sheet/read";
import { type MadePack, packFrom, packText } from "../authoring/rule-sheet/made";
import { ruleSheet } from "../authoring/rule-sheet/write";
import type { Catalogue } from "../plan/catalogue";
import { sayProblem } from "../plan/problems";
import type { SheetBlock } from "../sheet/find";
import { openWorkbook, writeWorkbook } from "../workbook/xlsx";
import { type ExitCode, type Output, refuse } from "./context";
import { writeSafely } from "./files-safely";
import { writeBook } from "./new-file";
import { say } from "./words";

/** Writes a draft as the workbook in which a person reviews it. */
export const writeDraft = async (draft: Draft, catalogue: Catalogue, file: string, output: Output): Promise<void> => {
  await writeBook(file, await writeWorkbook(ruleSheet(bookOfDraft(draft, catalogue, output.lang))), output);
};

/** All that stands in a workbook; null where the bytes are any other file. */
export const sheetsIn = async (bytes: Uint8Array): Promise<readonly SheetBlock[] | null> => {
  const opened = openWorkbook(bytes);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  return read.ok ? (read.value[0] ?? []) : null;
};

const few = (codes: readonly string[]): string => `${codes.slice(0, 8).join(", ")}${codes.length > 8 ? ", …" : ""}`;

function left({ sheet, problems }: MadePack, output: Output): readonly string[] {
  const { lang } = output;
  const cells = sheet.problems.map(
    ({ sheet: name, line, column, message }) => `${name}, ${line === "" ? "" : `${line}, `}${column}: ${message[lang]}`,
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
  const result = packFrom(book, catalogue, file);
  const todo = left(result, output);
  if (result.pack === null) {
    if (output.json) output.data({ file: out, written: false, left: todo });
    else {
      output.line(say(output.lang, "packNotReady", { file: out }));
      for (const text of todo) output.line(`  - ${text}`);
    }
    return 1;
  }
  await writeSafely(out, packText(result.pack), output);
  if (output.json) output.data({ file: out, written: true, left: [] });
  else {
    output.line(say(output.lang, "packWritten", { file: out, targets: result.pack.targets.length }));
    const { withoutReporter } = result.sheet;
    if (withoutReporter > 0) output.line(say(output.lang, "packWithoutReporter", { count: withoutReporter }));
  }
  return 0;
}
