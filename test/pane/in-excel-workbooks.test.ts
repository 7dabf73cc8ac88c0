import { aPlan } from "../support/ids";
import { excelDesk, leave, loadedDesk, officePlace } from "./excel-desk";

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

  test("two plans ticked together stand in one workbook, load in three trips and are judged together", async () => {
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
    expect(await done).toBe(3);
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
