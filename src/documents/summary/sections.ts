import type { Pack, Row } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";

/** The heading of the plan under which a target's row stands; null: it has none. */
export const sectionOf = (pack: Pack, { source }: Target): Row | null => {
  const rows = pack.tables.find(({ id }) => id === source.table)?.rows ?? [];
  const at = rows.findIndex(({ id }) => id === source.row);
  return rows.slice(0, Math.max(0, at)).findLast(({ kind }) => kind === "section") ?? null;
};

/** A heading's number and words. */
export const sectionTexts = (
  pack: Pack,
  section: Row,
  { source }: Target,
): { readonly id: string; readonly words: string } => {
  const columns = pack.tables.find(({ id }) => id === source.table)?.columns ?? [];
  const at = (role: string): string => section.cells[columns.findIndex((each) => each.role === role)] ?? "";
  return { id: at("tt"), words: at("text") || section.cells.filter((cell) => cell !== at("tt")).join(" ") };
};

/** A group's words are a bar's label, on one line; formulas compare them as they stand in cells. */
const longest = 80;

const shortened = (words: string): string => {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(" "))).trim()} …`;
};

/** Under what a target is counted in a chart: its heading in the plan, else its table, else the plan's own text. */
export const groupOf = (pack: Pack, target: Target): string => {
  const section = sectionOf(pack, target);
  const table = pack.tables.find(({ id }) => id === target.source.table);
  if (section === null) return table?.name ?? "Nội dung trong kế hoạch";
  const { id, words } = sectionTexts(pack, section, target);
  const several = pack.tables.length > 1 && table !== undefined ? `${table.name}, ` : "";
  return shortened(`${several}${id === "" ? "" : `${id}. `}${words}`.trim());
};
