import { cellName } from "../../src/sheet/address";
import { standsIn } from "../../src/pane/model/selected";
import { leave, loadedDesk, officePlace, settled } from "./excel-desk";

afterEach(leave);

const code = "phu-ly-2026/PL.4";
const signed = officePlace(["phu-ly-2026"], code);
const loaded = () => loadedDesk("phu-ly-2026");

describe("edits in Excel", () => {
  test("an edit's check is two trips, and what it says on the sheet is followed by no other", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    expect([at.statusOf(code), at.host.trips.length]).toEqual(["notMet", 2]);
    await settled();
    expect(at.host.trips).toHaveLength(2);
  });

  test("a co-author's edit is judged, the marks of a co-author's pane are let be", async () => {
    const at = await loaded();
    at.host.type(signed.sheet, signed.at("n"), [[26, 52]], "Remote");
    await settled();
    expect([at.statusOf(code), at.host.trips.length]).toEqual(["notMet", 2]);
    at.host.type(signed.sheet, signed.at("step"), [["Cần thêm 1 nhà giáo."]], "Remote");
    await settled();
    expect(at.host.trips).toHaveLength(3);
    await settled();
    expect(at.host.trips).toHaveLength(3);
  });

  test("what was picked from a list on the web, of which Excel tells nothing, is judged once the selection moves on", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    at.host.trips.length = 0;
    at.host.select(signed.sheet, signed.at("n"));
    at.host.pick(signed.sheet, signed.at("n"), 40);
    at.host.select(signed.sheet, signed.at("d"));
    await settled();
    expect(at.statusOf(code)).toBe("met");
    const written = at.host.book.sheet(signed.sheet).grid.cell(signed.row, signed.column("status")).content?.value;
    expect(String(written)).toContain("✔ Đạt");
    at.host.trips.length = 0;
    at.host.select(signed.sheet, signed.at("n"));
    await settled();
    expect(at.host.trips).toHaveLength(1);
  });

  test("the row selected in Excel is known, by one trip for each sheet", async () => {
    const at = await loaded();
    await at.session.check();
    at.host.trips.length = 0;
    at.host.select(signed.sheet, signed.at("n"));
    await settled();
    const selected = at.state().selected;
    expect([selected, at.host.trips.length]).toEqual([{ sheet: signed.sheet, row: signed.row }, 1]);
    const standing = at.state().checked?.items.filter((item) => selected !== null && standsIn(item, selected));
    expect(standing?.map(({ id }) => id)).toEqual([code]);
  });

  test("a mark that was typed over stays while nothing else is edited, and is put right with the next figure", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    const { grid } = at.host.book.sheet(signed.sheet);
    const lead = () => grid.cell(signed.row, signed.column("lead")).content?.value;
    const written = lead();
    await at.type(signed.sheet, signed.at("lead"), [["của dòng khác"]]);
    expect(lead()).toBe("của dòng khác");
    const other = officePlace(["phu-ly-2026"], "phu-ly-2026/PL.8");
    await at.type(other.sheet, other.at("n"), [[1]]);
    expect(lead()).toBe(written);
  });

  test("results filled down as values onto another row are put right with the next figure", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    await at.type(signed.sheet, signed.at("status"), [["✔ Đạt: 90%"]]);
    await at.type(signed.sheet, signed.at("n"), [[25, 52]]);
    const shown = at.host.book.sheet(signed.sheet).grid.cell(signed.row, signed.column("status")).content?.value;
    expect(String(shown)).toContain("✘ Chưa đạt");
    expect(at.statusOf(code)).toBe("notMet");
  });

  test("in a workbook that calculates by hand, a check calculates first: three trips", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [["=Sheet1!A1", 52]]);
    await at.type("Sheet1", "A1", [[30]]);
    await at.session.check();
    at.host.book.calculationMode = "Manual";
    at.store.dispatch({ type: "settings", change: { live: false } });
    at.host.type("Sheet1", "A1", [[10]]);
    await settled();
    at.host.trips.length = 0;
    await at.session.check();
    expect([at.statusOf(code), at.host.trips.length]).toEqual(["notMet", 3]);
  });

  test("what was typed on another sheet is seen where a formula brings it", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [["=Sheet1!A1", 52]]);
    await at.type("Sheet1", "A1", [[10]]);
    expect(at.statusOf(code)).toBe("notMet");
    await at.type("Sheet1", "A1", [[30]]);
    expect(at.statusOf(code)).toBe("met");
  });

  test("a figure by a link to another workbook is told with the name of that file", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [["='C:\\Lan\\[so lieu.xlsx]Sheet1'!A1", 52]]);
    const { items = [], others = [] } = at.state().checked ?? {};
    const found = [...items.flatMap(({ findings }) => findings), ...others];
    expect(found.filter((each) => each.code === "figure-linked").map(({ params }) => params["source"])).toEqual([
      "so lieu.xlsx",
    ]);
  });

  test("a sheet renamed meanwhile is judged on", async () => {
    const at = await loaded();
    at.host.book.sheet(signed.sheet).name = "Bảng của phường";
    await at.type("Bảng của phường", signed.at("n"), [[26, 52]]);
    expect(at.statusOf(code)).toBe("notMet");
    expect(at.state().checked?.items.find(({ id }) => id === code)?.judged.cell).toContain("Bảng của phường");
  });

  test("rows inserted above move the figures and their marks along; nothing is written into the old places", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    const { grid } = at.host.book.sheet(signed.sheet);
    const column = signed.column("status");
    at.host.shift(signed.sheet, { insertRowsAt: signed.row - 1, count: 2 });
    await settled();
    expect(at.statusOf(code)).toBe("notMet");
    await at.type(signed.sheet, cellName(signed.row + 2, signed.column("n")), [[27]]);
    expect([at.statusOf(code), grid.cell(signed.row + 2, column).content?.value]).toEqual([
      "met",
      "✔ Đạt: 51,92%\nGiữ vững kết quả.",
    ]);
    expect(String(grid.cell(signed.row, column).content?.value)).not.toContain("✔ Đạt");
  });

  test("a column of figures that was deleted is named, and nothing is written", async () => {
    const at = await loaded();
    at.host.shift(signed.sheet, { deleteColumn: signed.column("d") });
    await settled();
    const before = at.picture();
    await at.session.check();
    expect(at.said()).toContain(`Trang tính “${signed.sheet}” mất cột`);
    expect(at.picture()).toEqual(before);
  });

  test("a thousand cells pasted over the figures are one check, and every wrong one is named", async () => {
    const at = await loaded();
    await at.type(
      signed.sheet,
      signed.at("n"),
      Array.from({ length: 500 }, (_, row) => [`rác ${row}`, row]),
    );
    expect(at.host.trips).toHaveLength(2);
    expect(at.statusOf(code)).toBe("invalid");
    await at.session.check();
    expect(at.said()).toContain("Đã kiểm tra 19 chỉ tiêu");
    expect(at.state().checked?.blocking).toBeGreaterThan(15);
  });

  test("a text as long as a cell takes is told in short, and harms nothing", async () => {
    const at = await loaded();
    await at.type(signed.sheet, signed.at("n"), [["=<b>'\"&\u202E".repeat(5000).slice(0, 32_000).replace(/^=/, "x")]]);
    expect(at.statusOf(code)).toBe("invalid");
    const findings = at.state().checked?.items.find(({ id }) => id === code)?.findings ?? [];
    expect(JSON.stringify(findings).length).toBeLessThan(2000);
    await at.session.check();
    expect(at.said()).toContain("Đã kiểm tra");
  });
});
