import { bookOfDraft } from "../authoring/rule-sheet/from-draft";
import type { Draft } from "../authoring/import/draft";
import { readRuleSheet, type ReadRuleSheet } from "../authoring/rule-sheet/read";
import { type MadePack, packFrom, packText } from "../authoring/rule-sheet/made";
import { faultsOf } from "../authoring/review/faults";
import { fixesIn } from "../authoring/review/fixes";
import type { BookFaults, RuleBook } from "../authoring/rule-sheet/book";
import type { SheetPack } from "../authoring/rule-sheet/to-pack";
import { ruleSheet } from "../authoring/rule-sheet/write";
import type { Catalogue } from "../plan/catalogue";
import { sayProblem } from "../plan/problems";
import { sayObligation } from "../plan/say-obligation";
import { obligation } from "../plan/schema/obligation";
import { cellAddress } from "../sheet/address";
import type { SheetBlock } from "../sheet/find";
import { openWorkbook, writeWorkbook } from "../workbook/xlsx";
import { type ExitCode, type Output, Refused, refuse } from "./context";
import { writeSafely } from "./files-safely";
import { writeBook } from "./new-file";
import { say } from "./words";

/** Writes a draft as the workbook in which a person reviews it, with what is wrong with each line beside it. */
export const writeDraft = async (draft: Draft, catalogue: Catalogue, file: string, output: Output): Promise<void> => {
  const book = bookOfDraft(draft, catalogue, output.lang);
  const faults = faultsOf(book, catalogue, output.lang);
  await writeBook(file, await writeWorkbook(ruleSheet(book, faults)), output);
};

/** All that stands in a workbook; null where the bytes are any other file. */
export const sheetsIn = async (bytes: Uint8Array): Promise<readonly SheetBlock[] | null> => {
  const opened = openWorkbook(bytes);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  return read.ok ? (read.value[0] ?? []) : null;
};

const few = (codes: readonly string[]): string => `${codes.slice(0, 8).join(", ")}${codes.length > 8 ? ", …" : ""}`;

/** Lines that somebody has deleted: told, since nothing of a plan vanishes unsaid. */
function deletedIn({ deleted }: ReadRuleSheet, output: Output): readonly string[] {
  const { lang } = output;
  const lines = { count: deleted.targets.length, codes: few(deleted.targets) };
  const rows = { count: deleted.rows.length, codes: few(deleted.rows) };
  return [
    ...(lines.count === 0 ? [] : [say(lang, "sheetDeleted", lines)]),
    ...(rows.count === 0 ? [] : [say(lang, "sheetRowsDeleted", rows)]),
  ];
}

/** What deadlines in a person's own words were read as: told, since nothing is taken unseen. */
function typedDues({ typed }: SheetPack, output: Output): readonly string[] {
  const dues = typed.map(({ line, text, obligations }) => {
    const read = obligations.flatMap((one) => obligation.safeParse(one).data ?? []);
    return `${line} “${text}” = ${read.map((one) => sayObligation(one, output.lang)).join("; ")}`;
  });
  return dues.length === 0 ? [] : [say(output.lang, "packTypedDue", { dues: dues.join(" | ") })];
}

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

/** A rule sheet as it was read; refused where sheets or headings of it are gone. */
function wholeSheet(blocks: readonly SheetBlock[], file: string): ReadRuleSheet {
  const read = readRuleSheet(blocks);
  return read.lost.length > 0 ? refuse("rule-sheet-lost", { file, what: read.lost.join("; ") }) : read;
}

interface Told {
  readonly cell: string;
  readonly line: string;
  readonly message: string;
}

/** Every line with something wrong, by its cell. */
function toldIn({ book, places }: ReadRuleSheet, faults: BookFaults): readonly Told[] {
  const names: { readonly [Part in keyof RuleBook]: (at: number) => string } = {
    targets: (at) => book.targets[at]?.["code"] ?? "",
    measures: (at) => book.measures[at]?.["id"] ?? "",
    units: (at) => book.units[at]?.["id"] ?? "",
    reporting: (at) => book.reporting[at]?.["clause"] ?? "",
    tables: (at) => book.tables[at]?.slice(0, 3).join(" ") ?? "",
    plan: () => "",
  };
  return (["targets", "measures", "plan", "tables", "units", "reporting"] as const).flatMap((part) => {
    const { sheet, rows, fixAt } = places[part];
    return faults[part].flatMap((message, at) => {
      const row = rows[at] ?? -1;
      const cell = row < 0 ? sheet : cellAddress(sheet, row, fixAt);
      return message === "" ? [] : [{ cell, line: names[part](at), message }];
    });
  });
}

/**
 * Writes a copy of a rule sheet that says beside every line what is wrong with it; nothing else of the workbook changes.
 * 1 while something is wrong or undecided.
 */
export async function checkSheet(
  { bytes, file, out }: { readonly bytes: Uint8Array; readonly file: string; readonly out: string },
  catalogue: Catalogue,
  output: Output,
): Promise<ExitCode> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Refused(opened.refusal, file);
  const workbook = opened.value;
  const blocks = await workbook.read([{ kind: "everything" }]);
  if (!blocks.ok) throw new Refused(blocks.refusal, file);
  const read = wholeSheet(blocks.value[0] ?? [], file);
  const faults = faultsOf(read.book, catalogue, output.lang);
  const fixes = fixesIn(read.places, faults);
  const applied = await workbook.apply(fixes);
  if (!applied.ok) throw new Refused(applied.refusal, file);
  await writeBook(out, workbook.save(), output, workbook.ending, fixes);
  const told = toldIn(read, faults);
  const { sheet } = packFrom(read.book, catalogue, file);
  const undecided = sheet.undecided.length;
  if (output.json) output.data({ file: out, faults: told, undecided });
  else {
    output.line(say(output.lang, "sheetChecked", { file: out, faults: told.length, undecided }));
    for (const { cell, line, message } of told)
      output.line(`  - ${cell}${line === "" ? "" : ` (${line})`}: ${message.replaceAll("\n", " ")}`);
    for (const text of [...deletedIn(read, output), ...typedDues(sheet, output)]) output.line(text);
  }
  return told.length > 0 || undecided > 0 ? 1 : 0;
}

/** Makes the pack of a reviewed rule sheet; 1 and what is left to do while it is none. */
export async function makePack(
  { blocks, file, out }: { readonly blocks: readonly SheetBlock[]; readonly file: string; readonly out: string },
  catalogue: Catalogue,
  output: Output,
): Promise<ExitCode> {
  const read = wholeSheet(blocks, file);
  const { book } = read;
  const result = packFrom(book, catalogue, file);
  const deleted = deletedIn(read, output);
  const todo = left(result, output);
  if (result.pack === null) {
    if (output.json) output.data({ file: out, written: false, left: todo });
    else {
      output.line(say(output.lang, "packNotReady", { file: out }));
      for (const text of [...todo, ...deleted]) output.line(`  - ${text}`);
      output.line(say(output.lang, "packSeeFaults", { file }));
    }
    return 1;
  }
  await writeSafely(out, packText(result.pack), output);
  if (output.json) output.data({ file: out, written: true, left: [] });
  else {
    output.line(say(output.lang, "packWritten", { file: out, targets: result.pack.targets.length }));
    for (const text of [...deleted, ...typedDues(result.sheet, output)]) output.line(text);
    const { withoutReporter } = result.sheet;
    if (withoutReporter > 0) output.line(say(output.lang, "packWithoutReporter", { count: withoutReporter }));
  }
  return 0;
}
