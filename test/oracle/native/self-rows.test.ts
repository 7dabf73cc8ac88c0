import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { readCode, readName, readPeriod } from "../../../src/figures/read-self";
import type { Reading } from "../../../src/figures/reading";
import { periodText, periodWords } from "../../../src/kernel/period";
import { helperColumn, type NativePlace, RowCells } from "../../../src/native/place";
import { selfCells } from "../../../src/native/self";
import { cell, helperCell } from "../../../src/native/text";
import { withWords, wordsSheetName } from "../../../src/native/words";
import { packNamed } from "../../../src/plan/catalogue";
import { type SelfPart, selfParts } from "../../../src/plan/asked/common";
import { givenWords, statusText } from "../../../src/sheet/labels";
import { hiddenSheet, type SheetModel, type WorkbookModel } from "../../../src/sheet/model";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { bareSheet } from "../../fixtures/sample-model";
import { aDay } from "../../support/ids";
import { calculateWithIronCalc } from "../../support/ironcalc";
import { describeWithLibreOffice, libreOfficeJobs } from "../../support/libreoffice";
import { freshSeed } from "../../support/turns";
import { everyStrange } from "./adversarial";
import { asRead } from "./as-read";
import { typedSheets } from "./calculators";
import { text, type Typed } from "./entries";
import { addressOf, filledModel } from "./filled";
import { catalogue } from "./real/forms";
import { noPeriods, periods } from "./self-writings";

const found = packNamed(catalogue, "phu-ly-2026");
if (found === null) throw new Error("no plan");
const plan = found;

/** Periods as they are written, taken apart at random and put together anew. */
const pieces = fc.constantFrom(
  ..."năm,học,kỳ,quý,quí,tháng,đầu,cuối,6,sáu,I,II,iv,3,09,12,HK1,h2,q4,2026,2027,2025,-,/,–, ,.,(,)".split(","),
);
const written = fc.oneof(
  fc.constantFrom(...periods, ...noPeriods),
  fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" ")),
  fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("")),
);

interface Case {
  readonly part: SelfPart;
  readonly typed: Typed;
}

const cases: readonly Case[] = [
  ...selfParts.flatMap((part) => everyStrange(part).map((typed) => ({ part, typed }))),
  ...fc
    .sample(written, { numRuns: 600, seed: freshSeed })
    .map((words) => ({ part: "period", typed: text(words) }) as const),
];

/** Above the rows stands a heading, as on every sheet. */
const firstRow = 1;

const place: NativePlace = {
  prefix: "S!",
  roles: new Map([
    ["n", 0],
    ["status", 1],
    ["step", 2],
  ]),
  helpers: 3,
  top: firstRow,
  bottom: firstRow + cases.length - 1,
  day: { serial: "$A$1", day: aDay("2026-12-31") },
};

const rowCells = ({ part }: Case, index: number): SheetModel["cells"] => {
  const row = firstRow + index;
  const { helpers, results } = selfCells(new RowCells(place, row), index + 1, part, {
    from: plan.effectiveFrom,
    to: plan.effectiveTo,
  });
  return [
    { row, column: 0, content: null, style: "asTyped" },
    ...helpers.map(([helper, native]) => helperCell(row, helperColumn(place, helper), native)),
    ...results.map(([role, native]) => cell(row, place.roles.get(role) ?? 0, native, "result")),
  ];
};

const sheet: SheetModel = { ...bareSheet, name: "S", cells: cases.flatMap(rowCells) };
const model: WorkbookModel = {
  title: "",
  sheets: [sheet, withWords(hiddenSheet(wordsSheetName, [14, 60], []), [sheet], "S!$ZZ$1")],
  names: [],
};
const entries = new Map(
  cases.map(({ typed }, index) => [addressOf({ sheet: "S", row: firstRow + index, column: 0 }), typed]),
);

const readingOf = ({ part, typed }: Case): Reading<string> => {
  const asked = { at: "S!A1", cell: typed.cell, what: "" };
  if (part === "school") return readName(asked);
  if (part === "code") return readCode(asked);
  const reading = readPeriod(asked, [plan]);
  return reading.kind === "value" ? { ...reading, value: periodWords(periodText(reading.value), "vi") } : reading;
};

/** The status of the row as the engine reads it. */
const expected = (one: Case): string => {
  const reading = readingOf(one);
  if (reading.kind === "value") return one.part === "period" ? reading.value : givenWords.vi;
  return statusText(reading.kind === "blank" ? "missing" : "invalid").vi;
};

/** In a cell whose format is text LibreOffice takes what a formula says is TRUE for the number 1, and saves it so. */
const isTruth = ({ part, typed }: Case): boolean => part === "code" && typed.cell.type === "boolean";

const differing = (shown: readonly string[], leftOut: (one: Case) => boolean = () => false) =>
  cases.flatMap((one, row) => {
    if (leftOut(one)) return [];
    const [engine, formula] = [expected(one), asRead(shown[row] ?? "nothing")];
    return engine === formula ? [] : [{ part: one.part, typed: one.typed.input, engine, formula }];
  });

test(`name, code and period are read by formulas as the engine reads them (RASOAT_SEED=${freshSeed})`, async () => {
  const [answers = []] = await calculateWithIronCalc([
    { sheets: typedSheets({ model, entries }), reads: cases.map((_, index) => [0, firstRow + index, 1] as const) },
  ]);
  expect(differing(answers.map((answer) => (answer.type === "text" ? answer.text : JSON.stringify(answer))))).toEqual(
    [],
  );
  expect(new Set(cases.map(expected)).size).toBeGreaterThan(15);
}, 300_000);

describeWithLibreOffice("in LibreOffice", () => {
  test.each(["en-US", "vi-VN"] as const)("they are read so as well (%s)", async (locale) => {
    const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-self-"));
    try {
      const input = path.join(folder, "a.xlsx");
      await writeFile(input, await writeWorkbook(filledModel(model, entries)));
      const values = { op: "values", sheet: "S", area: `B${firstRow + 1}:B${firstRow + cases.length}` } as const;
      const [[shown] = []] = await libreOfficeJobs([{ input, steps: [{ op: "calculate" }, values] }], 300_000, locale);
      const rows = shown?.type === "values" ? shown.rows.map(([value]) => String(value)) : [];
      expect(rows).toHaveLength(cases.length);
      expect(differing(rows, isTruth)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
