import { readFileSync } from "node:fs";
import { type Alongside, formButtons, standAlongside } from "../../src/excel/alongside";
import { initialState } from "../../src/pane/model/state";
import { createStore, type Store } from "../../src/pane/model/store";
import { day, nothingFound } from "../pane/support";

/** Stands in for Excel's ribbon and start-up, which the client library at hand does not have: notes what it is asked for. */
const noting = (refuses = false): { readonly told: string[]; readonly door: Alongside } => {
  const told: string[] = [];
  const note =
    (what: string) =>
    (now: boolean): Promise<void> => {
      told.push(`${what} ${now}`);
      return refuses ? Promise.reject(new Error("refused")) : Promise.resolve();
    };
  return { told, door: { enable: note("enable"), wake: note("wake") } };
};

const newStore = (): Store => createStore(initialState({ lang: "vi", theme: "light", live: true }, day));

describe("Excel beside the pane", () => {
  test("the buttons are grey until a form is there, and again when it is gone", () => {
    const store = newStore();
    const { told, door } = noting();
    standAlongside(store, door);
    expect(told).toEqual(["enable false"]);
    store.dispatch({ type: "checked", checked: nothingFound });
    store.dispatch({ type: "checked", checked: { ...nothingFound, whole: false } });
    expect(told).toEqual(["enable false", "enable true", "wake true"]);
    store.dispatch({ type: "checked", checked: null });
    expect(told.slice(3)).toEqual(["enable false", "wake false"]);
  });

  test("a workbook that is not judged as it is typed into wakes nothing", () => {
    const store = newStore();
    const { told, door } = noting();
    store.dispatch({ type: "settings", change: { live: false } });
    standAlongside(store, door);
    store.dispatch({ type: "checked", checked: nothingFound });
    expect(told).toEqual(["enable false", "enable true"]);
    store.dispatch({ type: "settings", change: { live: true } });
    store.dispatch({ type: "settings", change: { live: false } });
    expect(told.slice(2)).toEqual(["wake true", "wake false"]);
  });

  test("an Excel that refuses either is let be", async () => {
    const store = newStore();
    standAlongside(store, noting(true).door);
    store.dispatch({ type: "checked", checked: nothingFound });
    await Promise.resolve();
    expect(store.state().notice).toBeNull();
  });

  test("the buttons named are those of the manifest", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const { tab, id, controls } = formButtons;
    for (const each of [tab, id, ...controls]) expect(manifest).toContain(`id="${each}"`);
  });
});
