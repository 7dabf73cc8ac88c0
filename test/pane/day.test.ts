import { aCode, aDay } from "../support/ids";
import { packNamed } from "../../src/plan/catalogue";
import { makeOffice } from "../../src/usecases/make";
import type { Change } from "../../src/workbook/port";
import { sayAsOf } from "../../src/pane/words/say";
import { entered, placeOf } from "../browser/support/places";
import { catalogue, choose, day, desk, type Desk } from "./support";

const plan = "tan-ky-2026";
const pack = packNamed(catalogue, plan);
if (pack === null) throw new Error("no plan");
const model = makeOffice(catalogue, [pack], "2026", day);
const dayRow = placeOf(model, "rs.day");
const milestone = aCode("tan-ky-2026/PL2.1@2030");
const later = aDay("2030-06-01");

const loaded = async (): Promise<Desk> => {
  const at = desk();
  await at.session.start();
  choose(at, plan);
  await at.session.load(false);
  return at;
};

const statusOf = ({ state }: Desk): string | undefined =>
  state().checked?.items.find(({ id }) => id === milestone)?.status;

const said = ({ state }: Desk): readonly string[] => {
  const { checked, today } = state();
  return checked === null ? [] : sayAsOf(checked, today, "vi");
};

const marks = ({ tab }: Desk): readonly Change[] => [...(tab.file()?.marks.values() ?? [])];

const judgeBy = async (at: Desk, asOf: typeof day | null): Promise<void> => {
  at.store.dispatch({ type: "choice", change: { asOf } });
  await at.session.check();
};

const typeDay = async (at: Desk, value: Change["value"]): Promise<void> => {
  const before = at.state().checked;
  await at.tab.correct(entered(dayRow, "n", value));
  for (let turn = 0; turn < 400 && at.state().checked === before; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
};

describe("the day of judgement", () => {
  test("is the one in the workbook, whatever today is, and the pane says when today is past it", async () => {
    const at = await loaded();
    await at.session.check();
    expect([at.state().checked?.asOf, said(at)]).toEqual([day, ["Tính đến ngày 22/11/2026"]]);
    at.store.dispatch({ type: "learned", change: { today: aDay("2026-11-25") } });
    await at.session.check();
    expect([at.state().checked?.asOf, said(at)]).toEqual([
      day,
      ["Tính đến ngày 22/11/2026", "Hôm nay là 25/11/2026; ngày đánh giá trong tệp là 22/11/2026"],
    ]);
  });

  test("another chosen is judged by at once, without a check", async () => {
    const at = await loaded();
    at.store.dispatch({ type: "choice", change: { asOf: later } });
    const before = at.state().checked;
    for (let turn = 0; turn < 400 && at.state().checked === before; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect([at.state().checked?.asOf, statusOf(at)]).toEqual([later, "missing"]);
  });

  test("another may be chosen for the pane's results; the sheet's own stay with its day, and the pane says so", async () => {
    const at = await loaded();
    await at.session.check();
    const onSheet = marks(at);
    await judgeBy(at, later);
    expect([at.state().checked?.asOf, statusOf(at)]).toEqual([later, "missing"]);
    expect(said(at)).toEqual([
      "Tính đến ngày 01/06/2030",
      "Đây là ngày chọn ở trang Kế hoạch; kết quả trên trang tính vẫn theo ngày đánh giá trong tệp là 22/11/2026",
    ]);
    expect(marks(at)).toEqual(onSheet);
    await judgeBy(at, null);
    expect([at.state().checked?.asOf, statusOf(at)]).toEqual([day, "notDue"]);
  });

  test("a day chosen for one workbook is not taken along to the next", async () => {
    const at = await loaded();
    await judgeBy(at, later);
    const saved = await at.tab.saved(false);
    if (!saved.ok) throw new Error(saved.refusal.code);
    await at.session.open(() => at.tab.open("bao-cao.xlsx", saved.value));
    await at.session.check();
    expect(at.state().checked?.asOf).toBe(day);
  });

  test("changed in the workbook, everything is judged by it at once", async () => {
    const at = await loaded();
    expect(statusOf(at)).toBe("notDue");
    await typeDay(at, "01/06/2030");
    expect([at.state().checked?.asOf, statusOf(at)]).toEqual([later, "missing"]);
  });

  test("blank or no day: nothing that depends on it is decided, and the pane says that it has none", async () => {
    const at = await loaded();
    await typeDay(at, null);
    expect([at.state().checked?.asOf, statusOf(at), said(at)]).toEqual([null, "undecided", ["Chưa có ngày đánh giá"]]);
    expect(at.state().checked?.others.map(({ code }) => code)).toContain("no-day");
    await judgeBy(at, later);
    expect(said(at)[1]).toContain("trong tệp chưa có ngày đánh giá");
    await at.tab.correct(entered(dayRow, "n", "31/02/2026"));
    await judgeBy(at, null);
    expect([at.state().checked?.asOf, statusOf(at)]).toEqual([null, "undecided"]);
  });
});
