import { readFileSync } from "node:fs";
import { report } from "../../scripts/totals-report";
import { askedFigures } from "../../src/plan/asked/asked";
import { isFigureKey } from "../../src/kernel/ids";
import type { Respondent } from "../../src/plan/asked/respondent";
import { askedTotals } from "../../src/plan/asked/totals";
import { loadBuiltin } from "../../src/plan/builtin";
import { packNamed } from "../../src/plan/catalogue";
import type { Pack } from "../../src/plan/schema/pack";
import { ownerships } from "../../src/plan/schema/scope";

const loaded = loadBuiltin();
if (!loaded.ok) throw new Error("the built-in plans do not load");
const catalogue = loaded.value;
const packs = [...catalogue.packs.values()];
const named = (...ids: readonly string[]): readonly Pack[] => ids.flatMap((id) => packNamed(catalogue, id) ?? []);

const office: Respondent = { viewpoint: "office" };
const primary: Respondent = { viewpoint: "school", levels: ["tieu-hoc"], ownership: "public" };

const respondents = (pack: Pack): readonly Respondent[] => [
  office,
  ...pack.manages.flatMap((level) =>
    ownerships.map((ownership): Respondent => ({ viewpoint: "school", levels: [level], ownership })),
  ),
];

describe("the totals asked of a respondent", () => {
  test("a primary school under a commune and a department is asked each once, for the rows of both", () => {
    const asked = askedTotals(catalogue, named("tan-ky-2026", "hai-phong-2026"), primary);
    const said = asked.map(({ key, words, usedBy }) => [
      key,
      words,
      usedBy.map(({ plan, table, rows }) => `${plan} ${table ?? ""}: ${rows}`).join("; "),
    ]);
    expect(said).toEqual([
      ["total.hoc-sinh", "Tổng số học sinh của trường", "tan-ky-2026 PL2: 8, 24; hai-phong-2026 PL1: 8, 16"],
      ["total.giao-vien", "Tổng số giáo viên của trường", "tan-ky-2026 PL2: 14, 22; hai-phong-2026 PL1: 14, 19"],
      [
        "total.can-bo-quan-ly-giao-vien",
        "Tổng số cán bộ quản lý, giáo viên của trường",
        "tan-ky-2026 PL2: 21, 23; hai-phong-2026 PL1: 3",
      ],
      ["total.can-bo-quan-ly", "Tổng số cán bộ quản lý của trường", "hai-phong-2026 PL1: 13"],
    ]);
  });

  test("rows are named with their letters", () => {
    const [staff] = askedTotals(catalogue, named("phu-ly-2026"), primary);
    expect(staff?.usedBy).toEqual([{ plan: "phu-ly-2026", table: "PL", rows: "5a, 7" }]);
    expect(staff?.figures).toHaveLength(2);
  });

  test("an office is asked for its schools by population, and its own files without one", () => {
    const asked = askedTotals(catalogue, named("tan-ky-2026"), office);
    const schools = asked.filter(({ id }) => id === "co-so-giao-duc");
    expect(schools.map(({ key, words }) => [key, words])).toEqual([
      ["total.co-so-giao-duc~tieu-hoc+thcs", "Tổng số cơ sở giáo dục (tiểu học, THCS)"],
      ["total.co-so-giao-duc~mam-non", "Tổng số cơ sở giáo dục (mầm non)"],
      ["total.co-so-giao-duc~mam-non+tieu-hoc+thcs", "Tổng số cơ sở giáo dục (mầm non, tiểu học, THCS)"],
      ["total.co-so-giao-duc~thcs", "Tổng số cơ sở giáo dục (THCS)"],
    ]);
    expect(asked.find(({ id }) => id === "giao-vien")?.words).toBe("Tổng số giáo viên của các trường");
    expect(asked[0]).toMatchObject({ key: "total.ho-so-thu-tuc-giao-duc~office" });
  });

  test("clauses of the body text are named by their numbers", () => {
    const schools = askedTotals(catalogue, named("phu-ly-2026"), office)[0]?.usedBy;
    expect(schools?.at(-1)).toEqual({ plan: "phu-ly-2026", table: null, rows: "II.1" });
  });
});

test("in every form each part of a share has the key of its total or a denominator of its own", () => {
  for (const pack of packs) {
    for (const respondent of respondents(pack)) {
      const totals = askedTotals(catalogue, [pack], respondent);
      const figures = askedFigures(catalogue, [pack], respondent);
      const keys = figures.flatMap((figure) => figure.totals).filter((key) => key !== null);
      expect(new Set(keys)).toEqual(new Set(totals.map(({ key }) => key)));
      expect(totals.filter(({ key }) => !isFigureKey(key))).toEqual([]);
      expect(new Set(totals.map(({ words }) => words)).size).toBe(totals.length);
      for (const { question, totals: own } of figures)
        expect(own).toHaveLength(question.kind === "share" ? question.parts.length : 0);
    }
  }
});

test("a total is what several measures divide by, and each says why they share it", () => {
  const divided = Object.values(catalogue.measures).flatMap((measure) => {
    if (measure.kind === "share") return [measure.total];
    return measure.kind === "shares" ? measure.parts.map(({ total }) => total) : [];
  });
  for (const [id, { sharing }] of Object.entries(catalogue.totals)) {
    if (id !== "co-so-giao-duc") expect(divided.filter((total) => total === id).length).toBeGreaterThan(1);
    expect(sharing).toMatch(/\p{L}/u);
  }
});

test("no form asks twice for a denominator of the same words", () => {
  for (const pack of packs) {
    for (const respondent of respondents(pack)) {
      const figures = askedFigures(catalogue, [pack], respondent).filter(({ enteredAt }) => enteredAt === null);
      const own = figures.flatMap(({ question }) =>
        question.kind === "share"
          ? question.parts.flatMap(({ total, denominator }) => (total === null ? denominator : []))
          : [],
      );
      expect(own.filter((words, index) => own.indexOf(words) < index)).toEqual([]);
    }
  }
});

test("docs/totals.md is as npm run totals writes it", () => {
  expect(readFileSync("docs/totals.md", "utf8")).toBe(report(catalogue));
});
