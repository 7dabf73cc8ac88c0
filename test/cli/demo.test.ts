import path from "node:path";
import { type CheckJson, found } from "./check-json";
import { run, runJson, scratch } from "./run";

const at = scratch();
const sample = path.join(__dirname, "../../assets/bao-cao-mau.xlsx");

/** The sample return has one of each planted; [code, status, gap, shortfall, state of the deadline]. */
const planted: readonly (readonly [string, string, number | null, number | null, string])[] = [
  ["PL.1", "notMet", null, 1, "overdue"],
  ["PL.2", "notApplicable", null, null, "none"],
  ["PL.4", "notMet", 0, 1, "ahead"],
  ["PL.5a", "met", 0, 0, "dueSoon"],
  ["PL.5b", "invalid", null, null, "dueSoon"],
  ["PL.6", "notMet", -1 / 9.6, 1, "continuous"],
  ["PL.7", "invalid", null, null, "dueSoon"],
  ["PL.9b", "met", 35, 0, "ahead"],
  ["PL.10", "met", 0, 0, "none"],
  ["PL.15", "undecided", null, null, "continuous"],
  ["PL.12", "missing", null, null, "continuous"],
];

describe("the demo's return", () => {
  test("holds each kind of verdict, with gap, shortfall and deadline", async () => {
    const { json, code } = await runJson<CheckJson>("check", sample, "--as-of", "2026-11-22");
    expect(code).toBe(1);
    for (const [row, status, gap, shortfall, state] of planted) {
      const verdict = json.verdicts.find((candidate) => candidate.code === `phu-ly-2026/${row}`);
      expect([row, verdict?.status, verdict?.shortfall, verdict?.deadline.state]).toEqual([
        row,
        status,
        shortfall,
        state,
      ]);
      if (gap === null) expect(verdict?.gap).toBeNull();
      else expect(verdict?.gap).toBeCloseTo(gap, 9);
      expect(verdict?.lead.length).toBeGreaterThan(0);
    }
    const codes = found(json).map(([finding]) => finding);
    for (const finding of ["text-not-number", "error-cell", "zero-of-zero", "half-blank", "blank"])
      expect(codes).toContain(finding);
  });

  test("prints every verdict with its explanation, gap, owner and deadline", async () => {
    const { out, err } = await run("check", sample, "--as-of", "2026-11-22", "--out", at("marked.xlsx"));
    const block = (row: string): string =>
      out.split(/^(?=\S+ phu-ly-2026\/)/m).find((part) => part.includes(`/${row}  `)) ?? "";
    expect(block("PL.4")).toContain(
      "26/52 nhà giáo = 50%; chỉ tiêu: trên 50% (Phụ lục, dòng 4); cần thêm 1 nhà giáo đạt yêu cầu (tổng số giữ nguyên).",
    );
    expect(block("PL.6")).toContain(
      "623/960 học sinh = 64,9%; chỉ tiêu: từ 65% trở lên (Phụ lục, dòng 6); cần thêm 1 học sinh đạt yêu cầu (tổng số giữ nguyên).",
    );
    expect(block("PL.6")).toMatch(/Chênh lệch: −0,1 điểm phần trăm · Cần thêm: 1\n/);
    expect(block("PL.1")).toContain("Thời hạn: Tháng 5/2026 – quá hạn (31/05/2026)");
    expect(block("PL.2")).toMatch(/^– .*Không áp dụng/);
    expect(block("PL.12")).toMatch(/^○ .*Thiếu số liệu/);
    expect(block("PL.5b")).toMatch(/^⚠ .*Số liệu không hợp lệ/);
    expect(block("PL.9b")).toMatch(/^★ .*Đạt mức phấn đấu/);
    const blocks = out.split(/^(?=\S+ phu-ly-2026\/)/m).slice(1);
    for (const each of blocks)
      expect(each).toMatch(
        /\[ô '.+'![A-Z]+\d+\]\n.+\.\n\s+Chênh lệch: .+ · Cần thêm: .+\n\s+Đơn vị chủ trì: \S.+ · Thời hạn: \S.+\n\s+Việc cần làm: .+\.\n/,
      );
    expect(out).toMatch(/Chưa sẵn sàng nộp: còn \d+ nội dung phải sửa hoặc phải giải trình\.\n/);
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}|\[object|[?!.;]\./);
    expect(err).toBe("");
  });

  test("prints the same in English", async () => {
    const { out } = await run("check", sample, "--as-of", "2026-11-22", "--lang", "en");
    expect(out).toContain(
      "26/52 nhà giáo = 50%; target: over 50% (Appendix, row 4); 1 more must qualify (nhà giáo), the total unchanged.",
    );
    expect(out).toMatch(/Not ready to submit: \d+ left to correct or to explain\.\n/);
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}|Chênh lệch|Cần thêm|quá hạn/);
  });

  test("marked and checked again gives the same verdicts", async () => {
    const before = await runJson<CheckJson>("check", sample, "--as-of", "2026-11-22");
    const after = await runJson<CheckJson>("check", at("marked.xlsx"), "--as-of", "2026-11-22");
    expect(after.json).toEqual({ ...before.json, file: at("marked.xlsx") });
  });
});
