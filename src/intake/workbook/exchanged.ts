import { exchanged } from "../../checks/exchanged";
import type { Cell } from "../../figures/cell";
import { namedCells } from "../../sheet/address";
import { finding, type KnownFinding } from "../../findings/make";
import { onOneLine } from "../../kernel/text";
import { isOfForm } from "../../plan/asked/common";
import { type EntryRecord, findRecord, type RecordPlace } from "../../sheet/entry-record";
import type { FoundRow, FoundTable, SheetBlock } from "../../sheet/find";
import { writeKey } from "../../sheet/keys";
import { explainedOn } from "./strays";

/** What a check sees of the record that the last mark left, and what the next one leaves. */
export interface Exchange {
  readonly findings: readonly KnownFinding[];
  /** null: the workbook has no place for it, or there is nothing to keep. */
  readonly next: { readonly place: RecordPlace; readonly record: EntryRecord } | null;
}

const roles = ["n", "d"] as const;
type NumberRole = (typeof roles)[number];

/** A number as the record keeps it; null: the cell holds none. */
const numberIn = (cell: Cell): string | null => {
  if (cell.type === "number") return String(cell.value);
  const text = cell.type === "text" ? onOneLine(cell.text).replaceAll(" ", "") : "";
  return /^\d{1,15}(?:[.,]\d+)*$/u.test(text) ? text : null;
};

interface Entry {
  readonly id: string;
  readonly row: FoundRow;
  readonly at: string;
  readonly now: string;
}

/** What is a number in a column of entries: not a day, its evidence, or what a formula shows. */
const entriesIn = ({ rows }: FoundTable, role: NumberRole): readonly Entry[] =>
  rows.flatMap((row) => {
    if (row.key === null || isOfForm(row.key.figure) || row.calculates(role) === true) return [];
    if (row.key.field !== "n" && row.key.field !== "d") return [];
    const { at, cell } = row.cellOf(role);
    const now = row.has(role) ? numberIn(cell) : null;
    return now === null ? [] : [{ id: writeKey(row.key) + (role === "n" ? "" : `@${role}`), row, at, now }];
  });

const toldOf = (entries: readonly Entry[]): readonly KnownFinding[] => {
  const [first] = entries;
  if (first === undefined) return [];
  const named = namedCells(entries.map(({ at }) => at));
  const found = finding("entries-exchanged", first.at, { count: entries.length, cells: named });
  const related = entries.slice(1).map(({ at }) => at);
  return explainedOn(first.row, [{ ...found, related }]);
};

/**
 * Rows whose numbers were sorted or moved apart from their words: each holds now what another of them held when the workbook
 * was last marked. A query until it is put back or a reason given; until then the record keeps what stood there.
 */
export const exchangedEntries = (tables: readonly FoundTable[], blocks: readonly SheetBlock[]): Exchange => {
  const kept = findRecord(blocks);
  if (kept === null) return { findings: [], next: null };
  const record = new Map<string, string>();
  const findings = tables.flatMap((table) =>
    roles.flatMap((role) => {
      const entries = entriesIn(table, role);
      for (const { id, now } of entries) record.set(id, now);
      const changed = entries.flatMap((entry) => {
        const then = kept.record.get(entry.id) ?? entry.now;
        return then === entry.now ? [] : [{ ...entry, then }];
      });
      const moved = exchanged(changed);
      const found = toldOf(moved);
      if (found.some(({ reason }) => reason === null)) for (const { id, then } of moved) record.set(id, then);
      return found;
    }),
  );
  const nothing = record.size === 0 && kept.record.size === 0;
  return { findings, next: nothing ? null : { place: kept.place, record } };
};
