import { describe as inWords } from "../../src/findings/describe";
import { catalogue as codes } from "../../src/findings/catalogue";
import { type CheckJson, found, statuses } from "./check-json";
import { primary, run, runJson, scratch } from "./run";

const at = scratch();
const lines = ["code,numerator,denominator,value,reason", "phu-ly-2026/PL.4,27,52,,", "phu-ly-2026/PL.8,,,Có,"];
const tabbed = lines.map((line) => line.replaceAll(",", "\t")).join("\r\n");
const wide = (text: string, order: "le" | "be"): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};
const met = { "phu-ly-2026/PL.4": "met", "phu-ly-2026/PL.8": "met" };
const check = (file: string, ...more: readonly string[]) =>
  runJson<CheckJson>("check", file, "--plan", "phu-ly-2026", ...primary, "--as-of", "2026-11-22", ...more);

describe("a figures file as Excel saves it", () => {
  test.each([
    ["Unicode Text, UTF-16 with tabs", "a.txt", wide(tabbed, "le")],
    ["the same named .csv", "b.csv", wide(tabbed, "le")],
    ["UTF-16 in the other order", "c.csv", wide(lines.join("\n"), "be")],
    ["tabs in UTF-8", "d.csv", Buffer.from(tabbed)],
    [
      "sep=; before the header",
      "e.csv",
      Buffer.from(["sep=;", ...lines.map((line) => line.replaceAll(",", ";"))].join("\r\n")),
    ],
    ["sep=, and a BOM", "f.csv", Buffer.from(["\ufeffsep=,", ...lines].join("\n"))],
  ])("%s is read", async (_, name, bytes) => {
    const { json, code } = await check(at(name, bytes));
    expect(statuses(json)).toEqual(met);
    expect(code).toBe(0);
  });

  test("lines keep their numbers below sep=", async () => {
    const file = at("g.csv", ["sep=;", "code;numerator;denominator", "phu-ly-2026/PL.4;x;52"].join("\n"));
    expect(found((await check(file)).json)).toEqual([["text-not-number", `${file}:3`]]);
  });

  test("in the old encoding of Windows it is refused with the menu to choose", async () => {
    const { code, err } = await run(
      "check",
      at("h.csv", Buffer.from(lines.join("\n"), "latin1")),
      "--plan",
      "phu-ly-2026",
      ...primary,
    );
    expect(code).toBe(2);
    expect(err).toContain("Lưu Như (Save As) → loại tệp “CSV UTF-8 (*.csv)”");
  });

  test("a task's day and evidence have columns of their own", async () => {
    const head = "code,value,day,evidence,reason";
    const file = at("i.csv", [head, "tan-ky-2026/PL3.1,Đã hoàn thành,31/02/2026,Quyết định 45,"].join("\n"));
    const { json } = await runJson<CheckJson>(
      "check",
      file,
      "--plan",
      "tan-ky-2026",
      ...primary,
      "--as-of",
      "2026-11-22",
    );
    expect(found(json)).toContainEqual(["bad-day", `${file}:2`]);
  });
});

describe("is spoken to in lines and columns", () => {
  const never = [
    "stray-entry",
    "unread-cell",
    "sheet-lost",
    "sheet-copied",
    "sheet-copied-differs",
    "under-merge",
    "counted-under-merge",
    "counted-hidden",
    "shown-otherwise",
    "row-hidden",
    "moved-words",
    "other-school",
    "other-body",
    "other-period",
    "heading-differs",
    "heading-name",
    "code-of-two-schools",
    "formula-entered",
    "formula-from-outside",
    "figure-linked",
    "formulas-missing",
    "results-stale",
    "formulas-gone",
    "paper-cut-off",
    "paper-sheet-renamed",
    "paper-typed-over",
    "returned-twice",
    "same-return",
    "entries-exchanged",
    "total-moved",
    "figure-fell",
    "no-day",
    "self-blank",
    "self-code",
    "self-period",
    "self-without-word",
    "day-outside-period",
    "counted-under-merge",
    "missing-row",
    "wrong-shape",
    "date-cell",
  ];
  const finding = (code: string) => ({ code, cell: "so-lieu.csv:7", target: null, params: {}, reason: null });

  test.each(Object.keys(codes).filter((code) => !never.includes(code)))(
    "%s names no cell, list or column of a sheet",
    (code) => {
      const { message, suggestion } = inWords(finding(code), "vi");
      expect(`${message} ${suggestion}`).not.toMatch(/(^|[\s(])[Ôô](?=[\s.,;:])|danh sách|Giải trình/u);
    },
  );

  test("its places are a file and a line", async () => {
    const file = at("k.csv", [...lines, "phu-ly-2026/PL.6,20/50,,,"].join("\n"));
    const { out } = await run("check", file, "--plan", "phu-ly-2026", ...primary, "--as-of", "2026-11-22");
    expect(out).toContain("[k.csv, dòng 2]");
    expect(out).toContain("Lỗi, k.csv, dòng 4: ");
    expect(out).toContain("Hãy ghi 20 ở cột numerator và 50 ở cột denominator.");
    expect(out).toContain("Chưa sẵn sàng nộp: còn 1 nội dung");
  });

  test("two lines that give one total differently name each other as lines", async () => {
    const total = "total.hoc-sinh-pho-thong";
    const file = at("m.csv", [lines[0], `${total},,,960,`, `${total},,,961,`].join("\n"));
    const { out } = await run("check", file, "--plan", "phu-ly-2026", ...primary, "--as-of", "2026-11-22");
    expect(out).toContain(
      "Cần làm rõ, m.csv, dòng 3: Mục “Tổng số học sinh phổ thông của trường” ở đây là 961 nhưng ở dòng 2 là 960.",
    );
  });

  test("an office that answers Có where it counts its schools is told the two columns", async () => {
    const file = at("l.csv", [lines[0], "phu-ly-2026/PL.8,,,5,"].join("\n"));
    const { json } = await runJson<CheckJson>("check", file, "--plan", "phu-ly-2026", "--as-of", "2026-11-22");
    expect(json.findings.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ["wrong-columns", "Hãy ghi số liệu vào cột numerator, denominator, mỗi mã một dòng."],
    ]);
  });
});
