import type { Text } from "../findings/finding";
import type { Measure, Measures } from "./schema/measure";
import type { Pack } from "./schema/pack";
import type { Target } from "./schema/target";
import type { Units } from "./schema/unit";
import { planOf } from "./catalogue";
import type { PackProblem } from "./problems";

interface Known {
  readonly measures: Measures;
  readonly units: Units;
}

type Report = (code: PackProblem["code"], place: string, message: Text) => void;

const checkUnits = (ids: readonly string[], place: string, known: Known, report: Report): void => {
  ids.forEach((id, index) => {
    if (Object.hasOwn(known.units, id)) return;
    report("unknown-unit", `${place}[${index}]`, {
      vi: `Không có đơn vị "${id}". Hãy khai đơn vị này trong rules/units.json (hoặc trong mục "units" của tệp), hoặc sửa mã cho đúng.`,
      en: `There is no unit "${id}". Declare it in rules/units.json (or in this file's "units"), or correct the id.`,
    });
  });
};

const percentKinds: readonly Measure["kind"][] = ["share", "shares", "yesNo", "checklist", "rate"];

/** A percentage needs something that can be a percentage; a qualitative target needs no number at all. */
const kindFits = (target: Target, measure: Measure): boolean => {
  if (target.operator === null)
    return measure.kind === "qualitative" || measure.kind === "yesNo" || measure.kind === "checklist";
  if (target.unit === "%")
    return percentKinds.includes(measure.kind) || (measure.kind === "level" && measure.atLeast !== undefined);
  return measure.kind === "level" || measure.kind === "count" || measure.kind === "facilityCount";
};

const checkMeasure = (target: Target, place: string, known: Known, report: Report): void => {
  const measure = Object.hasOwn(known.measures, target.measure) ? known.measures[target.measure] : undefined;
  if (measure === undefined) {
    report("unknown-measure", `${place}.measure`, {
      vi: `Không có phép đo "${target.measure}". Hãy khai trong rules/measures.json (hoặc trong mục "measures" của tệp), hoặc sửa mã cho đúng.`,
      en: `There is no measure "${target.measure}". Declare it in rules/measures.json (or in this file's "measures"), or correct the id.`,
    });
  } else if (!kindFits(target, measure)) {
    report("kind-mismatch", `${place}.unit`, {
      vi: `Phép đo "${target.measure}" (${measure.kind}) không đo được theo đơn vị "${target.unit ?? "null"}". Hãy chọn phép đo khác hoặc sửa "unit".`,
      en: `Measure "${target.measure}" (${measure.kind}) cannot be measured in "${target.unit ?? "null"}". Choose another measure or correct "unit".`,
    });
  }
};

const checkTarget = (pack: Pack, target: Target, place: string, known: Known, report: Report): void => {
  if (planOf(target.code) !== pack.id) {
    report("foreign-code", `${place}.code`, {
      vi: `Mã chỉ tiêu phải bắt đầu bằng "${pack.id}/".`,
      en: `A target's code must begin with "${pack.id}/".`,
    });
  }
  if ((target.operator === null) !== (target.value === null)) {
    report("half-numeric", place, {
      vi: `"operator" và "value" phải cùng có (chỉ tiêu có số) hoặc cùng là null (chỉ tiêu định tính).`,
      en: `"operator" and "value" must both be given (numeric target) or both be null (qualitative target).`,
    });
  }
  checkMeasure(target, place, known, report);
  checkUnits(target.lead, `${place}.lead`, known, report);
  checkUnits(target.implement, `${place}.implement`, known, report);
  checkUnits(target.support, `${place}.support`, known, report);
};

const checkCodes = (pack: Pack, report: Report): void => {
  const seen = new Map<string, number>();
  pack.targets.forEach((target, index) => {
    const first = seen.get(target.code);
    if (first !== undefined) {
      report("duplicate-code", `targets[${index}].code`, {
        vi: `Mã "${target.code}" đã dùng ở targets[${first}]. Mỗi chỉ tiêu một mã: thêm chữ cái (a, b, …) hoặc năm (@2030).`,
        en: `Code "${target.code}" is already used at targets[${first}]. Each target needs its own: add a letter (a, b, …) or a year (@2030).`,
      });
    } else seen.set(target.code, index);
  });
};

const checkCells = (pack: Pack, report: Report): void => {
  pack.tables.forEach((table, t) => {
    table.rows.forEach((row, r) => {
      if (row.cells.length === table.columns.length) return;
      report("wrong-cells", `tables[${t}].rows[${r}].cells`, {
        vi: `Dòng có ${row.cells.length} ô, bảng có ${table.columns.length} cột. Hãy ghi đủ ô, ô trống ghi "".`,
        en: `The row has ${row.cells.length} cells, the table ${table.columns.length} columns. Write every cell, an empty one as "".`,
      });
    });
  });
};

/** What the schema alone cannot see: references, unique codes, cells per row. Returns every problem, none thrown. */
export const checkPack = (pack: Pack, file: string, known: Known): readonly PackProblem[] => {
  const problems: PackProblem[] = [];
  const report: Report = (code, place, message) => problems.push({ code, file, place, message });
  checkCodes(pack, report);
  checkCells(pack, report);
  pack.targets.forEach((target, index) => {
    checkTarget(pack, target, `targets[${index}]`, known, report);
  });
  pack.reporting.forEach((duty, index) => {
    checkUnits([...duty.who], `reporting[${index}].who`, known, report);
    checkUnits([...duty.to], `reporting[${index}].to`, known, report);
  });
  return problems;
};
