import type { Text } from "../../kernel/text";
import { tableParts, tablesSheet } from "./book";
import type { SheetProblem } from "./fields";
import { keyOf, roleWords } from "./words";

interface TableData {
  id: string;
  name: string;
  title: string[];
  columns: { role: string; header: string; year?: number }[];
  rows: { kind: "section" | "row"; id: string; cells: string[] }[];
}

const roleOpen = (word: string): Text => {
  const list = Object.values(roleWords).join(", ");
  return { vi: `vai trò cột “${word}”: hãy chọn một trong ${list}`, en: `role “${word}”: choose one of ${list}` };
};

/** A table's columns from its three lines; an internal column is no part of a pack. */
function columnsIn(
  id: string,
  parts: ReadonlyMap<string, readonly string[]>,
  problems: SheetProblem[],
): (TableData["columns"][number] | null)[] {
  const headers = parts.get(tableParts.headers) ?? [];
  const width = headers.reduce((last, header, n) => (header === "" ? last : n + 1), 0);
  return headers.slice(0, width).map((header, n) => {
    const word = parts.get(tableParts.roles)?.[n] ?? "";
    const role = keyOf(roleWords, word);
    const year = parts.get(tableParts.years)?.[n] ?? "";
    if (role === "internal") return null;
    if (role === null || role === "unknown")
      problems.push({
        sheet: tablesSheet,
        line: id,
        column: header,
        message: roleOpen(word),
      });
    return { role: role ?? "note", header, ...(year === "" ? {} : { year: Number(year) }) };
  });
}

function tableIn(id: string, lines: readonly (readonly string[])[], problems: SheetProblem[]): TableData {
  const parts = new Map(lines.map(([, part = "", , ...cells]) => [part, cells] as const));
  const columns = columnsIn(id, parts, problems);
  const kept = columns.flatMap((column, n) => (column === null ? [] : [n]));
  const rows = lines.flatMap(([, part, row = "", ...cells]): TableData["rows"] => {
    const kind = part === tableParts.section ? "section" : part === tableParts.row ? "row" : null;
    return kind === null ? [] : [{ kind, id: row, cells: kept.map((n) => cells[n] ?? "") }];
  });
  const title = lines.flatMap(([, part, , line = ""]) => (part === tableParts.title ? [line] : []));
  return {
    id,
    name: parts.get(tableParts.name)?.[0] ?? id,
    title,
    columns: columns.filter((column) => column !== null),
    rows,
  };
}

/** The tables of a rule sheet, line by line; the schema judges them. */
export const tablesIn = (lines: readonly (readonly string[])[], problems: SheetProblem[]): TableData[] => {
  const ids = [...new Set(lines.map(([id = ""]) => id))].filter((id) => id !== "");
  return ids.map((id) =>
    tableIn(
      id,
      lines.filter(([own]) => own === id),
      problems,
    ),
  );
};
