import { type Draft, draftPlan } from "../../../src/authoring/import/draft";
import { openDocument } from "../../../src/authoring/import/open";
import { remark } from "../../../src/authoring/import/remarks/remark";
import { faultsOf } from "../../../src/authoring/review/faults";
import { bookOfDraft } from "../../../src/authoring/rule-sheet/from-draft";
import { packOfBook } from "../../../src/authoring/rule-sheet/to-pack";
import { loadBuiltin } from "../../../src/plan/builtin";
import { cell, mergedOn, paragraph, row, run, spanning, table, wordFile } from "../../fixtures/word-document";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const catalogue = builtin.value;

const head = [
  "ỦY BAN NHÂN DÂN",
  "XÃ BÌNH AN",
  "KẾ HOẠCH",
  "Chuyển đổi số ngành Giáo dục năm 2026 trên địa bàn xã Bình An",
];
const letterhead = head.map((text) => paragraph(text)).join("");
const cells = (...texts: readonly string[]): string => row(texts.map((text) => cell(text)));
const appendix = (...rows: readonly string[]): string => paragraph("PHỤ LỤC") + table(rows);
const usual = cells("TT", "Chỉ tiêu", "Chủ trì", "Thời gian");
const down = '<w:vMerge w:val="restart"/>';

const unwrapped = (opened: ReturnType<typeof openDocument>) => {
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
};

const draftOf = (body: string): Draft =>
  draftPlan(unwrapped(openDocument(wordFile(letterhead + body))), "xa-2026", catalogue);

/** Code, demand and milestone of each proposal that is not only offered. */
const asked = ({ proposals }: Draft): readonly string[] =>
  proposals
    .filter(({ state }) => state !== "notTarget")
    .map(({ code, operator, value, unit, year }) =>
      [code.replace("xa-2026/", ""), operator, value, unit, year].filter((part) => part !== null).join(" "),
    );

/** What the draft's own judgement holds against its words. */
const differing = (draft: Draft): readonly string[] =>
  faultsOf(bookOfDraft(draft, catalogue), catalogue, "vi").targets.filter((text) => text.includes("Nguyên văn:"));

test("a column for each level binds that level, and its words hold for the rule", () => {
  const draft = draftOf(
    appendix(
      row([cell("TT", down), cell("Chỉ tiêu", down), cell("Mức đạt năm 2026", spanning(3)), cell("Chủ trì", down)]),
      row([
        cell("", mergedOn),
        cell("", mergedOn),
        cell("Mầm non"),
        cell("Tiểu học"),
        cell("THCS"),
        cell("", mergedOn),
      ]),
      cells("1", "Tỷ lệ giáo viên có chữ ký số", "50%", "60%", "60%", "Phòng Văn hóa"),
    ),
  );
  expect(draft.proposals.map(({ value, scope }) => [value, scope.levels])).toEqual([
    [50, ["mam-non"]],
    [60, ["tieu-hoc"]],
    [60, ["thcs"]],
  ]);
  expect(differing(draft)).toEqual([]);
});

test("milestones in running words keep what they count, and each its own year's last day", () => {
  const draft = draftOf(
    appendix(
      usual,
      cells("1", "Tỷ lệ học sinh phổ thông được học kỹ năng số: 60% (2026), 80% (2028), 100% (2030)", "Phòng", ""),
      cells("2", "Đến năm 2030, 95% trường có phòng tin học; đến năm 2035 đạt 100%", "Phòng", "2030"),
    ),
  );
  expect(asked(draft)).toEqual([
    "PL.1@2026 greaterThanInclusive 60 % 2026",
    "PL.1@2028 greaterThanInclusive 80 % 2028",
    "PL.1@2030 equal 100 % 2030",
    "PL.2 greaterThanInclusive 95 %",
    "PL.2@2035 equal 100 % 2035",
  ]);
  const [, second, third, , fifth] = draft.proposals;
  expect(second?.scope.levels).toEqual(["tieu-hoc", "thcs"]);
  expect([second, third, fifth].map((one) => one?.deadline.obligations)).toEqual(
    [2028, 2030, 2035].map((year) => [{ type: "date", lastDay: `${year}-12-31` }]),
  );
  expect(differing(draft)).toEqual([]);
});

test("a unit in the heading of a column is the unit of its numbers", () => {
  const draft = draftOf(
    appendix(
      cells("TT", "Chỉ tiêu", "Chỉ tiêu năm 2026 (%)", "Chủ trì"),
      cells("1", "Giáo viên có chữ ký số", "≥80", "Phòng"),
    ),
  );
  expect(asked(draft)).toEqual(["PL.1 greaterThanInclusive 80 %"]);
  expect(draft.proposals[0]?.deadline.obligations).toEqual([{ type: "date", lastDay: "2026-12-31" }]);
  expect(differing(draft)).toEqual([]);
});

test("what is struck through or a raised mark behind a number is no part of it, and is told", () => {
  const draft = draftOf(
    appendix(
      usual,
      row([
        cell("1"),
        cell(`<w:p>${run("Trên ")}${run("40%", "<w:strike/>")}${run("60% giáo viên có chữ ký số")}</w:p>`),
        cell("Phòng"),
        cell("Quý I"),
      ]),
      row([
        cell("2"),
        cell(
          `<w:p>${run("Trên 80")}${run("1", '<w:vertAlign w:val="superscript"/>')}${run("% giáo viên dùng AI trong dạy học, 30 m")}${run("2", '<w:vertAlign w:val="superscript"/>')}</w:p>`,
        ),
        cell("Phòng"),
        cell("Quý I"),
      ]),
    ),
  );
  expect(asked(draft).slice(0, 2)).toEqual(["PL.1 greaterThan 60 %", "PL.2a greaterThan 80 %"]);
  expect(draft.tables[0]?.rows[1]?.cells[1]).toBe("Trên 80% giáo viên dùng AI trong dạy học, 30 m2");
  expect(draft.notes).toEqual([
    { kind: "struck", text: "40%" },
    { kind: "raised", text: "1" },
  ]);
});

test("a table that only frames is read as what stands in it; pictures are counted", () => {
  const inner =
    paragraph("I. MỤC TIÊU") +
    paragraph("1. Tối thiểu 80% giáo viên có chữ ký số.") +
    table([usual, cells("1", "Trên 50% học sinh phổ thông có tài khoản", "Phòng", "Quý II")]) +
    paragraph("");
  const picture = `<w:p><w:r><w:drawing><pic:pic xmlns:pic="x"/></w:drawing></w:r></w:p>`;
  const draft = draftOf(table([row([cell(inner)])]) + picture + picture);
  expect(asked(draft)).toEqual(["I.1 greaterThanInclusive 80 %", "PL.1 greaterThan 50 %"]);
  expect(draft.notes).toEqual([{ kind: "picture", text: "2" }]);
});

test("signs of an East Asian keyboard are read; letters for digits and torn numbers are asked about", () => {
  const draft = draftOf(
    appendix(
      usual,
      cells("1", "＞５０％ giáo viên có chữ ký số", "Phòng", "Quý I"),
      cells("2", "Trên 1OO% giáo viên dùng AI", "Phòng", "Quý I"),
      cells("3", "Đạt l00% giáo viên dùng LMS", "Phòng", "Quý I"),
    ),
  );
  expect(asked(draft)).toEqual(["PL.1 greaterThan 50 %", "PL.2", "PL.3"]);
  expect(draft.proposals.slice(1).map(({ sure }) => sure)).toEqual(["open", "open"]);
});

test("a row numbered with a dash has an id of its own", () => {
  const draft = draftOf(
    appendix(
      cells("TT", "Chỉ tiêu", "ĐVT", "Năm 2026", "Chủ trì"),
      cells("1", "Huy động trẻ mẫu giáo", "%", "95", "Phòng"),
      cells("-", "Trong đó: trẻ 5 tuổi đến lớp", "%", "100", "Phòng"),
    ),
  );
  expect(asked(draft)).toEqual(["PL.1 greaterThanInclusive 95 %", "PL.X1 equal 100 %"]);
  expect(draft.tables[0]?.rows[1]?.cells[0]).toBe("-");
});

test("a document in a font of before Unicode is refused with how to convert it", () => {
  const tcvn3 = "Trªn 50% gi¸o viªn ®­îc tËp huÊn kü n¨ng sè, øng dông c«ng nghÖ th«ng tin";
  const rows = ["1", "2", "3", "4"].map((n) => cells(n, tcvn3, "Phßng V¨n hãa"));
  const opened = openDocument(wordFile(appendix(cells("TT", "ChØ tiªu", "Chñ tr×"), ...rows)));
  expect(opened.ok ? "read" : opened.refusal.code).toBe("document-old-font");
  const french = wordFile(letterhead + paragraph("Dự án “Égalité à l'école” dạy 50% giáo viên."));
  expect(openDocument(french).ok).toBe(true);
});

test("columns are told by what stands in them, and a section sets the milestone of its rows", () => {
  const draft = draftOf(
    appendix(
      cells("TT", "Chỉ tiêu", "Đơn vị", "Kết quả", "Cơ quan chủ trì"),
      row([cell("I"), cell("Đến năm 2030", spanning(4))]),
      cells("1", "Tỷ lệ người dân có tài khoản định danh", "%", "≥ 80", "Bộ Công an, Bộ Y tế"),
      cells("2", "Hình thành sàn dữ liệu", "Sàn dữ liệu", "5", "Bộ Công an"),
      row([cell("II"), cell("Đến năm 2045", spanning(4))]),
      cells("3", "Quy mô kinh tế số", "% GDP", "≥ 50", "Bộ Tài chính"),
    ),
  );
  expect(draft.tables[0]?.columns.map(({ role, sure }) => `${role} ${sure}`)).toEqual([
    "tt sure",
    "text sure",
    "unit look",
    "value look",
    "lead sure",
  ]);
  expect(asked(draft)).toEqual([
    "PL.1 greaterThanInclusive 80 % 2030",
    "PL.2 greaterThanInclusive 5 sàn dữ liệu 2030",
    "PL.3 greaterThanInclusive 50 % gdp 2045",
  ]);
  expect(draft.proposals.map(({ deadline }) => deadline.text)).toEqual([
    "Đến năm 2030",
    "Đến năm 2030",
    "Đến năm 2045",
  ]);
  expect(draft.proposals[0]?.lead).toHaveLength(2);
  expect(draft.plan.effectiveTo).toBe("2045-12-31");
  const faults = faultsOf(bookOfDraft(draft, catalogue), catalogue, "vi").targets;
  expect(faults.filter((text) => text !== "")).toEqual([]);
});

test("a cell of two demands with words of their own counts two things; levels alone are one", () => {
  const draft = draftOf(
    appendix(
      cells("TT", "Chỉ tiêu", "Đơn vị tính", "Mức đạt", "Chủ trì"),
      cells("1", "Xếp hạng năng lực số", "Thứ bậc", "≤ 3 Đông Nam Á; ≤ 50 thế giới", "Phòng"),
      cells("2", "Tỷ lệ giáo viên có chữ ký số", "%", ">95 (phổ thông); >90 (mầm non)", "Phòng"),
    ),
  );
  const [first, second, third, fourth] = draft.proposals.map(({ measure }) => JSON.stringify(measure));
  expect(first).not.toBe(second);
  expect(third).toBe(fourth);
});

test("levels that were unknown when a line was proposed follow the plan's own, once a person says them", () => {
  const draft = draftPlan(
    unwrapped(openDocument(wordFile(appendix(usual, cells("1", "Trên 50% giáo viên có chữ ký số", "Phòng", "2026"))))),
    "xa-2026",
    catalogue,
  );
  const book = bookOfDraft(draft, catalogue);
  const said = { ...book, plan: { ...book.plan, manages: "Mầm non, Tiểu học" } };
  const line = said.targets.map((target) => ({ ...target, decision: "Đồng ý" }));
  const { data } = packOfBook({ ...said, targets: line }, catalogue);
  expect(data["targets"]).toMatchObject([{ scope: { levels: ["mam-non", "tieu-hoc"] } }]);
});

test("a document with nothing of a plan is asked about first; an appendix without its plan is not", () => {
  const opened = (body: string): Draft => draftPlan(unwrapped(openDocument(wordFile(body))), "xa-2026", catalogue);
  const [first] = opened(
    paragraph("1. Mời họp phụ huynh lúc 7 giờ 30.") + paragraph("2. Mang theo 50.000 đồng."),
  ).questions;
  expect(first?.text).toEqual(remark("noPlan"));
  const alone = opened(appendix(usual, cells("1", "100% trường có cán bộ phụ trách", "Phòng Văn hóa", "Năm 2026")));
  expect(alone.questions.map(({ text }) => text)).not.toContainEqual(remark("noPlan"));
});
