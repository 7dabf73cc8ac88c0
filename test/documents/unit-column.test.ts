import { targetsAnnex } from "../../src/documents/report/annexes";
import { summaryWorkbook } from "../../src/documents/summary";
import { rollUp } from "../../src/returns/roll-up";
import { gathering, aSchool } from "../returns/gathered";
import { planWith } from "../support/commune-plan";

test("where a plan names no one who leads, report and summary say who carries out, and no column is empty", () => {
  const { pack, known } = planWith([
    ...["1", "Tỷ lệ giáo viên có chữ ký số", "Trên 90%"],
    ...["Các trường mầm non, tiểu học", "Tháng 12/2026"],
  ]);
  const rolled = rollUp(known, gathering(pack, [aSchool("A")], new Map(), known), null);
  const { columns, rows } = targetsAnnex(known, rolled);
  const at = columns.findIndex(({ head }) => head === "Đơn vị thực hiện");
  expect(rows.flatMap((row) => (row.kind === "row" ? [row.cells[at]] : []))).toEqual(["Các trường mầm non, tiểu học"]);
  const overview = summaryWorkbook(known, rolled).sheets.find(({ name }) => name === "Tổng quan");
  const words = overview?.cells.flatMap(({ content }) => (content?.type === "text" ? [content.text] : [])) ?? [];
  expect(words).toContain("Đơn vị thực hiện");
  expect(words).toContain("Các trường mầm non, tiểu học");
});
