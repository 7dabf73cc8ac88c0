import fc from "fast-check";
import { draftPlan } from "../../../src/authoring/import/draft";
import { openDocument } from "../../../src/authoring/import/open";
import { judgeRow } from "../../../src/authoring/review/judge-row";
import { marksOf } from "../../../src/authoring/review/marks";
import { outlineOf } from "../../../src/authoring/review/outline";
import { patched } from "../../../src/authoring/review/patch";
import { proposedId } from "../../../src/authoring/review/plan-id";
import { countsOf, groupsOf, nextOpen } from "../../../src/authoring/review/progress";
import type { BookLine } from "../../../src/authoring/rule-sheet/book";
import { bookOfDraft } from "../../../src/authoring/rule-sheet/from-draft";
import { bookOfPack } from "../../../src/authoring/rule-sheet/from-pack";
import { packFrom } from "../../../src/authoring/rule-sheet/made";
import { loadBuiltin } from "../../../src/plan/builtin";
import { wardPlan } from "../../fixtures/word-document";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const catalogue = builtin.value;

const opened = openDocument(wardPlan());
if (!opened.ok) throw new Error(opened.refusal.code);
const id = proposedId(opened.value, catalogue);
const book = bookOfDraft(draftPlan(opened.value, id, catalogue), catalogue);

const line = (code: string): BookLine => {
  const found = book.targets.find((one) => one["code"] === `${id}/${code}`);
  if (found === undefined) throw new Error(`no proposal ${code}`);
  return found;
};

const problems = (fields: BookLine, code = "PL.1") =>
  judgeRow(book, { ...line(code), ...fields }, catalogue).map(({ kind, field }) => `${kind} ${field ?? "-"}`);

test("a plan's id is its issuer and year; a body that is known keeps its own", () => {
  expect(id).toBe("phuong-minh-son-2027");
});

test("a proposal as read has nothing wrong; each field that is not what the words say is named, and what is no rule keeps it from being one", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ operator: "tối thiểu" })).toEqual(["differs operator"]);
  expect(problems({ value: "60" })).toEqual(["differs value"]);
  expect(problems({ due: "2027-11-30" })).toEqual(["differs due"]);
  expect(problems({ lead: "Các cơ sở giáo dục" })).toEqual(["differs lead"]);
  expect(problems({ levels: "THCS" }, "PL.2")).toEqual(["differs levels"]);
  expect(problems({ value: "sáu mươi" })).toEqual(["error value"]);
  expect(problems({ unit: "" })).toContain("error unit");
  expect(problems({ due: "" })).toEqual(["error due"]);
  expect(problems({ lead: "Phòng Không có" })).toEqual(["error lead"]);
  expect(problems({ stretch: "40" }).some((one) => one.startsWith("error"))).toBe(true);
});

test("a field that is meant to differ passes with its reason", () => {
  const meant = { value: "60", reading: "Đính chính.", other: '{"decided":["value"]}' };
  expect(problems(meant)).toEqual([]);
  expect(problems({ ...meant, reading: "" })).toContain("differs value");
});

test("in every built-in plan each target stands under exactly one row, and each number of that row's words is marked", () => {
  for (const pack of catalogue.packs.values()) {
    const whole = bookOfPack(pack, catalogue);
    const parts = outlineOf(whole);
    const orders = parts.flatMap(({ rows }) => rows.flatMap((row) => row.orders));
    expect([...orders].sort()).toEqual(whole.targets.map(({ order }) => order ?? "").sort());
    const [part] = parts;
    for (const row of part?.rows.slice(0, 12) ?? [])
      for (const piece of row.pieces.filter(({ role }) => role === "text")) {
        const marks = marksOf(piece, row, parts[0] ?? { id: "", name: "", tasks: false, rows: [] }, pack.year);
        expect(marks.filter(({ used, text }) => used === null && /\d/u.test(text))).toEqual([]);
      }
  }
});

test("whatever is changed, and in whatever order: undone one by one it is what it was, and nothing undecided makes a plan", () => {
  const field = fc.constantFrom("decision", "value", "operator", "reading");
  const change = fc.record({
    at: fc.nat(book.targets.length - 1),
    key: field,
    text: fc.constantFrom("", "Đồng ý", "Không lấy", "65", "trên"),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const patches = changes.map(({ at, key, text }) => ({
        targets: { [book.targets[at]?.["order"] ?? ""]: { [key]: text } },
      }));
      const states = patches.reduce((before, patch) => [...before, patched(before.at(-1) ?? book, patch)], [book]);
      for (const [n, state] of states.entries()) expect(patches.slice(0, n).reduce(patched, book)).toEqual(state);
      const last = states.at(-1) ?? book;
      const { all } = countsOf(last, groupsOf(book));
      const open = nextOpen(
        last,
        groupsOf(book),
        book.targets.map(({ order }) => order ?? ""),
        null,
      );
      expect(open === null).toBe(all.done === all.all);
      if (open !== null) expect(packFrom(last, catalogue, "").pack).toBeNull();
    }),
    { numRuns: 60 },
  );
});
