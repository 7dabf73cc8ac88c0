import { aCode, aPlan } from "../support/ids";
import fc from "fast-check";
import { fold, holdsWords } from "../../src/kernel/fold";
import { itemsOf } from "../../src/pane/model/item";
import { counts, firstRows, inGroups } from "../../src/pane/model/groups";
import { reduce } from "../../src/pane/model/store";
import { initialState, notice, rowsAtOnce } from "../../src/pane/model/state";
import { checkFigures } from "../../src/usecases/check-csv";
import { catalogue, day, nothingFound } from "./support";

const packs = [...catalogue.packs.values()];
const report = checkFigures(
  { catalogue, packs, respondent: { viewpoint: "office" }, day },
  packs.flatMap(({ targets }) =>
    targets.map(({ code }) => ({
      at: code,
      code,
      numerator: { type: "number" as const, value: code.length % 7 },
      denominator: { type: "number" as const, value: 9 },
      value: { type: "blank" as const },
      reason: "",
      day: { type: "blank" as const },
      evidence: { type: "blank" as const },
    })),
  ),
);
const { items } = itemsOf(catalogue, report);
const everything = { group: "status", filter: "all", search: "", within: null } as const;

describe("searching", () => {
  test("finds words without their accents, in any order, whatever the case and the spelling of đ", () => {
    const haystack = fold("Tỷ lệ đội ngũ nhà giáo được cấp chứng thư chữ ký số");
    expect([
      holdsWords(haystack, "chung thu NHA GIAO"),
      holdsWords(haystack, "đội ngũ".normalize("NFD")),
      holdsWords(haystack, "hoc sinh"),
    ]).toEqual([true, true, false]);
  });

  test("a text always finds itself", () => {
    fc.assert(fc.property(fc.string(), (text) => holdsWords(fold(text), text)));
  });
});

describe("the list", () => {
  test("holds every target judged, once by status and by section, with counts that add up", () => {
    const ids = items.map(({ id }) => id).sort();
    for (const group of ["status", "section"] as const) {
      const shown = inGroups(items, { ...everything, group }).flatMap((each) => each.items.map(({ id }) => id));
      expect(shown.sort()).toEqual(ids);
    }
    expect([...counts(items).values()].reduce((sum, count) => sum + count, 0)).toBe(items.length);
  });

  test("shows a target under each unit that leads it", () => {
    const groups = inGroups(items, { ...everything, group: "owner" });
    const several = items.find(({ lead }) => lead.length > 1);
    expect(
      groups
        .filter((group) => group.items.some(({ id }) => id === several?.id))
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...(several?.lead ?? ["none"])].sort());
  });

  test("puts what needs work before what is met, and draws a long list in parts", () => {
    const groups = inGroups(items, everything);
    const order = groups.map(({ key }) => key);
    expect(order.indexOf("notMet")).toBeLessThan(order.indexOf("met"));
    fc.assert(
      fc.property(fc.nat(items.length + 10), (limit) => {
        const drawn = firstRows(groups, limit).flatMap((group) => group.items);
        return (
          drawn.length === Math.min(limit, items.length) &&
          drawn[0]?.id === (limit === 0 ? undefined : groups[0]?.items[0]?.id)
        );
      }),
    );
  });

  test("names where each target stands: its table and the heading above its row, nothing in the plan's text", () => {
    const sections = new Map(items.map(({ id, section }) => [id, section.title]));
    expect([sections.get(aCode("phu-ly-2026/PL.4")), sections.get(aCode("phu-ly-2026/II.1"))]).toEqual([
      "II. Về hạ tầng số",
      "",
    ]);
  });
});

describe("the state", () => {
  const state = initialState({ lang: "vi", theme: "auto", live: true }, day);

  test("a filter begins at the top again, and a plan chosen first brings its own period", () => {
    const more = reduce(state, { type: "list", change: { shown: 2 * rowsAtOnce } });
    expect(more.list.shown).toBe(2 * rowsAtOnce);
    expect(reduce(more, { type: "list", change: { search: "x" } }).list.shown).toBe(rowsAtOnce);
    const quarter = reduce(state, { type: "choice", change: { plans: [aPlan("a")], period: "2026-Q3" } });
    expect(reduce(quarter, { type: "choice", change: { plans: [aPlan("a"), aPlan("b")] } }).choice.period).toBe(
      "2026-Q3",
    );
    expect(reduce(quarter, { type: "choice", change: { plans: [aPlan("b")] } }).choice.period).toBeNull();
  });

  test("an open item closes when it is no longer judged; closing it remembers where to go back to", () => {
    const checked = { ...nothingFound, items };
    const id = items[0]?.id ?? null;
    const open = reduce(reduce(state, { type: "checked", checked }), { type: "open", id });
    expect(reduce(open, { type: "checked", checked: { ...checked, items: [] } }).open).toBeNull();
    expect(reduce(open, { type: "open", id: null }).returnTo).toBe(id);
  });

  test("a success goes when the user goes on, an error stays until it is dismissed", () => {
    const text = { vi: "x", en: "x" };
    const done = reduce(state, { type: "ended", notice: notice("success", text) });
    const failed = reduce(state, { type: "ended", notice: notice("error", text) });
    expect([
      reduce(done, { type: "page", page: "results" }).notice,
      reduce(failed, { type: "page", page: "results" }).notice?.tone,
    ]).toEqual([null, "error"]);
  });
});
