import { cellAddress } from "../../src/sheet/address";
import { entered } from "../browser/support/places";
import { leave, loadedDesk, officePlace } from "./excel-desk";
import { choose, desk } from "./support";

afterEach(leave);

const code = "phu-ly-2026/PL.4";
const signed = officePlace(["phu-ly-2026"], code);
const cell = cellAddress(signed.sheet, signed.row, signed.column("n"));

test("in Excel the one reading of a cell is offered, and written on demand alone; what was changed is said", async () => {
  const at = await loadedDesk("phu-ly-2026");
  await at.type(signed.sheet, signed.at("n"), [["２６", "5\u200b2"]]);
  expect(at.statusOf(code)).toBe("invalid");
  expect(at.state().checked?.repairs.get(cell)).toMatchObject({
    after: "26",
    change: { vi: "“２６” → “26” (ký tự toàn chiều rộng)" },
  });
  await at.session.repair(cell);
  expect(at.said()).toBe(`Đã sửa ô ${cell}: “２６” → “26” (ký tự toàn chiều rộng).`);
  const { grid } = at.host.book.sheet(signed.sheet);
  expect(grid.cell(signed.row, signed.column("n")).content?.value).toBe("26");
  // The other cell was not asked for.
  expect(at.state().checked?.repairs.size).toBe(1);
  expect(at.statusOf(code)).toBe("invalid");
  await at.session.repair(cellAddress(signed.sheet, signed.row, signed.column("d")));
  expect(at.statusOf(code)).toBe("notMet");
  expect(at.state().checked?.repairs.size).toBe(0);
});

test("a cell that holds something else by now is not written over", async () => {
  const at = await loadedDesk("phu-ly-2026");
  await at.type(signed.sheet, signed.at("n"), [["２６", 52]]);
  at.store.dispatch({ type: "settings", change: { live: false } });
  await at.type(signed.sheet, signed.at("n"), [[31]]);
  await at.session.repair(cell);
  expect(at.host.book.sheet(signed.sheet).grid.cell(signed.row, signed.column("n")).content?.value).toBe(31);
  expect(at.statusOf(code)).toBe("met");
});

test("in the tab a repair is a correction of the file, which can be taken back", async () => {
  const at = desk();
  await at.session.start();
  choose(at, "phu-ly-2026");
  await at.session.load(false);
  await at.tab.correct(entered(signed, "n", "２６"));
  await at.tab.correct(entered(signed, "d", 52));
  await at.session.check();
  await at.session.repair(cell);
  expect(at.tab.file()?.corrections.at(-1)?.value).toBe("26");
  expect(at.state().checked?.items.find(({ id }) => id === code)?.status).toBe("notMet");
  await at.tab.undo();
  await at.session.check();
  expect(at.state().checked?.repairs.get(cell)?.after).toBe("26");
});
