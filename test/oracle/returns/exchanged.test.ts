import { columnLetters } from "../../../src/sheet/address";
import type { CheckJson } from "../../cli/check-json";
import { run, runJson } from "../../cli/run";
import { describeWithLibreOffice, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { fillAndVary, sheet } from "./filled";
import { ready } from "./habits";

const first = "can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so";
const last = "can-bo-giao-vien-nhan-vien-lam-chu-ky-nang-so-co-ban";

let filled: Awaited<ReturnType<typeof fillAndVary>>;

const found = async (name: string): Promise<CheckJson> => (await runJson<CheckJson>("check", filled.at(name))).json;

describeWithLibreOffice("figures of a checked copy, sorted in LibreOffice apart from their words", () => {
  beforeAll(async () => {
    filled = await fillAndVary(() => ({}), ready);
    await run("check", filled.file, "--out", filled.at("marked.xlsx"));
    const column = columnLetters(filled.columnOf("n"));
    const area = `${column}${filled.rowOf(first) + 1}:${column}${filled.rowOf(last) + 1}`;
    const save = (name: string): Step => ({ op: "save", output: filled.at(name) });
    await libreOfficeJobs([
      { input: filled.at("marked.xlsx"), steps: [save("kept.xlsx")] },
      {
        input: filled.at("marked.xlsx"),
        steps: [{ op: "unprotect", sheet }, { op: "sort", sheet, area, column: 0 }, save("sorted.xlsx")],
      },
    ]);
  });
  afterAll(() => filled.remove());

  test("the copy itself, saved again, is ready", async () => {
    expect(await found("kept.xlsx")).toMatchObject({ ready: true, findings: [] });
  });

  test("sorted, its rows are asked about by name, and it is not ready", async () => {
    const { ready: isReady, findings } = await found("sorted.xlsx");
    const asked = findings.filter(({ code }) => code === "entries-exchanged");
    expect([isReady, asked.length]).toEqual([false, 1]);
    const { out } = await run("check", filled.at("sorted.xlsx"));
    expect(out).toMatch(
      /[3-9] ô \(D\d+(?:, D\d+)+\) đang giữ đúng những số mà lần kiểm tra trước ghi ở các dòng khác/u,
    );
  });

  test("its marked copy still asks at its next check", async () => {
    await run("check", filled.at("sorted.xlsx"), "--out", filled.at("again.xlsx"));
    expect((await found("again.xlsx")).findings.map(({ code }) => code)).toContain("entries-exchanged");
  });
});
