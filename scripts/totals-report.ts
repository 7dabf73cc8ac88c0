import { askedTotals, type TotalUse } from "../src/plan/asked/totals";
import type { Catalogue } from "../src/plan/catalogue";

/** Where each total is used, by its id: an office is asked every target of its plan, over one population or another. */
const usesById = (catalogue: Catalogue): ReadonlyMap<string, readonly TotalUse[]> => {
  const uses = new Map<string, readonly TotalUse[]>();
  for (const pack of catalogue.packs.values()) {
    for (const { id, usedBy } of askedTotals(catalogue, [pack], { viewpoint: "office" }))
      uses.set(id, [...(uses.get(id) ?? []), ...usedBy]);
  }
  return uses;
};

const inOrder = (rows: readonly string[]): string =>
  [...rows].sort((one, other) => one.localeCompare(other, "en", { numeric: true })).join(", ");

/** "PL2: 14, 22, 28": the rows of each table of a plan, whatever populations they count over. */
const rowsOf = (uses: readonly TotalUse[]): string =>
  [...new Set(uses.map(({ table }) => table))]
    .map((table) => {
      const rows = inOrder(uses.filter((use) => use.table === table).flatMap((use) => use.rows.split(", ")));
      return table === null ? rows : `${table}: ${rows}`;
    })
    .join("; ");

const usedIn = (uses: readonly TotalUse[]): string =>
  [...new Set(uses.map(({ plan }) => plan))]
    .map((plan) => `**${plan}** ${rowsOf(uses.filter((use) => use.plan === plan))}`)
    .join("<br>");

/** docs/totals.md: each total of the catalogue, its words, what contains it, the rows that divide by it, and why. */
export const report = (catalogue: Catalogue): string => {
  const uses = usesById(catalogue);
  const rows = Object.entries(catalogue.totals).map(([id, { words, officeWords, partOf = [], sharing = "" }]) =>
    [
      `\`${id}\``,
      words === officeWords ? words : `${words}<br>*${officeWords}*`,
      partOf.map((whole) => `\`${whole}\``).join("<br>"),
      usedIn(uses.get(id) ?? []),
      sharing,
    ].join(" | "),
  );
  return [
    "# Tổng số của các kế hoạch có sẵn",
    "",
    "Do `npm run totals` ghi, từ `rules/totals.json` và `rules/measures.json`. Mỗi tổng số là mẫu số của nhiều chỉ tiêu và chỉ nhập một lần: trường nhập số của trường; cơ quan quản lý (lời in nghiêng) nhập theo từng nhóm trường mà chỉ tiêu áp dụng. Mẫu số chỉ một phép đo dùng thì ghi bằng lời ở phép đo ấy.",
    "",
    "*Written by `npm run totals` from `rules/totals.json` and `rules/measures.json`. A total is what several targets divide by, entered once: by a school for itself, by an office (words in italics) for each group of schools that a target applies to. A denominator of one measure alone is in words there.*",
    "",
    "| mã | lời | nằm trong | dòng dùng đến | lý do dùng chung |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
};
