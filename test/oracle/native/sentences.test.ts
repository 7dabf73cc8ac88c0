import { readFileSync } from "node:fs";
import { aDay } from "../../support/ids";
import { asRead } from "./as-read";
import { blocks } from "../../../src/checks/ready";
import { parseReference } from "../../../src/sheet/address";
import type { Measure } from "../../../src/plan/schema/measure";
import type { Operator } from "../../../src/plan/schema/target";
import { marksFor } from "../../../src/usecases/marks";
import { calculateWithIronCalc } from "../../support/ironcalc";
import { seed } from "./all-books";
import { bookOf, type CaseBook, randomBook } from "./books";
import { typedSheets } from "./calculators";
import { checkedByEngine, rowKey } from "./engine";
import { blank, number } from "./entries";
import { columnsOf } from "./filled";
import { mutated } from "./mutants";
import type { PlanRow } from "./plan";
import { asFormulasSay } from "./real/sentences";

/** A cell of "Việc cần làm" on a row that shows a verdict. */
interface StepCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const stepCells = ({ model }: CaseBook): readonly StepCell[] =>
  model.sheets.flatMap((sheet) => {
    const columns = columnsOf(sheet);
    const [step, targets] = [columns.get("step"), columns.get("targets")];
    return sheet.cells.flatMap(({ row, column, content }) =>
      step !== undefined && column === targets && content?.type === "text" && content.text.includes("/")
        ? [{ sheet: sheet.name, row, column: step }]
        : [],
    );
  });

/** What the engine says on each row, and the rows on which it speaks of what blocks. */
const saidByEngine = ({ catalogue, model, entries }: CaseBook) => {
  const checked = checkedByEngine(catalogue, model, entries, null);
  const steps = new Map(
    marksFor(catalogue, checked).map(({ sheet, row, column, value }) => [`${rowKey(sheet, row)}:${column}`, value]),
  );
  const blocked = checked.report.findings.filter(blocks).flatMap(({ cell }) => {
    const place = cell === null ? null : parseReference(cell);
    return place === null ? [] : [rowKey(place.sheet, place.area.top)];
  });
  return { steps, blocked: new Set(blocked) };
};

const saidByFormulas = async (books: readonly CaseBook[]) => {
  const typed = books.map((book) => {
    const names = book.model.sheets.map(({ name }) => name);
    const reads = stepCells(book).map(({ sheet, row, column }) => [names.indexOf(sheet), row, column] as const);
    return { sheets: typedSheets(book), reads };
  });
  return calculateWithIronCalc(typed);
};

const words = { numerator: "Số đạt", denominator: "Tổng số", short: "giáo viên" };

/** [measure, operator, value, unit, what is typed, the milestone's year] */
type Edge = readonly [Measure, Operator, number, string, readonly number[], number?];

/** Every kind exactly at a threshold that is to be passed, and a milestone still to be reached. */
const atTheEdge: readonly Edge[] = [
  [{ kind: "rate", question: "Mức hài lòng" }, "greaterThan", 90, "%", [90]],
  [{ kind: "rate", question: "Mức hài lòng" }, "lessThan", 66.6, "%", [66.6]],
  [{ kind: "share", ...words }, "lessThan", 50, "%", [13, 26]],
  [{ kind: "share", ...words }, "greaterThan", 100, "%", [5, 5]],
  [{ kind: "shares", parts: [words, words] }, "greaterThan", 50, "%", [13, 26]],
  [{ kind: "level", question: "Mức độ" }, "greaterThan", 2, "mức độ", [2]],
  [{ kind: "count", question: "Số cán bộ", short: "cán bộ" }, "lessThan", 10, "cán bộ", [10]],
  [{ kind: "share", ...words }, "greaterThanInclusive", 90, "%", [5, 10], 2030],
];

const edgeBook = (): CaseBook => {
  const rows = atTheEdge.map(([measure, operator, value, unit, , year]): PlanRow => ({
    measure,
    sameAs: null,
    targets: [{ operator, value, unit, ...(year !== undefined && { year }) }],
  }));
  return bookOf(rows, "school", ({ figure, role }) => {
    const typed = atTheEdge[Number(figure.replace("do-", "")) - 1]?.[4] ?? [];
    const value = role === "n" ? typed[0] : role === "d" ? typed[1] : undefined;
    return value === undefined ? blank : number(value);
  });
};

/** Shares on either side of their threshold, blank, and one of a later year, each with its deadline in words. */
const dueBook = (): CaseBook => {
  const deadline = { text: "Tháng 5/2026", obligations: [{ type: "date" as const, lastDay: aDay("2026-05-31") }] };
  const demand = { operator: "greaterThanInclusive", value: 50, unit: "%", deadline } as const;
  const row = (year?: number): PlanRow => ({
    measure: { kind: "share", ...words },
    sameAs: null,
    targets: [{ ...demand, ...(year !== undefined && { year }) }],
  });
  const numbers = [10, 90, null, 10];
  return bookOf([row(), row(), row(), row(2030)], "school", ({ figure, role }) => {
    const n = numbers[Number(figure.replace("do-", "")) - 1] ?? null;
    if (n === null || (role !== "n" && role !== "d")) return blank;
    return number(role === "n" ? n : 100);
  });
};

const books = [
  dueBook(),
  edgeBook(),
  ...Array.from({ length: 12 }, (_, index) =>
    randomBook(seed + 9000 + index, 60, index % 2 === 0 ? "school" : "office"),
  ),
];

/** What engine and formulas say on each row where nothing blocks. */
const pairsOf = async (all: readonly CaseBook[]) => {
  const answers = await saidByFormulas(all);
  return all.flatMap((book, index) => {
    const { steps, blocked } = saidByEngine(book);
    return stepCells(book).flatMap(({ sheet, row, column }, place) => {
      const shown = answers[index]?.[place];
      const engine = steps.get(`${rowKey(sheet, row)}:${column}`);
      if (blocked.has(rowKey(sheet, row)) || typeof engine !== "string") return [];
      return [
        {
          at: `${index} ${rowKey(sheet, row)}`,
          engine: asFormulasSay(engine),
          formula: shown?.type === "text" ? asRead(shown.text) : null,
        },
      ];
    });
  });
};

/** Guards of what is said alone: a status shows none of them. */
const guards = [
  { guard: "a deadline is told of what is still to be done", find: /(IF\()OR\((\$[A-Z]+\d+)=2,\2=7\),/g, put: "$1FALSE," },
  { guard: "a deadline is told of nothing else", find: /(IF\()OR\((\$[A-Z]+\d+)=2,\2=7\),/g, put: "$1TRUE," },
] as const; // prettier-ignore

describe("what formulas say is to be done", () => {
  test("is what the engine says, on made-up plans of every kind, wherever nothing blocks", async () => {
    const pairs = await pairsOf(books);
    expect(pairs.filter(({ engine, formula }) => engine !== formula)).toEqual([]);
    const said = pairs.map(({ engine }) => engine).join("\n");
    for (const words of [
      /^Phải đạt trên/m,
      /^Phải đạt dưới/m,
      /mỗi năm cần tăng bình quân .*\.$/m,
      /^Đã có giải trình/m,
      /^Cần giảm .* cán bộ\.$/m,
      /mức phấn đấu/,
      /Thời hạn: /,
    ])
      expect(said).toMatch(words);
  }, 300_000);

  test.each(guards)(
    "differs when this is not so: $guard",
    async (guard) => {
      const [first] = books;
      if (first === undefined) throw new Error("No book");
      const { model, changed } = mutated(guard, first.model);
      expect(changed).toBeGreaterThan(0);
      const pairs = await pairsOf([{ ...first, model }]);
      expect(pairs.filter(({ engine, formula }) => engine !== formula).length).toBeGreaterThan(0);
      expect(readFileSync("docs/decisions/0007-native-formulas.md", "utf8")).toContain(guard.guard);
    },
    300_000,
  );
});
