import type { Shown } from "../../src/verdict/shown";
import { folds, inGroups, firstRows } from "../../src/pane/model/groups";
import { type Item, itemsOf } from "../../src/pane/model/item";
import { barsBy, dueSoon, firstStep } from "../../src/pane/model/overview";
import { rowWords } from "../../src/pane/words/row-words";
import { checkFigures } from "../../src/usecases/check-csv";
import { packNamed } from "../../src/plan/catalogue";
import { catalogue, day } from "./support";

const pack = packNamed(catalogue, "phu-ly-2026");
const blank = { type: "blank" } as const;

const code = "phu-ly-2026/PL.4";

/** The plan judged with these figures, every other target blank. */
const itemsWith = (figures: Readonly<Record<string, readonly [n: number, d: number]>>): readonly Item[] => {
  const packs = pack === null ? [] : [pack];
  const lines = packs.flatMap(({ targets }) =>
    targets.map(({ code }) => {
      const [n, d] = figures[code] ?? [];
      return {
        at: code,
        code,
        numerator: n === undefined ? blank : { type: "number" as const, value: n },
        denominator: d === undefined ? blank : { type: "number" as const, value: d },
        value: blank,
        reason: "",
        day: blank,
        evidence: blank,
      };
    }),
  );
  const { items } = itemsOf(
    catalogue,
    checkFigures({ catalogue, packs, respondent: { viewpoint: "office" }, day }, lines),
  );
  // A blank line of a figures file may be invalid where a blank cell is only missing; here blanks are missing.
  return items.filter(({ id, status }) => id === code || status !== "invalid");
};

const atThreshold = itemsWith({ [code]: [26, 52] });
const itemOf = (items: readonly Item[]): Item[] => items.filter(({ id }) => id === code);

describe("what comes first", () => {
  const [met] = itemOf(itemsWith({ [code]: [52, 52] }));
  const blanks = itemsWith({});
  const invalid = itemOf(itemsWith({ [code]: [60, 52] }));

  test("a blank form is to be filled; what is invalid comes before blanks", () => {
    expect(firstStep({ items: blanks, others: [], blocking: 19, whole: true }).kind).toBe("fill");
    const others = blanks.filter(({ id }) => id !== code);
    expect(firstStep({ items: [...others, ...invalid], others: [], blocking: 19, whole: true })).toMatchObject({
      kind: "correct",
      item: { id: code },
      more: 0,
    });
    expect(firstStep({ items: [...others, ...itemOf(atThreshold)], others: [], blocking: 18, whole: true }).kind).toBe(
      "enter",
    );
  });

  test("with nothing left to correct it is handed in, but only a whole reading says so; what is not met does not keep it back", () => {
    const done = itemOf(atThreshold).map((item) => ({ ...item, findings: [] }));
    const items = met === undefined ? [] : [met, ...done];
    expect(firstStep({ items, others: [], blocking: 0, whole: true }).kind).toBe("handIn");
    expect(firstStep({ items, others: [], blocking: 0, whole: false }).kind).toBe("confirm");
    expect(firstStep({ items, others: [], blocking: 2, whole: true }).kind).not.toBe("handIn");
  });
});

describe("bars and days", () => {
  test("every target stands once among the sections, and each bar's counts come to its total", () => {
    const bars = barsBy(atThreshold, "section");
    expect(bars.reduce((sum, { total }) => sum + total, 0)).toBe(atThreshold.length);
    const sum = (counts: ReadonlyMap<Shown, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);
    expect(bars.map(({ counts }) => sum(counts))).toEqual(bars.map(({ total }) => total));
  });

  test("a bar opens exactly its own targets", () => {
    for (const by of ["owner", "section"] as const)
      for (const { key, title, total } of barsBy(atThreshold, by)) {
        const within = { by, key, title };
        const shown = inGroups(atThreshold, { group: "status", filter: "all", search: "", within });
        expect(shown.reduce((sum, { items }) => sum + items.length, 0)).toBe(total);
      }
  });

  test("what falls due is what is not reached, the earliest first", () => {
    const due = dueSoon(itemsWith({ [code]: [52, 52] }));
    expect(due.map(({ id }) => id)).not.toContain(code);
    expect(due.map((item) => item.due)).toEqual(due.map((item) => item.due).sort());
  });
});

describe("the list", () => {
  const all = { group: "status", filter: "all", search: "", within: null } as const;

  test("blanks are one line that takes no row, until they are asked for", () => {
    const groups = inGroups(atThreshold, all);
    const folded = groups.find((group) => folds(group, all));
    expect(folded?.key).toBe("missing");
    expect(firstRows(groups, 1, folded).map(({ key }) => key)).toEqual(["notMet", "missing"]);
    expect(groups.some((group) => folds(group, { ...all, filter: "missing" }))).toBe(false);
    expect(groups.some((group) => folds(group, { ...all, search: "giao vien" }))).toBe(false);
  });

  test("at exactly what must be passed a row says so, with how many that takes", () => {
    const [item] = itemOf(atThreshold);
    expect(item === undefined ? "" : rowWords(item, "vi", new Map()).why).toBe("Bằng đúng 50%, cần trên 50%: thêm 1");
    expect(item === undefined ? "" : rowWords(item, "en", new Map()).why).toBe(
      "Exactly 50%, must be above 50%: 1 more",
    );
  });
});
