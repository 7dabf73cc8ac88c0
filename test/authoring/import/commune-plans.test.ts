import { type Draft, draftPlan } from "../../../src/authoring/import/draft";
import { openDocument } from "../../../src/authoring/import/open";
import { agreementOf } from "../../../src/authoring/lint/agreement";
import { bookOfDraft } from "../../../src/authoring/rule-sheet/from-draft";
import { packOfBook } from "../../../src/authoring/rule-sheet/to-pack";
import { loadBuiltin } from "../../../src/plan/builtin";
import { addPack } from "../../../src/plan/load";
import { cell, paragraph, row, table, wordFile } from "../../fixtures/word-document";
import { aPlan } from "../../support/ids";

/** What a commune's own plan writes, tried as an officer meets it: nothing of it may end as a wrong rule that looks right. */
const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const catalogue = builtin.value;

const head = ["ỦY BAN NHÂN DÂN", "PHƯỜNG NAM HOA", "Số: 118/KH-UBND", "KẾ HOẠCH"].concat(
  "Chuyển đổi số trong giáo dục năm 2027 trên địa bàn phường Nam Hoa",
  "Thực hiện Công văn số 2210/SGDĐT-VP, UBND phường ban hành Kế hoạch như sau:",
);

const planOf = (body: readonly string[], rows: readonly (readonly string[])[] = []): Draft => {
  const header = ["STT", "Nội dung", "Chỉ tiêu", "Đơn vị thực hiện", "Thời hạn"];
  const cells = rows.map((texts, n) => [String(n + 1), ...texts, "Các trường mầm non, tiểu học, THCS", "Quý IV/2027"]);
  const appendix =
    rows.length === 0 ? "" : table([header, ...cells].map((texts) => row(texts.map((one) => cell(one)))));
  const document = openDocument(wordFile([...head, ...body].map((text) => paragraph(text)).join("") + appendix));
  if (!document.ok) throw new Error(document.refusal.code);
  return draftPlan(document.value, "phuong-nam-hoa-2027", catalogue);
};

const short = ({ code, operator, value, sure, state }: Draft["proposals"][number]): string =>
  [code.replace(/^[^/]*\//u, ""), operator, value, state === "notTarget" ? "offered" : sure].join(" ");

const counts = ({ measure }: Draft["proposals"][number]): string => {
  if (measure.kind === "shares") return "";
  return measure.kind === "share"
    ? `${measure.numerator} / ${measure.total ?? measure.denominator ?? "?"}`
    : `${measure.kind}: ${measure.question}`;
};

const section = (...lines: string[]): readonly string[] => ["II. MỤC TIÊU", "2. Chỉ tiêu cụ thể", ...lines];

test("the higher end of a range is a question, and no more than 100% bounds nothing", () => {
  const { proposals } = planOf(
    [],
    [
      ["Tỷ lệ giáo viên có chữ ký số", "90-95%"],
      ["Tỷ lệ giáo viên sử dụng học liệu số", "từ 80% đến 90%"],
      ["Tỷ lệ giáo viên sử dụng phần mềm", "99 - 100%"],
    ],
  );
  expect(proposals.map(short)).toEqual([
    ...["PL.1a greaterThanInclusive 90 look", "PL.1b lessThanInclusive 95 open"],
    ...["PL.2a greaterThanInclusive 80 look", "PL.2b lessThanInclusive 90 open"],
    ...["PL.3 greaterThanInclusive 99 look", "PL.3a lessThanInclusive 100 offered"],
  ]);
});

test("where the higher end is left out, lint has a note of it, no error", () => {
  const book = bookOfDraft(planOf([], [["Tỷ lệ giáo viên có chữ ký số", "90-95%"]]), catalogue);
  const decided = book.targets.map((line) => ({ ...line, decision: line["value"] === "95" ? "Không lấy" : "Đồng ý" }));
  const added = addPack(catalogue, packOfBook({ ...book, targets: decided }, catalogue).data, "sheet");
  const pack = added.ok ? added.value.packs.get(aPlan("phuong-nam-hoa-2027")) : undefined;
  if (!added.ok || pack === undefined) throw new Error("no plan");
  expect(agreementOf(added.value, pack).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    "number-unaccounted note",
  ]);
});

test("a fraction in words or in figures is one open number, never lost", () => {
  const plan = planOf(section("+ Ít nhất một nửa số học sinh được học tiếng Anh với người nước ngoài;"), [
    ["Trường có hệ thống mạng băng rộng", "2/3 số trường"],
  ]);
  expect(plan.proposals.map(short)).toEqual(["II.2   open", "PL.1   open"]);
  expect(plan.proposals.map(({ why: [first] }) => first?.vi)).toEqual([
    "Chưa đọc được số “một nửa”: là chỉ tiêu gì, hay không phải chỉ tiêu?",
    "Chưa đọc được số “2/3”: là chỉ tiêu gì, hay không phải chỉ tiêu?",
  ]);
});

test("each number of a line counts its own people", () => {
  const { proposals } = planOf(
    section(
      "- 100% cán bộ quản lý và ít nhất 80% giáo viên sử dụng thành thạo AI.",
      "- Trẻ mẫu giáo ra lớp đạt 98%, trong đó trẻ 5 tuổi đạt 100%.",
      "- Tăng tỷ lệ học sinh được học 2 buổi/ngày từ 85% lên 95%.",
      "- Tỷ lệ học sinh tiểu học (lớp 3, 4, 5) được học môn Tin học đạt 100%.",
    ),
  );
  expect(proposals.map((one) => `${counts(one)} ${one.sure}`)).toEqual([
    "Số cán bộ quản lý sử dụng thành thạo AI / can-bo-quan-ly look",
    "Số giáo viên sử dụng thành thạo AI / giao-vien look",
    "Số trẻ mẫu giáo ra lớp / ? open",
    "Số trẻ 5 tuổi / ? open",
    "Số học sinh được học 2 buổi/ngày / hoc-sinh look",
    "Số học sinh tiểu học (lớp 3, 4, 5) được học môn Tin học / Tổng số học sinh tiểu học (lớp 3, 4, 5) look",
  ]);
});

test("a level set apart in brackets, or named by the title above, is whom it binds", () => {
  const { proposals } = planOf([
    ...["II. MỤC TIÊU", "2.1. Giáo dục mầm non", "- 100% trẻ được ăn bán trú tại trường."],
    ...["2.2. Đội ngũ", "- Trên 90% giáo viên đạt chuẩn trình độ đào tạo (riêng mầm non là 95%)."],
    ...["III. TỔ CHỨC", "1. Các trường mầm non, tiểu học, THCS thực hiện."],
  ]);
  expect(proposals.map(({ value, scope }) => `${value}: ${scope.levels.join(" ")}`)).toEqual([
    "100: mam-non",
    "90: tieu-hoc thcs",
    "95: mam-non",
  ]);
});

test("a number of things is each school's where the words say so; else a person says whose it is", () => {
  const { proposals } = planOf(section("- Có ít nhất 15 học sinh đạt giải cấp tỉnh."), [
    ["Mỗi trường tổ chức tập huấn cho giáo viên", "Ít nhất 02 lớp"],
    ["Số trường có phòng học thông minh", "05 trường"],
  ]);
  expect(proposals.map((one) => `${counts(one)} ${one.sure}`)).toEqual([
    "count: Số học sinh đạt giải cấp tỉnh open",
    "countEach: Số lớp: mỗi trường tổ chức tập huấn cho giáo viên look",
    "facilityCount: Trường có phòng học thông minh? look",
  ]);
});

test("a duty to report is read from a clause of one line, and who issues the plan from its letterhead", () => {
  const { reporting, plan } = planOf([
    ...[
      "III. TỔ CHỨC THỰC HIỆN",
      "1. Các trường mầm non, tiểu học: xây dựng kế hoạch; báo cáo kết quả về UBND phường trước ngày 05 của tháng cuối quý.",
    ],
  ]);
  expect(plan.issuer).toBe("Ủy ban nhân dân phường Nam Hoa");
  expect(reporting.map(({ who, deadline }) => [who, deadline.obligations])).toEqual([
    [
      ["phuong-nam-hoa/cac-truong-mam-non-tieu-hoc"],
      [{ type: "recurring", every: "quarter", lastDay: { day: 4, month: 3 } }],
    ],
  ]);
});
