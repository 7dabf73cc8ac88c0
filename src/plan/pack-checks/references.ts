import type { Target, Units } from "../schema/target";
import type { Report } from "../problems";
import { canAnswer } from "../kinds/kinds";
import type { Measures } from "../schema/measure";
import type { Pack } from "../schema/pack";
import type { Totals } from "../schema/total";
import { checkRenamed } from "./renamed";
import { checkContainment, checkDivisors } from "./totals";

/** Measures, totals and units that a pack may refer to: the common ones and its own. */
export interface Known {
  readonly measures: Measures;
  readonly totals: Totals;
  readonly units: Units;
}

const checkUnits = (ids: readonly string[], place: string, known: Known, report: Report): void => {
  ids.forEach((id, index) => {
    if (Object.hasOwn(known.units, id)) return;
    report("unknown-unit", `${place}[${index}]`, {
      vi: `Không có đơn vị "${id}". Hãy khai đơn vị này trong rules/units.json (hoặc trong mục "units" của tệp), hoặc sửa mã cho đúng.`,
      en: `There is no unit "${id}". Declare it in rules/units.json (or in this file's "units"), or correct the id.`,
    });
  });
};

const checkMeasure = (target: Target, place: string, known: Known, report: Report): void => {
  const measure = Object.hasOwn(known.measures, target.measure) ? known.measures[target.measure] : undefined;
  if (measure === undefined) {
    report("unknown-measure", `${place}.measure`, {
      vi: `Không có phép đo "${target.measure}". Hãy khai trong rules/measures.json (hoặc trong mục "measures" của tệp), hoặc sửa mã cho đúng.`,
      en: `There is no measure "${target.measure}". Declare it in rules/measures.json (or in this file's "measures"), or correct the id.`,
    });
  } else if (!canAnswer(measure, target)) {
    report("kind-mismatch", `${place}.unit`, {
      vi: `Phép đo "${target.measure}" (${measure.kind}) không đo được theo đơn vị "${target.unit ?? "null"}". Hãy chọn phép đo khác hoặc sửa "unit".`,
      en: `Measure "${target.measure}" (${measure.kind}) cannot be measured in "${target.unit ?? "null"}". Choose another measure or correct "unit".`,
    });
  } else if ((measure.kind === "countEach") !== (target.each === true)) {
    report("kind-mismatch", `${place}.each`, {
      vi: `Con số của từng trường cần cả hai: phép đo loại "countEach" và "each": true. Phép đo "${target.measure}" là "${measure.kind}". Hãy chọn phép đo khác, hoặc thêm hay bỏ "each".`,
      en: `A number for each school takes both: a measure of the kind "countEach" and "each": true. Measure "${target.measure}" is a "${measure.kind}". Choose another measure, or add or remove "each".`,
    });
  }
};

/** Every measure, total and unit that a pack names exists, and each measure can be what its target asks. */
export const checkReferences = (pack: Pack, known: Known, report: Report): void => {
  pack.targets.forEach((target, index) => {
    const place = `targets[${index}]`;
    checkMeasure(target, place, known, report);
    checkUnits(target.lead, `${place}.lead`, known, report);
    checkUnits(target.implement, `${place}.implement`, known, report);
    checkUnits(target.support, `${place}.support`, known, report);
  });
  checkDivisors(pack.measures ?? {}, known.totals, ["measures"], report);
  checkRenamed(pack.measures ?? {}, known.measures, ["measures"], report);
  checkContainment(pack.totals ?? {}, known.totals, ["totals"], report);
  pack.reporting.forEach((duty, index) => {
    checkUnits(duty.who, `reporting[${index}].who`, known, report);
    checkUnits(duty.to, `reporting[${index}].to`, known, report);
  });
};
