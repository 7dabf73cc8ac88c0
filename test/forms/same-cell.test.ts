import { makeSchool } from "../../src/usecases/make";
import { planWith } from "../support/commune-plan";

test("where two targets stand in one cell the form quotes the cell once", () => {
  const { pack, known } = planWith([
    ...["1", "Tỷ lệ giáo viên có chữ ký số", "90-95%"],
    ...["Các trường mầm non, tiểu học", "Tháng 11/2026"],
  ]);
  expect(pack.targets).toHaveLength(2);
  const school = {
    viewpoint: "school",
    levels: ["tieu-hoc"],
    ownership: "public",
    school: "Trường A",
    code: "A",
  } as const;
  const made = makeSchool(known, [pack], school, "2026");
  if (!made.ok) throw new Error(made.refusal.code);
  const words = made.value.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content?.type === "text" && content.text.includes("90-95%") ? [content.text] : [])),
  );
  expect(words).toContain("Tỷ lệ giáo viên có chữ ký số\nChỉ tiêu: 90-95%");
});
