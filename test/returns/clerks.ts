import type { Day } from "../../src/kernel/ids";
import { askedFigures } from "../../src/plan/asked/asked";
import type { Content } from "../../src/plan/asked/lines";
import type { Level, Ownership } from "../../src/plan/schema/scope";
import { contentAt } from "../../src/sheet/entry-cells";
import { findTables, type FoundTable } from "../../src/sheet/find";
import { lineKey, linesByKey, writeKey } from "../../src/sheet/keys";
import { makeSchool } from "../../src/usecases/make";
import { writeWorkbook } from "../../src/workbook/xlsx";
import type { Block, Change } from "../../src/workbook/port";
import { blocksOf, opened } from "../support/xlsx-book";
import { catalogue, packs } from "../usecases/forms";

export interface School {
  readonly code: string;
  readonly name: string;
  readonly levels: readonly Level[];
  readonly ownership: Ownership;
}

/** What a form is made for, beside its school. */
export interface Asked {
  readonly plans: readonly string[];
  readonly period: string;
}

export const usual: Asked = { plans: ["phu-ly-2026"], period: "2026" };

interface Form {
  readonly bytes: Uint8Array;
  readonly blocks: readonly Block[];
}

const forms = new Map<string, Promise<Form>>();
const stand = { code: "MA-TRUONG", school: "TEN-TRUONG" };

/** One form for each population, plan and period; a school's name and code are written into a copy of it. */
const formFor = ({ levels, ownership }: School, { plans, period }: Asked): Promise<Form> => {
  const key = JSON.stringify([levels, ownership, plans, period]);
  const made = async (): Promise<Form> => {
    const respondent = { viewpoint: "school", levels, ownership, ...stand } as const;
    const model = makeSchool(catalogue, packs(...plans), respondent, period);
    if (!model.ok) throw new Error(model.refusal.code);
    const bytes = await writeWorkbook(model.value);
    return { bytes, blocks: await blocksOf(opened(bytes)) };
  };
  const form = forms.get(key) ?? made();
  forms.set(key, form);
  return form;
};

/** The stand-ins of name and code, wherever they are written. */
const named = (blocks: readonly Block[], { code, name }: School): readonly Change[] =>
  blocks.flatMap(({ sheet, top, left, cells, formulas }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c): readonly Change[] => {
        if (cell.type !== "text" || !/MA-TRUONG|TEN-TRUONG/.test(cell.text) || formulas.has(`${top + r},${left + c}`))
          return [];
        const value = cell.text.replaceAll(stand.code, code).replaceAll(stand.school, name);
        return [{ kind: "cell", sheet, row: top + r, column: left + c, value, style: null }];
      }),
    ),
  );

/** What a clerk types, by the row's key; null leaves the cell blank. */
export type Typed = Readonly<Record<string, string | number | null>>;

/** What a clerk would type into a cell: everything in order, a little less than all in a part. */
const typical = (content: Content | null, key: string, seed: number): string | number | null => {
  switch (content) {
    case "whole":
      return key.endsWith(".d") ? 30 + (seed % 7) : 20 + (seed % 5);
    case "decimal":
      return 12.5;
    case "rate":
      return 91 + (seed % 4);
    case "answer":
      return seed % 3 === 0 ? "Không" : "Có";
    case "level":
      return 1 + (seed % 3);
    case "status":
      return seed % 2 === 0 ? "Đã hoàn thành" : "Đang thực hiện";
    case "evidence":
      return seed % 2 === 0 ? "Kế hoạch số 15/KH" : null;
    case "day":
    case null:
      return null;
  }
};

const entriesIn = (
  tables: readonly FoundTable[],
  school: School,
  asked: Asked,
  seed: number,
  typed: Typed,
): readonly Change[] => {
  const respondent = { viewpoint: "school", levels: school.levels, ownership: school.ownership } as const;
  const lines = linesByKey(askedFigures(catalogue, packs(...asked.plans), respondent));
  return tables.flatMap((table) =>
    table.rows.flatMap((row): readonly Change[] => {
      if (row.key === null) return [];
      const key = writeKey(row.key);
      const line = lines.get(lineKey(row.key));
      const usualValue = key.startsWith("total.")
        ? 60 + (seed % 9)
        : line === undefined
          ? null
          : typical(contentAt(line, row.key.field, "n"), key, seed);
      const cells = [
        ["n", Object.hasOwn(typed, key) ? (typed[key] ?? null) : usualValue],
        ["reason", typed[`${key} reason`] ?? null],
      ] as const;
      return cells.flatMap(([role, value]): readonly Change[] => {
        const column = table.columns.get(role);
        return value === null || column === undefined
          ? []
          : [{ kind: "cell", sheet: table.sheet, row: row.row, column, value, style: null }];
      });
    }),
  );
};

/** A school's empty form, in its own name. */
export const emptyReturn = async (school: School, asked: Asked = usual): Promise<Uint8Array> => {
  const { bytes, blocks } = await formFor(school, asked);
  const book = opened(bytes);
  await book.apply(named(blocks, school));
  return book.save();
};

/** A school's return, filled in by a careful clerk but for what `typed` says; `seed` varies her figures. */
export const filledReturn = async (
  school: School,
  seed = 0,
  typed: Typed = {},
  asked: Asked = usual,
): Promise<Uint8Array> => {
  const { bytes, blocks } = await formFor(school, asked);
  const book = opened(bytes);
  const done = await book.apply([
    ...named(blocks, school),
    ...entriesIn(findTables(blocks), school, asked, seed, typed),
  ]);
  if (!done.ok) throw new Error(done.refusal.code);
  return book.save();
};

export const schoolNamed = (code: string, name: string, levels: readonly Level[] = ["tieu-hoc"]): School => ({
  code,
  name,
  levels,
  ownership: "public",
});

export const serialDay = (day: Day): number => Date.parse(day) / 86_400_000 + 25_569;
