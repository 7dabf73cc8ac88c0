import { draftPlan } from "../../src/authoring/import/draft";
import { openDocument } from "../../src/authoring/import/open";
import { bookOfDraft } from "../../src/authoring/rule-sheet/from-draft";
import { packOfBook } from "../../src/authoring/rule-sheet/to-pack";
import { addPack } from "../../src/plan/load";
import { rollUp } from "../../src/returns/roll-up";
import { cell, paragraph, row, table, wordFile } from "../fixtures/word-document";
import { aPlan } from "../support/ids";
import { catalogue } from "../usecases/forms";
import { aKey, aSchool, gathering } from "./gathered";

/** A commune's plan of this one row, read from its document, every line ticked. */
const planWith = (texts: readonly string[]) => {
  const rows = [["STT", "Nội dung", "Chỉ tiêu", "Đơn vị thực hiện", "Thời hạn"], texts];
  const body = [
    paragraph("KẾ HOẠCH"),
    paragraph("Chuyển đổi số trong giáo dục năm 2026 trên địa bàn xã Gia Trấn"),
    paragraph("Ủy ban nhân dân xã Gia Trấn ban hành Kế hoạch gồm các nội dung sau."),
    paragraph("Phụ lục"),
    table(rows.map((cells) => row(cells.map((text) => cell(text))))),
  ];
  const document = openDocument(wordFile(body.join("")));
  if (!document.ok) throw new Error(document.refusal.code);
  const draft = draftPlan(document.value, "xa-gia-tran-2026", catalogue);
  const book = bookOfDraft(draft, catalogue);
  const ticked = { ...book, targets: book.targets.map((line) => ({ ...line, decision: "Đồng ý" })) };
  const { data, problems } = packOfBook(ticked, catalogue);
  const added = addPack(catalogue, data, "sheet");
  if (!added.ok) throw new Error(JSON.stringify([problems, added.refusal]));
  const pack = added.value.packs.get(aPlan("xa-gia-tran-2026"));
  if (pack === undefined) throw new Error("no plan");
  return { pack, known: added.value };
};

const { pack, known } = planWith([
  ...["1", "Mỗi trường tổ chức tập huấn cho giáo viên", "Ít nhất 02 lớp"],
  ...["Các trường mầm non, tiểu học", "Tháng 11/2026"],
]);
const measure = pack.targets[0]?.measure ?? "";

const rolled = (counts: Readonly<Record<string, number | null>>) => {
  const schools = Object.keys(counts).map((code) => aSchool(code));
  const returned = Object.entries(counts).flatMap(([code, value]) =>
    value === null ? [] : [[code, new Map([[aKey(measure), { kind: "count" as const, value }]])] as const],
  );
  const [target] = rollUp(known, gathering(pack, schools, new Map(returned), known), null).targets;
  return target;
};

test("what each school is to have is never added up: five classes in one school do not stand for another's", () => {
  const target = rolled({ A: 5, B: 1, C: 2 });
  expect(target?.verdict).toMatchObject({ status: "notMet", numerator: 2, denominator: 3, shortfall: 1 });
  expect(target?.verdict.explanation.vi).toContain("mỗi cơ sở giáo dục từ 2 lớp trở lên");
  expect(target?.contributors.map(({ code }) => code)).toEqual(["B"]);
});

test("a school that has not sent leaves it undecided where the others have theirs", () => {
  expect(rolled({ A: 2, B: null })?.verdict.status).toBe("undecided");
  expect(rolled({ A: 2, B: 3 })?.verdict.status).toBe("met");
});

test("a measure of each school answers no other demand than a least number", () => {
  const [target] = pack.targets;
  const lines = JSON.parse(JSON.stringify(pack)) as Record<string, unknown>;
  const measures = { [measure]: known.measures[measure] };
  const other = { ...lines, measures, targets: [{ ...target, operator: "lessThanInclusive" }] };
  expect(addPack(catalogue, other, "other").ok).toBe(false);
});
