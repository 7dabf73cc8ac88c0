import { type Draft, draftPlan } from "../../../src/authoring/import/draft";
import { openDocument } from "../../../src/authoring/import/open";
import { judgeRow } from "../../../src/authoring/review/judge-row";
import { bookOfDraft } from "../../../src/authoring/rule-sheet/from-draft";
import { loadBuiltin } from "../../../src/plan/builtin";
import { cell, paragraph, row, table, wordFile } from "../../fixtures/word-document";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");

const planOf = (rows: readonly (readonly string[])[]): Draft => {
  const cells = rows.map((texts) => row(texts.map((text) => cell(text))));
  const document = openDocument(wordFile(paragraph("Phụ lục") + table(cells)));
  if (!document.ok) throw new Error(document.refusal.code);
  return draftPlan(document.value, "minh-son-2027", builtin.value);
};

const reasonsOf = ({ proposals }: Draft): readonly (readonly string[])[] =>
  proposals.map(({ why }) => why.map(({ code }) => code));

test("a range is told as one, and what leaves a proposal open is told first", () => {
  const told = planOf([
    ["TT", "Chỉ tiêu", "Mức đạt", "Chủ trì", "Đơn vị triển khai"],
    ["1", "Giáo viên có chữ ký số", "65 - 80%", "Nhà trường", "Các trường tiểu học"],
    ["2", "Học sinh đỗ Đại học", "75%", "Nhà trường", "Các trường tiểu học"],
  ]);
  expect(reasonsOf(told)[0]).toContain("range");
  // Whether more than the higher end is a miss, a person says.
  expect([reasonsOf(told)[1]?.[0], told.proposals[1]?.sure]).toEqual(["rangeTop", "open"]);
  expect(reasonsOf(told)[2]?.[0]).toBe("undivided");
  expect(told.proposals[2]?.sure).toBe("open");
});

test("a number of a row's words beside a column of values is offered, unless the column says the same", () => {
  const told = planOf([
    ["TT", "Chỉ tiêu", "Mức đạt", "Chủ trì"],
    ["1", "Tập huấn: 100% cán bộ quản lý; tối thiểu 65% học sinh", "65%", "Nhà trường"],
  ]);
  expect(told.proposals.map(({ value, state, sure }) => [value, state, sure])).toEqual([
    [65, "undecided", "open"],
    [100, "notTarget", "look"],
  ]);
});

test("while nobody has said for which levels a plan is, a row binds whom its words name, and that is asked", () => {
  const [first] = planOf([
    ["TT", "Chỉ tiêu", "Chủ trì"],
    ["1", "Trên 50% giáo viên trường tiểu học có chữ ký số", "Nhà trường"],
  ]).proposals;
  expect([first?.scope.levels, first?.why.map(({ code }) => code)]).toEqual([
    ["tieu-hoc"],
    expect.arrayContaining(["unmanaged"]),
  ]);
});

test("rooms that share one head are read again by their short names: no lead is told to differ from its own cell", () => {
  const told = planOf([
    ["TT", "Chỉ tiêu", "Chủ trì"],
    ["1", "100% giáo viên tham gia tập huấn", "Phòng GDMN, GDPT, GDNN- GDTX"],
  ]);
  const book = bookOfDraft(told, builtin.value);
  const [first] = book.targets;
  expect(told.proposals[0]?.lead).toHaveLength(3);
  expect(judgeRow(book, first ?? {}, builtin.value).filter(({ field }) => field === "lead")).toEqual([]);
});
