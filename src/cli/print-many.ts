import { describe } from "../findings/describe";
import type { Finding } from "../findings/finding";
import { periodWords } from "../kernel/period";
import type { Lang } from "../kernel/text";
import type { CheckedReturn } from "../returns/repeated";
import { unlikeMost } from "../returns/unlike";
import type { Output } from "./context";
import { sayUnlike } from "./print-unlike";
import { say } from "./words";

/** One file among several: checked (and what says that it is not what it seems to be), or not readable. */
export type TableLine =
  | { readonly kind: "checked"; readonly checked: CheckedReturn; readonly told: readonly Finding[] }
  | { readonly kind: "refused"; readonly file: string };

const outcome = ({ ready, errors, queries }: CheckedReturn, lang: Lang): string =>
  errors + queries > 0
    ? say(lang, "fileNotReady", { errors, queries })
    : say(lang, ready ? "fileReady" : "fileRepeated");

/** What is said of a file as soon as it is checked. */
export const fileLine = (line: Extract<TableLine, { kind: "checked" }>, lang: Lang): string =>
  `${line.checked.ready ? "✔" : "✘"} ${line.checked.file}: ${outcome(line.checked, lang)}`;

const rowOf = (line: TableLine, lang: Lang): readonly string[] => {
  if (line.kind === "refused") return ["–", "–", "–", "–", say(lang, "tableRefused"), "–", "–", line.file];
  const { school, sender, period, edition, ready, errors, queries, plans, file } = line.checked;
  return [
    school?.code ?? "–",
    school?.name ?? sender ?? plans.join(", "),
    period === null ? "–" : periodWords(period, lang),
    edition ?? "–",
    say(lang, ready ? "tableReady" : "tableNotReady"),
    String(errors),
    String(queries),
    file,
  ];
};

const lettersOf = (text: string): readonly string[] => Array.from(text.normalize("NFC"));

const widthOf = (text: string): number => lettersOf(text).length;

const longest = 44;

const cut = (text: string): string =>
  widthOf(text) > longest
    ? `${lettersOf(text)
        .slice(0, longest - 1)
        .join("")}…`
    : text;

/** Rows as columns of one width each; the last column is as long as it is. */
export const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const cells = rows.map((row) => row.map((text, column) => (column === row.length - 1 ? text : cut(text))));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ""))));
  return cells.map((row) =>
    row
      .map((text, column) => text + " ".repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text))))
      .join("  ")
      .trimEnd(),
  );
};

const sayOf = ({ checked: { file } }: Extract<TableLine, { kind: "checked" }>, found: Finding, lang: Lang): string => {
  const { title, message, suggestion } = describe(found, lang);
  return `${title} – ${file}: ${message} ${suggestion}`;
};

/**
 * The table at the end of a check of several files, and below it the files that repeat or contradict another, that are not
 * what they seem to be, or that are of another plan, period or edition than most.
 */
export const closingTable = (lines: readonly TableLine[], output: Output): void => {
  const { lang } = output;
  const heads = say(lang, "tableHeads").split("|");
  output.line("");
  for (const row of columns([heads, ...lines.map((line) => rowOf(line, lang))])) output.line(row);
  const checked = lines.flatMap((line) => (line.kind === "checked" ? [line.checked] : []));
  const told = [
    ...lines.flatMap((line) => (line.kind === "refused" ? [] : line.told.map((found) => sayOf(line, found, lang)))),
    ...unlikeMost(checked).map((each) => sayUnlike(each, lang)),
  ];
  if (told.length > 0) output.line("");
  for (const line of told) output.line(line);
  const ready = checked.filter((each) => each.ready).length;
  output.line("");
  output.line(
    say(lang, "filesCount", {
      total: lines.length,
      ready,
      notReady: checked.length - ready,
      refused: lines.length - checked.length,
    }),
  );
};
