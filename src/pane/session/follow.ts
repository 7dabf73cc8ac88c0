import type { Edited, PaneHost } from "../host";
import type { Store } from "../model/store";

/** The sheet's name; Excel tells its id alone. */
const nameIn = async (host: PaneHost, { sheet, area }: Edited): Promise<string | null> => {
  if (area === null) return null;
  const corner = { ...area, bottom: area.top, right: area.left };
  const read = await host.read([{ kind: "area", sheet, area: corner }]);
  return read.ok ? (read.value[0]?.[0]?.sheet ?? null) : null;
};

/** Keeps in the store which row of the workbook is selected; one trip when a sheet is first selected on, none afterwards. */
export const following = (host: PaneHost, store: Store): ((touched: readonly Edited[]) => Promise<void>) => {
  const names = new Map<string, string>();
  return async (touched) => {
    const selected = touched.findLast(({ how }) => how === "selected");
    // Nothing is shown that could follow.
    if (selected?.area == null || store.state().checked === null) return;
    const sheet = names.get(selected.sheet) ?? (await nameIn(host, selected));
    if (sheet === null) return;
    names.set(selected.sheet, sheet);
    store.dispatch({ type: "learned", change: { selected: { sheet, row: selected.area.top } } });
  };
};
