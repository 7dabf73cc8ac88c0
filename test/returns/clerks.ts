import { askedFigures } from "../../src/plan/asked/asked";
import type { Content } from "../../src/plan/asked/lines";
import type { Level, Ownership } from "../../src/plan/schema/scope";
import { contentAt } from "../../src/sheet/entry-cells";
import { findTables, type FoundRow, type FoundTable } from "../../src/sheet/find";
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

const usual: Asked = { plans: ["phu-ly-2026"], period: "2026" };

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
const typical = (content: Content, key: string, seed: number): string | number | null => {
  const done = seed % 2 === 0;
  const values: Readonly<Record<Content, string | number | null>> = {
    whole: key.endsWith(".d") ? 30 + (seed % 7) : 20 + (seed % 5),
    decimal: 12.5,
    rate: 91 + (seed % 4),
    answer: seed % 3 === 0 ? "Không" : "Có",
    level: 1 + (seed % 3),
    status: done ? "Đã hoàn thành" : "Đang thực hiện",
    evidence: done ? "Kế hoạch số 15/KH" : null,
    day: null,
  };
  return values[content];
};

type Lines = ReturnType<typeof linesByKey>;

const usualAt = (lines: Lines, { key }: FoundRow, seed: number): string | number | null => {
  if (key === null) return null;
  if (key.figure.startsWith("total.")) return 60 + (seed % 9);
  const line = lines.get(lineKey(key));
  const content = line === undefined ? null : contentAt(line, key.field, "n");
  return content === null ? null : typical(content, writeKey(key), seed);
};

/** What a careful clerk types into her form, cell by cell, but for what `typed` says. */
export const entriesIn = (
  tables: readonly FoundTable[],
  school: School,
  asked: Asked,
  seed: number,
  typed: Typed,
): readonly Change[] => {
  const respondent = { viewpoint: "school", levels: school.levels, ownership: school.ownership } as const;
  const lines = linesByKey(askedFigures(catalogue, packs(...asked.plans), respondent));
  return tables.flatMap(({ sheet, columns, rows }) =>
    rows.flatMap((row): readonly Change[] => {
      const key = row.key === null ? "" : writeKey(row.key);
      const value = Object.hasOwn(typed, key) ? (typed[key] ?? null) : usualAt(lines, row, seed);
      const reason = typed[`${key} reason`] ?? null;
      return [
        { column: columns.get("n") ?? -1, value },
        { column: columns.get("reason") ?? -1, value: reason },
      ].flatMap((cell): readonly Change[] =>
        cell.value === null ? [] : [{ kind: "cell", sheet, row: row.row, ...cell, style: null }],
      );
    }),
  );
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
/** A school's empty form, in its own name. */
export const emptyReturn = async (school: School, asked: Asked = usual): Promise<Uint8Array> => {
  const { bytes, blocks } = await formFor(school, asked);
  const book = opened(bytes);
  await book.apply(named(blocks, school));
  return book.save();
};
