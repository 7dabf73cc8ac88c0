import { aDay } from "../support/ids";
import { aPlan } from "../support/ids";
import { createTabFile, type TabFile } from "../../src/pane/tab/file-host";
import { correctedCells, placeKey } from "../../src/pane/tab/file-state";
import { savedName } from "../../src/pane/tab/file-bar";
import { showFile } from "../../src/pane/tab/taking";
import { createStore } from "../../src/pane/model/store";
import { initialState } from "../../src/pane/model/state";
import { createSession } from "../../src/pane/session/session";
import { makeOffice } from "../../src/usecases/make";
import type { Change } from "../../src/workbook/port";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { entered, placeOf } from "../browser/support/places";
import { catalogue, choose, day, memoryShelf } from "./support";

const phuLy = catalogue.packs.get(aPlan("phu-ly-2026"));
if (phuLy === undefined) throw new Error("no plan");
const model = makeOffice(catalogue, [phuLy], "2026", aDay("2026-12-31"));
const signed = placeOf(model, "phu-ly-2026/PL.4");

const figure = (role: "n" | "d", value: Change["value"]): Change => entered(signed, role, value);

const opened = async (mayLose = () => true): Promise<TabFile> => {
  const tab = createTabFile(mayLose);
  await tab.open("bao-cao.xlsx", await writeWorkbook(model));
  return tab;
};

const valueIn = async (bytes: Uint8Array, { sheet, row, column }: Change): Promise<unknown> => {
  const book = openWorkbook(bytes);
  if (!book.ok) throw new Error(book.refusal.code);
  const read = await book.value.read([
    { kind: "area", sheet, area: { top: row, bottom: row, left: column, right: column } },
  ]);
  return read.ok ? read.value[0]?.[0]?.cells[0]?.[0] : read.refusal.code;
};

describe("what is typed into a file in the tab", () => {
  test("is all there when it comes faster than it is written", async () => {
    const tab = await opened();
    await Promise.all([tab.correct(figure("n", 26)), tab.correct(figure("d", 52)), tab.correct(figure("n", 27))]);
    const saved = await tab.saved(false);
    if (!saved.ok) throw new Error(saved.refusal.code);
    expect(await valueIn(saved.value, figure("n", null))).toEqual({ type: "number", value: 27 });
    expect(await valueIn(saved.value, figure("d", null))).toEqual({ type: "number", value: 52 });
  });

  test("counts cells, not keystrokes; the same again is nothing new", async () => {
    const tab = await opened();
    for (const value of [26, 26, 27]) await tab.correct(figure("n", value));
    const file = tab.file();
    expect([file?.corrections.length, file === null ? 0 : correctedCells(file)]).toEqual([2, 1]);
  });

  test("does not push away marks that are set meanwhile", async () => {
    const tab = await opened();
    const mark: Change = { ...figure("n", "✔ Đạt"), column: signed.column("status"), style: "statusMet" };
    const correcting = tab.correct(figure("n", 26));
    await tab.host.mark([mark]);
    await correcting;
    expect(tab.file()?.marks.get(placeKey(mark))?.value).toBe("✔ Đạt");
  });

  test("is unsaved from the first letter until the file is taken away, marked or not, and again after the next", async () => {
    const tab = await opened();
    const seen = [tab.unsaved()];
    const typing = tab.correct(figure("n", 26));
    seen.push(tab.unsaved());
    await typing;
    seen.push(tab.unsaved());
    await tab.saved(true);
    seen.push(tab.unsaved());
    await tab.correct(figure("n", 27));
    seen.push(tab.unsaved());
    expect(seen).toEqual([false, true, true, false, true]);
  });

  test("stays beside another file or a plan, each with its own; closed it asks before anything is lost", async () => {
    const asked: string[] = [];
    const answer = { may: false };
    const tab = await opened(() => {
      asked.push("?");
      return answer.may;
    });
    await tab.correct(figure("n", 26));
    expect((await tab.open("anh.xlsx", new Uint8Array([1, 2, 3]))).ok).toBe(false);
    expect(asked).toEqual([]);
    const bytes = await writeWorkbook(model);
    const first = tab.file()?.id ?? 0;
    const openings = [
      () => tab.open("khac.xlsx", bytes),
      async () => {
        const loading = await tab.host.load(model);
        return loading.ok ? loading.value.finish(false) : loading;
      },
      () => tab.open("khac.xlsx", bytes),
    ];
    for (const opening of openings) expect((await opening()).ok).toBe(true);
    expect(tab.files().map(({ name }) => name)).toEqual(["bao-cao.xlsx", "khac.xlsx", "phu-luc.xlsx"]);
    expect([tab.file()?.name, asked]).toEqual(["khac.xlsx", []]);
    await tab.show(first);
    expect(tab.file()?.corrections.length).toBe(1);
    expect(await tab.close()).toMatchObject({ refusal: { code: "corrections-kept" } });
    expect([tab.file()?.name, asked.length, tab.unsaved()]).toEqual(["bao-cao.xlsx", 1, true]);
    answer.may = true;
    expect((await tab.close()).ok).toBe(true);
    expect([tab.files().map(({ name }) => name), tab.unsaved()]).toEqual([["khac.xlsx", "phu-luc.xlsx"], false]);
  });
});

test("a file of the user's is never offered under its own name, one made here has its own", () => {
  expect([
    savedName({ name: "bao-cao.xlsx", made: false }, false),
    savedName({ name: "Báo cáo.XLSM", made: false }, true),
    savedName({ name: "phu-luc.xlsx", made: true }, false),
    savedName({ name: "phu-luc.xlsx", made: true }, true),
  ]).toEqual(["bao-cao-da-sua.xlsx", "Báo cáo-da-danh-dau.XLSM", "phu-luc.xlsx", "phu-luc-da-danh-dau.xlsx"]);
});

test("a file that is chosen while another is checked is shown once that has ended, and of several the last", async () => {
  const tab = await opened();
  const store = createStore(initialState({ lang: "vi", theme: "auto", live: true }, day));
  const rules = () => Promise.resolve(catalogue);
  const session = createSession({ host: tab.host, store, loadRules: rules, shelf: memoryShelf() });
  await session.start();
  const first = tab.file()?.id ?? 0;
  await tab.open("khac.xlsx", await writeWorkbook(model));
  const second = tab.file()?.id ?? 0;
  const desk = { tab, pane: { store, session, kind: tab.host.kind } };
  const checking = session.check();
  const chosen = [showFile(desk, first), showFile(desk, second), showFile(desk, first)];
  expect(tab.file()?.id).toBe(second);
  await Promise.all([checking, ...chosen]);
  expect(tab.file()?.id).toBe(first);
  expect(store.state().checked?.items.length).toBeGreaterThan(0);
  expect(tab.files().filter(({ found }) => found?.kind === "notOurs")).toEqual([]);
});

test("after something unexpected in one edit the next is judged all the same", async () => {
  const tab = createTabFile(() => true);
  const store = createStore(initialState({ lang: "vi", theme: "auto", live: true }, day));
  const broken = { now: false };
  const host = {
    ...tab.host,
    read: (...refs: Parameters<typeof tab.host.read>) =>
      broken.now ? Promise.reject(new TypeError("hỏng")) : tab.host.read(...refs),
  };
  const session = createSession({ host, store, loadRules: () => Promise.resolve(catalogue), shelf: memoryShelf() });
  await session.start();
  choose({ store, session, tab, state: store.state }, "phu-ly-2026");
  await session.load(false);
  broken.now = true;
  await tab.correct(figure("n", 26));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(store.state().notice?.text.vi).toContain("hỏng");
  broken.now = false;
  await tab.correct(figure("d", 52));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(store.state().checked?.items.find(({ id }) => id === "phu-ly-2026/PL.4")?.status).toBe("notMet");
});
