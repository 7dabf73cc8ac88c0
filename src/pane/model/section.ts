import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";

/** Where in the plan a target stands: its table and the heading above its row. `title` is the plan's own wording. */
export interface Section {
  readonly key: string;
  readonly title: string;
  readonly plan: string;
}

const bodyTitle = "Chỉ tiêu trong phần văn bản";

export const sectionOf = (pack: Pack, { source }: Target): Section => {
  const section = (key: string, title: string): Section => ({
    key: `${pack.id}/${key}`,
    title,
    plan: pack.issuer.name,
  });
  const table = pack.tables.find(({ id }) => id === source.table);
  if (table === undefined || source.row === null) return section("", bodyTitle);
  const at = table.rows.findIndex(({ kind, id }) => kind === "row" && id === source.row);
  const heading = table.rows.slice(0, Math.max(0, at)).findLast(({ kind }) => kind === "section");
  if (heading === undefined) return section(table.id, table.name);
  const words = heading.cells.filter((cell) => cell !== "").join(". ");
  return section(`${table.id}.${heading.id}`, pack.tables.length > 1 ? `${table.name} – ${words}` : words);
};
