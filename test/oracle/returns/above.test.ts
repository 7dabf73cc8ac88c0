import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { findTables } from "../../../src/sheet/find";
import { writeKey } from "../../../src/sheet/keys";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import type { CheckJson } from "../../cli/check-json";
import { run, runJson, scratch } from "../../cli/run";
import { filledReturn, schoolNamed } from "../../returns/clerks";
import { rosterModel } from "../../returns/rosters";
import { describeWithLibreOffice, libreOfficeJobs } from "../../support/libreoffice";
import { blocksOf, opened } from "../../support/xlsx-book";
import { asRead } from "../native/as-read";

const at = scratch();
const schools = ["A", "B", "C"].map((code) => schoolNamed(code, `Trường Tiểu học ${code}`));
const both = { plans: ["tan-ky-2026", "hai-phong-2026"], period: "2026" };
const counted = "don-vi-thi-diem-ung-dung-ai-trong-day-hoc";

const blocksIn = async (name: string) => blocksOf(opened(new Uint8Array(readFileSync(at(name)))));

/** What each row says of its result as the file was saved, without what is to be done (the marks say more). */
const statusesIn = async (name: string) =>
  findTables(await blocksIn(name)).flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const { cell } = row.cellOf("status");
      return row.key === null || cell.type !== "text"
        ? []
        : [[writeKey(row.key), asRead(cell.text).split("\n")[0] ?? ""] as const];
    }),
  );

describeWithLibreOffice("a commune's return to the plan above, calculated anew in LibreOffice", () => {
  beforeAll(async () => {
    mkdirSync(at("nop"));
    for (const [seed, school] of schools.entries())
      writeFileSync(at(`nop/${school.code}.xlsx`), await filledReturn(school, seed + 2, {}, both));
    const lines = schools.map(({ code, name }) => [code, name, "Tiểu học", "Công lập"]);
    const roster = at("ds.xlsx", await writeWorkbook(rosterModel(lines)));
    const what = ["--roster", roster, "--plan", "tan-ky-2026", "--period", "2026", "--as-of", "2026-11-22"];
    await run("consolidate", at("nop"), ...what, "--above", at("gui.xlsx"));
    await libreOfficeJobs([
      {
        input: at("gui.xlsx"),
        steps: [
          { op: "calculate" },
          { op: "save", output: at("tinh-lai.xlsx") },
          { op: "deleteSheet", sheet: "_rasoat" },
          { op: "save", output: at("mat-ma.xlsx") },
        ],
      },
    ]);
  }, 300_000);

  test("every row says what it said when it was written", async () => {
    const before = await statusesIn("gui.xlsx");
    expect(before.length).toBeGreaterThan(40);
    expect(await statusesIn("tinh-lai.xlsx")).toEqual(before);
  });

  test.each(["gui.xlsx", "tinh-lai.xlsx", "mat-ma.xlsx"])(
    "%s: a number that the plan demands of the whole city is counted, and not judged, also once the hidden sheet is lost",
    async (name) => {
      const { json } = await runJson<CheckJson>("check", at(name));
      const verdict = json.verdicts.find(({ code }) => code === "hai-phong-2026/PL1.21");
      expect(verdict).toMatchObject({ status: "notApplicable", shortfall: null });
      // Without the hidden sheet the rows show nothing, since their words stand there.
      const row = (await statusesIn(name)).find(([key]) => key.startsWith(counted));
      if (name !== "mat-ma.xlsx") expect(row?.[1]).toContain("Không áp dụng");
      const told = json.findings.find(({ code }) => code === "identity-from-rows")?.message ?? "";
      expect(told.includes("Ủy ban nhân dân xã Tân Kỳ")).toBe(name === "mat-ma.xlsx");
    },
  );

  test("whose return it is stands on its first sheet and on every print view, with the number that is handed up", async () => {
    const blocks = await blocksIn("tinh-lai.xlsx");
    const textsOn = (name: string) =>
      (blocks.find(({ sheet }) => sheet === name)?.cells.flat() ?? []).flatMap((cell) =>
        cell.type === "text" ? [asRead(cell.text)] : [],
      );
    expect(textsOn(blocks[0]?.sheet ?? "").join("\n")).toContain("Báo cáo của Ủy ban nhân dân xã Tân Kỳ");
    const print = textsOn("Bản in PL1");
    expect(print).toContain("ỦY BAN NHÂN DÂN XÃ TÂN KỲ");
    expect(print.join("\n")).toContain("Kính gửi: Sở Giáo dục và Đào tạo");
    expect(print).toContain("2 cơ sở giáo dục");
  });
});
