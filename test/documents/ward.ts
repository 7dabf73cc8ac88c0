import fc from "fast-check";
import type { ReturnLine } from "../../src/returns/gather/types";
import type { Gathering } from "../../src/returns/gather/types";
import type { Pack } from "../../src/plan/schema/pack";
import type { Level } from "../../src/plan/schema/scope";
import { aSchool, fullFigures, gathering } from "../returns/gathered";

const names: readonly (readonly [string, string, Level])[] = [
  ["MN-01", "Trường Mầm non Hoa Sen", "mam-non"],
  ["MN-02", "Trường Mầm non Liêm Chính", "mam-non"],
  ["TH-01", "Trường Tiểu học Minh Khai", "tieu-hoc"],
  ["TH-02", "Trường Tiểu học Lam Hạ", "tieu-hoc"],
  ["TH-03", "Trường Tiểu học Quang Trung", "tieu-hoc"],
  ["CS-01", "Trường THCS Trần Phú", "thcs"],
  ["CS-02", "Trường THCS Lương Khánh Thiện", "thcs"],
];

export const lineOf = (code: string, school: string): ReturnLine => ({
  file: `${code}.xlsx`,
  sha256: code,
  code,
  school,
  state: "counted",
  choiceGone: false,
  why: { vi: "Báo cáo đã được tính.", en: "Counted." },
  toSchool: null,
  receivedOn: null,
  late: false,
  errors: 0,
  queries: 0,
  blocking: [],
  differences: [],
});

/**
 * A ward's gathering: seven schools with figures at random (the same for one seed); `absent` have sent nothing. Of a plan
 * that manages none of their levels all are of its lowest.
 */
export const aWard = (pack: Pack, absent: readonly string[], seed = 7): Gathering => {
  const [lowest = "tieu-hoc"] = pack.manages;
  const schools = names.map(([code, name, own]) =>
    aSchool(code, { name, levels: [pack.manages.includes(own) ? own : lowest] }),
  );
  const returns = new Map(
    schools
      .filter(({ code }) => !absent.includes(code))
      .flatMap((school, at) =>
        fc.sample(fullFigures(pack, school), { numRuns: 1, seed: seed + at }).map((own) => [school.code, own] as const),
      ),
  );
  const gathered = gathering(pack, schools, returns);
  return {
    ...gathered,
    returns: gathered.counted.map(({ school }) => lineOf(school.code, school.name)),
    counted: gathered.counted.map((one, at) => {
      const [key] = one.figures.keys();
      return at > 0 || key === undefined
        ? one
        : { ...one, reasons: new Map([[key, "Hai nhà giáo nghỉ thai sản, sẽ tập huấn trong quý I năm sau."]]) };
    }),
  };
};
