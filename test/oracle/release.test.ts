import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findTables } from "../../src/sheet/find";
import { writeKey } from "../../src/sheet/keys";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { rosterModel } from "../returns/rosters";
import { describeWithLibreOffice, libreOfficeJobs, type Step } from "../support/libreoffice";
import { blocksOf, opened } from "../support/xlsx-book";

const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-release-"));
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
mkdirSync(path.join(folder, "nop"));
const release = path.join(folder, `ra-soat-${version}`);
const at = (...parts: readonly string[]): string => path.join(release, ...parts);

/** The command of the release itself, on a machine whose path holds nothing else. */
const command = (...args: readonly string[]) =>
  spawnSync(at("ra-soat", "ra-soat"), args, { encoding: "utf8", env: { PATH: "" }, maxBuffer: 1e8 });

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test says what shape it expects
const json = <T>(...args: readonly string[]): T => JSON.parse(command(...args, "--json").stdout) as T;

interface Seen {
  readonly school: { readonly code: string; readonly name: string };
  readonly period: string | null;
  readonly ready: boolean;
  readonly findings: readonly { readonly code: string; readonly cell: string | null; readonly severity: string }[];
}

// Pages and command are built before (`npx webpack`): a release packs them.
const built = existsSync("dist/cli") && existsSync("dist/pane/mot-tep/tab.html");

(built ? describeWithLibreOffice : describe.skip)("a release of one plan", () => {
  beforeAll(() => {
    const args = ["scripts/release.mjs", "--built", "--here", "--plan", "phu-ly-2026", "--to", folder];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  }, 300_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("holds what it says, each file under its checksum", () => {
    for (const name of ["tab.html", "THIRD-PARTY.md", "LICENSE", "NODE-LICENSE.txt", "CHANGELOG.md"])
      expect(existsSync(at(name))).toBe(true);
    expect(readdirSync(at("so-lam-viec"))).toEqual(["phu-ly-2026.xlsx"]);
    expect(readdirSync(at("bieu-mau", "phu-ly-2026")).sort()).toEqual(
      ["mam-non", "thcs", "tieu-hoc"].flatMap((level) => [`${level}-cong-lap.xlsx`, `${level}-ngoai-cong-lap.xlsx`]),
    );
    for (const guide of ["huong-dan-su-dung", "deploy", "rule-keeping", "privacy"])
      for (const ending of ["md", "pdf"]) expect(existsSync(at("huong-dan", `${guide}.${ending}`))).toBe(true);
    const said = readFileSync(at("DOC-TRUOC.txt"), "utf8");
    for (const name of readdirSync(release)) if (name !== "DOC-TRUOC.txt") expect(said).toContain(name);
    const sums = readFileSync(at("SHA256SUMS"), "utf8").trimEnd().split("\n");
    expect(sums.length).toBeGreaterThan(20);
    for (const line of sums) {
      const [sum, file = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(readFileSync(at(file)))
          .digest("hex"),
      ).toBe(sum);
    }
  });

  test("has a form that a clerk fills in LibreOffice, and its command checks and gathers by what was typed", async () => {
    const form = at("bieu-mau", "phu-ly-2026", "tieu-hoc-cong-lap.xlsx");
    const blank = json<Seen>("check", form);
    expect(blank.findings.filter(({ code }) => code === "self-blank").map(({ cell }) => cell)).toEqual([
      "'Nhập số liệu'!D6",
      "'Nhập số liệu'!D7",
      "'Nhập số liệu'!D8",
    ]);
    const [table] = findTables(await blocksOf(opened(new Uint8Array(readFileSync(form)))));
    const typed: Readonly<Record<string, string>> = {
      "rs.school": "TRƯỜNG TIỂU HỌC “MINH KHAI”",
      "rs.code": "th01 ",
      "rs.period": "Quý III năm 2026",
      "rs.day": "30/09/2026",
      "total.can-bo-quan-ly-giao-vien-nhan-vien": "61",
      "total.nha-giao": "52",
      "nha-giao-co-chung-thu-chu-ky-so": "34",
    };
    const sheet = table?.sheet ?? "";
    const steps = (table?.rows ?? []).flatMap((row): readonly Step[] => {
      const value = row.key === null ? undefined : typed[writeKey(row.key)];
      const address = row.cellOf("n").at.split("!").at(-1) ?? "";
      return value === undefined ? [] : [{ op: "set", sheet, address, value: { typed: value } }];
    });
    expect(steps.length).toBeGreaterThan(4);
    const filled = path.join(folder, "nop", "gui.xlsx");
    const ready: Step = { op: "read", sheet, address: "A3" };
    const [seen = []] = await libreOfficeJobs([
      { input: form, steps: [...steps, ready, { op: "save", output: filled }] },
    ]);
    expect(JSON.stringify(seen)).toContain("CHƯA SẴN SÀNG NỘP");
    const checked = json<Seen>("check", filled);
    expect(checked).toMatchObject({ period: "2026-Q3", school: { code: "th01", name: "TRƯỜNG TIỂU HỌC “MINH KHAI”" } });
    expect(checked.findings.filter(({ code }) => code.startsWith("self-") || code === "day-outside-period")).toEqual(
      [],
    );
    const roster = path.join(folder, "danh-sach.xlsx");
    writeFileSync(
      roster,
      await writeWorkbook(rosterModel([["TH01", "Trường Tiểu học Minh Khai", "Tiểu học", "Công lập", ""]])),
    );
    const gathered = json<{ readonly returns: readonly { readonly code: string; readonly state: string }[] }>(
      ...["consolidate", path.join(folder, "nop"), "--roster", roster, "--plan", "phu-ly-2026", "--period", "2026-Q3"],
    );
    expect(gathered.returns.map(({ code, state }) => [code, state])).toEqual([["TH01", "countedWithQueries"]]);
  }, 120_000);
});
