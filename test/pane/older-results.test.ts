import { initialState } from "../../src/pane/model/state";
import { createStore } from "../../src/pane/model/store";
import { sayJudgedAt, sayReadiness } from "../../src/pane/words/say";
import { aDay } from "../support/ids";
import { leave, loadedDesk, officePlace, settled } from "./excel-desk";
import { nothingFound } from "./support";

afterEach(leave);

const code = "phu-ly-2026/PL.4";
const signed = officePlace(["phu-ly-2026"], code);

test("with live judging off, results say that figures were changed after them, until the next check", async () => {
  const at = await loadedDesk("phu-ly-2026");
  await at.session.check();
  expect(at.state().judgedAt).toMatchObject({ older: false });
  at.store.dispatch({ type: "settings", change: { live: false } });
  await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
  const { judgedAt, checked, today } = at.state();
  expect([judgedAt?.older, checked?.whole]).toEqual([true, false]);
  expect(judgedAt === null ? "" : sayJudgedAt(judgedAt, today, "vi")).toMatch(/^Kiểm tra lúc \d\d:\d\d/);
  await at.session.check();
  expect([at.state().judgedAt?.older, at.statusOf(code)]).toEqual([false, "notMet"]);
});

test("live results are of the moment of the last edit, and never older than the figures", async () => {
  const at = await loadedDesk("phu-ly-2026");
  await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
  expect(at.state().judgedAt?.older).toBe(false);
  await settled();
  expect(at.state().judgedAt?.older).toBe(false);
});

test("another day of judgement makes no older figures new", async () => {
  const at = await loadedDesk("phu-ly-2026");
  await at.session.check();
  at.store.dispatch({ type: "settings", change: { live: false } });
  await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
  at.store.dispatch({ type: "choice", change: { asOf: aDay("2026-11-30") } });
  await settled();
  expect(at.state().judgedAt?.older).toBe(true);
});

test("the hour is Việt Nam's, with the day where that is not today", () => {
  const now = new Date("2026-11-28T18:05:00Z");
  const store = createStore(initialState({ lang: "vi", theme: "auto", live: true }, aDay("2026-11-29")), () => now);
  store.dispatch({ type: "checked", checked: { ...nothingFound, asOf: null, ownDay: null } });
  const { judgedAt } = store.state();
  if (judgedAt === null) throw new Error("no time");
  expect(sayJudgedAt(judgedAt, aDay("2026-11-29"), "vi")).toBe("Kiểm tra lúc 01:05");
  expect(sayJudgedAt(judgedAt, aDay("2026-11-30"), "en")).toBe("Checked at 01:05 on 2026-11-29");
});

test("what was ready is to be checked again once figures were changed", () => {
  const at = { day: aDay("2026-11-29"), hour: "09:00", older: true };
  expect(sayReadiness({ blocking: 0, whole: false }, at, "vi").title).toBe("Cần kiểm tra lại");
  expect(sayReadiness({ blocking: 0, whole: true }, { ...at, older: false }, "vi").title).toBe("Sẵn sàng nộp");
});
