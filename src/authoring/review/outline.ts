import { type BookLine, type RuleBook, tableParts } from "../rule-sheet/book";
import { keyOf, roleWords } from "../rule-sheet/words";

type Role = keyof typeof roleWords;

/** One cell of a row as a reader sees it. */
export interface Piece {
  readonly role: Role;
  readonly head: string;
  readonly text: string;
}

/** A row, section or clause of the plan with the proposals that rest on it, each by its place in the document. */
export interface OutlineRow {
  readonly key: string;
  readonly kind: "section" | "row";
  readonly number: string;
  readonly pieces: readonly Piece[];
  readonly orders: readonly string[];
}

/** A table of the plan, or what stands in its body text ("" as its id). */
export interface OutlinePart {
  readonly id: string;
  readonly name: string;
  /** Whether it speaks of tasks: its numbers are none that are set (READING-RULES "From number to target"). */
  readonly tasks: boolean;
  readonly rows: readonly OutlineRow[];
}

const orderOf = ({ order }: BookLine): string => order ?? "";

/** What a row asks for stands before who does it and by when. */
const shown: readonly Role[] = ["text", "value", "product", "unit", "lead", "implement", "support", "deadline"];

interface Columns {
  readonly heads: readonly string[];
  readonly roles: readonly Role[];
  readonly years: readonly string[];
}

const columnsIn = (lines: readonly (readonly string[])[]): Columns => {
  const cellsOf = (part: string): readonly string[] => lines.find(([, own]) => own === part)?.slice(3) ?? [];
  return {
    heads: cellsOf(tableParts.headers),
    roles: cellsOf(tableParts.roles).map((word) => keyOf(roleWords, word) ?? "unknown"),
    years: cellsOf(tableParts.years),
  };
};

const piecesOf = (cells: readonly string[], { heads, roles }: Columns): readonly Piece[] =>
  shown.flatMap((role) =>
    cells.flatMap((text, n) => (roles[n] === role && text.trim() !== "" ? [{ role, head: heads[n] ?? "", text }] : [])),
  );

function rowOf(
  line: readonly string[],
  columns: Columns,
  ordersAt: ReadonlyMap<string, readonly string[]>,
): OutlineRow | null {
  const [table = "", part, id = "", ...cells] = line;
  if (part !== tableParts.section && part !== tableParts.row) return null;
  const kind = part === tableParts.section ? "section" : "row";
  const number = cells[columns.roles.indexOf("tt")] ?? id;
  const key = `${table}.${id}`;
  const words = cells.filter((text) => text.trim() !== "").join(" ");
  const pieces = kind === "section" ? [{ role: "text" as const, head: "", text: words }] : piecesOf(cells, columns);
  return { key, kind, number, pieces, orders: ordersAt.get(key) ?? [] };
}

/** Proposals by the row that they rest on. */
const byRow = (targets: readonly BookLine[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const line of targets) {
    const key = `${line["table"] ?? ""}.${line["row"] ?? ""}`;
    found.set(
      key,
      [...(found.get(key) ?? []), orderOf(line)].sort((one, other) => Number(one) - Number(other)),
    );
  }
  return found;
};

function tablePart(
  id: string,
  lines: readonly (readonly string[])[],
  orders: ReadonlyMap<string, readonly string[]>,
): OutlinePart {
  const columns = columnsIn(lines);
  const heading = (columns.heads[columns.roles.indexOf("text")] ?? "").toLowerCase();
  return {
    id,
    name: lines.find(([, part]) => part === tableParts.name)?.[3] ?? id,
    tasks: heading.includes("nhiệm vụ") && !heading.includes("chỉ tiêu"),
    rows: lines.flatMap((line) => rowOf(line, columns, orders) ?? []),
  };
}

/** What is set in the body text alone: a row for each of its words. */
function bodyPart(targets: readonly BookLine[]): OutlinePart {
  const rows = new Map<string, OutlineRow>();
  const inOrder = [...targets].sort((one, other) => Number(one["order"]) - Number(other["order"]));
  for (const line of inOrder) {
    if ((line["row"] ?? "") !== "") continue;
    const [clause, quote] = [line["table"] ?? "", line["quote"] ?? ""];
    const key = `${clause}|${quote}`;
    const before = rows.get(key)?.orders ?? [];
    const pieces = [{ role: "text" as const, head: "", text: quote }];
    rows.set(key, { key, kind: "row", number: clause, pieces, orders: [...before, orderOf(line)] });
  }
  return { id: "", name: "", tasks: false, rows: [...rows.values()] };
}

/** The plan as it is reviewed: its tables row by row, then its body's numbers. A part without rows is left out. */
export function outlineOf({ tables, targets }: RuleBook): readonly OutlinePart[] {
  const orders = byRow(targets);
  const ids = [...new Set(tables.map(([id = ""]) => id))].filter((id) => id !== "");
  const parts = ids.map((id) =>
    tablePart(
      id,
      tables.filter(([own]) => own === id),
      orders,
    ),
  );
  return [...parts, bodyPart(targets)].filter(({ rows }) => rows.length > 0);
}
