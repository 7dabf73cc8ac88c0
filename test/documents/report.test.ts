import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { reportDocument } from "../../src/documents/report";
import { namedTarget } from "../../src/documents/summary/words";
import { paperNumber } from "../../src/kernel/numbers";
import { rollUp } from "../../src/returns/roll-up";
import { describeWithValidator, validateDocx } from "../support/validate-xlsx";
import { allPlans, catalogue, packs } from "../usecases/forms";
import { inTurn } from "../support/turns";
import { aSchool } from "../returns/gathered";
import { aWard, lineOf } from "./ward";

const [phuLy] = packs("phu-ly-2026");
if (phuLy === undefined) throw new Error("no plan");
const rolled = rollUp(catalogue, aWard(phuLy, ["TH-03"]), null);

let xml = "";
let comments = "";
beforeAll(async () => {
  const bytes = await reportDocument(catalogue, rolled);
  const parts = unzipSync(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  xml = text("word/document.xml");
  comments = text("word/comments.xml");
});

const said = (part: string): string =>
  part
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

test("it has the head, the five parts and the annexes of an administrative report, in their order", () => {
  const words = said(xml);
  const places = [
    "ỦY BAN NHÂN DÂN\nPHƯỜNG PHỦ LÝ\n",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "BÁO CÁO",
    "Kính gửi: Sở Giáo dục và Đào tạo tỉnh Ninh Bình.",
    "số liệu tính đến ngày 22/11/2026",
    "I. TÌNH HÌNH GỬI BÁO CÁO",
    "II. KẾT QUẢ THỰC HIỆN",
    "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
    "IV. PHƯƠNG HƯỚNG",
    "V. KIẾN NGHỊ",
    "Nơi nhận:",
    "\nPhụ lục I\n",
    "\nPhụ lục II\n",
    "\nPhụ lục III\n",
  ].map((each) => words.indexOf(each));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test("every target that is not met or not decided stands in it with its verdict's figures, demand and schools", () => {
  const words = said(xml).replace(/\s+/g, " ");
  const open = rolled.targets.filter(({ verdict }) => ["notMet", "undecided", "missing"].includes(verdict.status));
  expect(open.length).toBeGreaterThan(3);
  // Of a school that only says yes or no there is nothing to count.
  expect(words).not.toMatch(/thiếu \d/u);
  for (const { target, verdict, coverage, sums } of open) {
    const [, at = ""] = words.split(`) ${namedTarget(phuLy, target)} – `);
    const [point = ""] = at.split(/ [a-zđ]+\) (?:Chỉ tiêu|Mục) | \d\. Các chỉ tiêu| III\. /u);
    const [sum] = sums;
    if (coverage !== null && sum !== undefined && sums.length === 1) {
      expect(point).toContain(sum.d === null ? paperNumber(sum.n) : `${paperNumber(sum.n)}/${paperNumber(sum.d)}`);
      expect(point).toContain(`${coverage.counted}/${coverage.of} trường`);
    }
    if (verdict.status === "notMet" && verdict.shortfall !== null)
      expect(point).toContain(`${paperNumber(verdict.shortfall)} `);
  }
});

test("the school that has not sent is named in its annex, and a school's reason lies beside part III as a note", () => {
  expect(said(xml)).toContain("TH-03\nTrường Tiểu học Quang Trung\nChưa gửi");
  expect(said(comments)).toContain("Hai nhà giáo nghỉ thai sản");
  expect(said(comments)).toContain("Theo kế hoạch, báo cáo gửi chậm nhất ngày 09/12/2026");
  expect(said(xml)).not.toContain("Hai nhà giáo nghỉ thai sản");
});

test("of a province every school has its row, in its own words, and the reasons beside part III say where the others stand", async () => {
  const small = aWard(phuLy, []);
  const [returned] = small.counted;
  const [key] = returned?.figures.keys() ?? [];
  if (returned === undefined || key === undefined) throw new Error("no return");
  const schools = Array.from({ length: 450 }, (_, at) =>
    aSchool(`T${at}`, { name: `Trường <Số> ${at} & "Bạn"\u0001`, levels: returned.school.levels }),
  );
  const counted = schools.slice(0, 300).map((school) => ({
    ...returned,
    school,
    file: `${school.code}.xlsx`,
    reasons: new Map([[key, `Lý do ${school.code}`]]),
  }));
  const returns = counted.map(({ school, file }) => ({ ...lineOf(school.code, school.name), file }));
  const missing = schools.slice(300);
  const province = rollUp(
    catalogue,
    { ...small, roster: { ...small.roster, schools }, counted, returns, missing },
    null,
  );
  const parts = unzipSync(await reportDocument(catalogue, province));
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const [, absent = "", each = ""] = said(text("word/document.xml")).split(/\nPhụ lục I{2,3}\n/);
  for (const [at, school] of schools.entries()) {
    const name = `\n${school.code}\nTrường <Số> ${at} & "Bạn"\n`;
    expect(each).toContain(name);
    expect(absent.includes(name)).toBe(at >= 300);
  }
  expect(said(text("word/comments.xml"))).toContain("Lý do T199\nCòn 100 giải trình khác");
});

test("of a quarter the title says which", async () => {
  const { gathering } = rolled;
  const titleIn = async (period: string): Promise<string> => {
    const own = rollUp(catalogue, { ...gathering, period }, null);
    const parts = unzipSync(await reportDocument(catalogue, own));
    const words = said(new TextDecoder().decode(parts["word/document.xml"]));
    return words.split("\nBÁO CÁO\n")[1]?.split("\n")[0] ?? "";
  };
  expect(await titleIn("2026-Q3")).toBe(`Kết quả thực hiện ${phuLy.title} (Quý III năm 2026)`);
  expect(await titleIn("2026")).toBe(`Kết quả thực hiện ${phuLy.title}`);
});

test("docs/report-points.md holds every point by a test that is there", async () => {
  const page = await readFile("docs/report-points.md", "utf8");
  const files = { form: "test/documents/report-form.test.ts", pages: "test/oracle/report-pages.test.ts", report: "test/documents/report.test.ts" }; // prettier-ignore
  const named = [...page.matchAll(/(form|pages|report): "([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(20);
  for (const [, file = "", name = ""] of named) {
    const text = await readFile(files[file === "form" || file === "pages" ? file : "report"], "utf8");
    expect([name, text.includes(`test("${name}"`)]).toEqual([name, true]);
  }
  for (const row of page.split("\n").filter((line) => /^\| (?!element|part|---)/.test(line)))
    expect(row).toMatch(/: "/);
});

test("the same gathering gives the same bytes", async () => {
  expect(await reportDocument(catalogue, rolled)).toEqual(await reportDocument(catalogue, rolled));
});

describeWithValidator("by Microsoft's own validator for Word", () => {
  test("the report of every plan has no error", async () => {
    for (const pack of inTurn(allPlans, 3)) {
      const own = rollUp(catalogue, aWard(pack, ["TH-03"]), null);
      expect(await validateDocx(await reportDocument(catalogue, own))).toEqual([]);
    }
  });
});
