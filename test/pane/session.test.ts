import { metaSheetName } from "../../src/sheet/identity";
import { aDay } from "../support/ids";
import { aPlan } from "../support/ids";
import { entered, placeOf } from "../browser/support/places";
import { makeOffice } from "../../src/usecases/make";
import type { Change } from "../../src/workbook/port";
import { catalogue, choose, desk, type Desk } from "./support";

const phuLy = catalogue.packs.get(aPlan("phu-ly-2026"));
if (phuLy === undefined) throw new Error("no plan");
const signed = placeOf(makeOffice(catalogue, [phuLy], "2026", aDay("2026-12-31")), "phu-ly-2026/PL.4");

const figure = (role: "n" | "d" | "reason", value: Change["value"]): Change => entered(signed, role, value);

const statusOf = ({ state }: Desk, code: string): string | undefined =>
  state().checked?.items.find(({ id }) => id === code)?.status;

/** Edits are judged after the correction is written: wait until the pane has seen them. */
const settled = async ({ store }: Desk): Promise<void> => {
  const before = store.state().checked;
  for (let turn = 0; turn < 200 && store.state().checked === before; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

const loaded = async (): Promise<Desk> => {
  const at = desk();
  await at.session.start();
  choose(at, "phu-ly-2026");
  await at.session.load(false);
  return at;
};

describe("the pane's commands", () => {
  test("starting offers every plan, the plan above by its name", async () => {
    const at = desk();
    await at.session.start();
    const { rules } = at.state();
    expect(rules.kind === "ready" ? rules.plans.map(({ id, above }) => [id, above]) : []).toEqual([
      ["phu-ly-2026", null],
      ["tan-ky-2026", "Sở Giáo dục và Đào tạo thành phố Hải Phòng"],
      ["hai-phong-2026", null],
      ["tay-ninh-2026", null],
      ["le-chan-2026", null],
    ]);
  });

  test("loading without a plan, and checking without a file, say what to do", async () => {
    const at = desk();
    await at.session.start();
    await at.session.load(false);
    expect(at.state().notice?.text.vi).toContain("Chưa chọn kế hoạch");
    await at.session.check();
    expect([at.state().notice?.tone, at.state().notice?.text.vi]).toEqual([
      "error",
      "Chưa mở tệp nào. Hãy chọn tệp .xlsx đã nhập số liệu, hoặc nạp phụ lục của một kế hoạch.",
    ]);
  });

  test("a loaded appendix is judged at once, without marks; an edit marks its own row only", async () => {
    const at = await loaded();
    expect(statusOf(at, "phu-ly-2026/PL.4")).toBe("missing");
    expect(at.tab.file()?.marks.size).toBe(0);
    await at.tab.correct(figure("n", 26));
    await settled(at);
    await at.tab.correct(figure("d", 52));
    await settled(at);
    expect([statusOf(at, "phu-ly-2026/PL.4"), at.state().checked?.whole]).toEqual(["notMet", true]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const marks = [...(at.tab.file()?.marks.values() ?? [])].filter(({ sheet }) => sheet !== metaSheetName);
    const rows = new Set(marks.map(({ row }) => row));
    // Its own row, and the line that says how far the workbook is; the record of the entries is on a hidden sheet.
    expect([...rows].sort((a, b) => a - b)).toEqual([2, signed.row]);
  });

  test("with live checking off an edit changes nothing until the check is asked for", async () => {
    const at = await loaded();
    at.store.dispatch({ type: "settings", change: { live: false } });
    await at.tab.correct(figure("n", 26));
    await at.tab.correct(figure("d", 52));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(statusOf(at, "phu-ly-2026/PL.4")).toBe("missing");
    await at.session.check();
    expect([statusOf(at, "phu-ly-2026/PL.4"), at.state().checked?.whole]).toEqual(["notMet", true]);
  });

  test("clearing takes the marks, not the results; an edit is judged as its switch says, and marks are offered again", async () => {
    const at = await loaded();
    await at.session.check();
    await at.session.clear();
    expect([statusOf(at, "phu-ly-2026/PL.4"), at.state().notice?.offer]).toEqual(["missing", "markAgain"]);
    const [cleared, corrected] = [await at.tab.saved(true), await at.tab.saved(false)];
    expect(cleared.ok && corrected.ok).toBe(true);
    await at.tab.correct(figure("n", 26));
    await settled(at);
    expect(statusOf(at, "phu-ly-2026/PL.4")).toBe("undecided");
  });

  test("what was said of the results goes with the next edit, and is not green while something is to be done", async () => {
    const at = await loaded();
    await at.session.check();
    expect([at.state().notice?.tone, at.state().notice?.text.vi.slice(0, 11)]).toEqual(["warning", "Đã kiểm tra"]);
    await at.tab.correct(figure("n", 26));
    await settled(at);
    expect(at.state().notice).toBeNull();
  });

  test("a task that is cancelled ends with a sentence and changes nothing", async () => {
    const at = await loaded();
    const marks = at.tab.file()?.marks.size;
    const checking = at.session.check();
    await new Promise((resolve) => setImmediate(resolve));
    at.session.cancel();
    await checking;
    expect([at.state().notice?.text.vi, at.tab.file()?.marks.size]).toEqual([
      "Đã hủy. Sổ làm việc không thay đổi.",
      marks,
    ]);
  });

  test("an explained blank no longer blocks", async () => {
    const at = await loaded();
    const before = at.state().checked?.blocking ?? 0;
    await at.tab.correct(figure("reason", "Chưa đến kỳ tổng hợp của trường"));
    await settled(at);
    expect(at.state().checked?.blocking).toBe(before - 1);
  });
});
