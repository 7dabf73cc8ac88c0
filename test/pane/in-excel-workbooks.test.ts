import { aPlan } from "../support/ids";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { openWorkbook } from "../../src/workbook/xlsx";
import { excelDesk, leave, loadedDesk, officePlace } from "./excel-desk";
import { catalogue } from "./support";

afterEach(leave);

const code = "phu-ly-2026/PL.4";
const signed = officePlace(["phu-ly-2026"], code);
const loaded = () => loadedDesk("phu-ly-2026");

describe("a workbook that is not as it was", () => {
  test("one that is not ours is told what to do, and stays untouched", async () => {
    const at = await excelDesk();
    at.host.type("Sheet1", "A1", [
      ["Danh sách", 1],
      ["Trường", "x"],
    ]);
    const before = at.picture();
    await at.session.check();
    expect(at.said()).toContain("Hãy bấm Nạp phụ lục");
    await at.session.clear();
    expect(at.said()).toContain("Hãy bấm Nạp phụ lục");
    expect(at.picture()).toEqual(before);
  });

  test("a password refuses by the sheet's name, nothing is half written, and the results are in the pane", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    at.host.book.sheet(signed.sheet).protection = { options: {}, password: "bí mật" };
    const before = at.picture();
    await at.session.check();
    expect(at.said()).toContain(`Trang tính “${signed.sheet}” đang được bảo vệ bằng mật khẩu`);
    expect(at.picture()).toEqual(before);
    expect([at.state().page, at.statusOf(code), at.state().checked?.whole]).toEqual(["overview", "notMet", true]);
  });

  test("another plan beside the first is refused before anything is written; the same one may stand twice", async () => {
    const at = await loaded();
    const before = at.host.book.sheets.length;
    at.store.dispatch({ type: "choice", change: { plans: [aPlan("tan-ky-2026")] } });
    await at.session.load(true);
    expect(at.said()).toContain("đã có phụ lục của kế hoạch khác (Ủy ban nhân dân phường Phủ Lý)");
    expect(at.host.book.sheets).toHaveLength(before);
    at.store.dispatch({ type: "choice", change: { plans: [aPlan("phu-ly-2026")] } });
    await at.session.load(true);
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    await at.session.check();
    expect([at.said().slice(0, 20), at.statusOf(code)]).toEqual(["Đã kiểm tra 19 chỉ t", "notMet"]);
  });

  test("another plan joins it in a new workbook with all that was entered, and this one stays as it is", async () => {
    const at = await loaded();
    const explained = officePlace(["phu-ly-2026"], "phu-ly-2026/PL.7");
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    await at.type(explained.sheet, explained.at("reason"), [["Chưa khảo sát"]]);
    const before = at.picture();
    at.store.dispatch({ type: "choice", change: { plans: [aPlan("tan-ky-2026")] } });
    await at.session.load(false);
    expect(at.state().notice?.offer).toBe("loadTogether");
    await at.session.loadTogether();
    expect(at.said()).toMatch(/có phụ lục của .*Phủ Lý, .*Tân Kỳ, đã chép sang \d+ ô/);
    expect(at.said()).not.toContain("chưa chép được");
    expect(at.picture()).toEqual(before);
    const book = openWorkbook(at.given[0] ?? new Uint8Array());
    const read = book.ok ? await book.value.read([{ kind: "everything" }]) : book;
    const checked = checkWorkbook(catalogue, read.ok ? (read.value[0] ?? []) : [], null);
    if (!checked.ok) throw new Error(checked.refusal.code);
    const { plans, judged } = checked.value.report;
    expect(plans).toEqual(["phu-ly-2026", "tan-ky-2026"]);
    const of = (sought: string) => judged.find(({ target }) => target.code === sought)?.verdict;
    expect([of(code)?.status, of(code)?.numerator, of(code)?.denominator]).toEqual(["notMet", 26, 52]);
    expect(checked.value.report.findings.find(({ target }) => target === "phu-ly-2026/PL.7")?.reason).toBe(
      "Chưa khảo sát",
    );
  });

  test("two plans ticked together stand in one workbook, load in three trips, are read back in three and judged together", async () => {
    const at = await excelDesk();
    at.store.dispatch({ type: "choice", change: { plans: [aPlan("tan-ky-2026"), aPlan("hai-phong-2026")] } });
    at.host.trips.length = 0;
    const done = new Promise<number>((resolve) => {
      const stop = at.store.subscribe(() => {
        if (at.state().notice === null) return;
        stop();
        resolve(at.host.trips.length);
      });
    });
    await at.session.load(false);
    expect(await done).toBe(6);
    expect(at.state().checked?.plans).toEqual(["tan-ky-2026", "hai-phong-2026"]);
  });
});

test("marks cleared, the workbook is exactly as after loading and typing", async () => {
  const at = await loaded();
  at.store.dispatch({ type: "settings", change: { live: false } });
  await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
  const before = at.picture();
  await at.session.check();
  expect(at.picture()).not.toEqual(before);
  await at.session.clear();
  expect([at.said().slice(0, 24), at.picture()]).toEqual(["Đã xóa đánh dấu kết quả;", before]);
});
