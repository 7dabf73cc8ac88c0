import { planOf, yearIn } from "../../kernel/code";
import { yearOf } from "../../kernel/day";
import type { Report } from "../problems";
import type { Pack } from "../schema/pack";
import { isCeiling, type Target } from "../schema/target";

const checkYear = (pack: Pack, target: Target, place: string, report: Report): void => {
  const inCode = yearIn(target.code);
  if (inCode !== null && inCode !== target.year) {
    report("wrong-year", `${place}.year`, {
      vi: `Mã ghi @${inCode} thì "year" phải là ${inCode}. Hãy sửa một trong hai.`,
      en: `The code says @${inCode}, so "year" must be ${inCode}. Correct one of the two.`,
    });
  }
  const last = yearOf(pack.effectiveTo);
  if (target.year !== undefined && target.year > last) {
    report("wrong-year", `${place}.year`, {
      vi: `Mốc ${target.year} nằm sau ngày kế hoạch hết hiệu lực (${pack.effectiveTo}). Hãy sửa "year" hoặc "effectiveTo".`,
      en: `The milestone ${target.year} lies after the plan's last day (${pack.effectiveTo}). Correct "year" or "effectiveTo".`,
    });
  }
};

/** A stretch that lies on the easy side of its minimum, or at it, could be reached by what does not meet the minimum. */
const checkStretch = ({ operator, value, stretch }: Target, place: string, report: Report): void => {
  if (stretch === undefined) return;
  if (operator === null || value === null) {
    report("weak-stretch", `${place}.stretch`, {
      vi: `"stretch" (mức phấn đấu) chỉ đi cùng một mức tối thiểu ("operator" và "value"). Hãy bỏ "stretch" hoặc ghi mức tối thiểu.`,
      en: `A "stretch" goes only with a minimum ("operator" and "value"). Leave "stretch" out, or write the minimum.`,
    });
    return;
  }
  const ceiling = isCeiling(operator);
  if (ceiling ? stretch < value : stretch > value) return;
  report("weak-stretch", `${place}.stretch`, {
    vi: `Mức phấn đấu ${stretch} phải ${ceiling ? "thấp" : "cao"} hơn mức phải đạt ${value}. Hãy sửa "stretch" hoặc "value".`,
    en: `The stretch ${stretch} must be ${ceiling ? "below" : "above"} the value ${value} that is to be met. Correct "stretch" or "value".`,
  });
};

const checkTarget = (pack: Pack, target: Target, place: string, report: Report): void => {
  if (planOf(target.code) !== pack.id) {
    report("foreign-code", `${place}.code`, {
      vi: `Mã chỉ tiêu phải bắt đầu bằng "${pack.id}/".`,
      en: `A target's code must begin with "${pack.id}/".`,
    });
  }
  const given = [target.operator, target.value].filter((part) => part !== null).length;
  if (given === 1 || (given === 0 && target.unit !== null)) {
    report("half-numeric", place, {
      vi: `"operator", "value" và "unit" phải cùng có (chỉ tiêu có số) hoặc cùng là null (chỉ tiêu định tính).`,
      en: `"operator", "value" and "unit" must all be given (numeric target) or all be null (qualitative target).`,
    });
  }
  checkYear(pack, target, place, report);
  checkStretch(target, place, report);
};

/** Codes are the plan's own, each used once, and agree with the milestone year; numbers are whole or absent. */
export const checkCodes = (pack: Pack, report: Report): void => {
  const seen = new Map<string, number>();
  pack.targets.forEach((target, index) => {
    checkTarget(pack, target, `targets[${index}]`, report);
    const first = seen.get(target.code);
    if (first !== undefined) {
      report("duplicate-code", `targets[${index}].code`, {
        vi: `Mã "${target.code}" đã dùng ở targets[${first}]. Mỗi chỉ tiêu một mã: thêm chữ cái (a, b, …) hoặc năm (@2030).`,
        en: `Code "${target.code}" is already used at targets[${first}]. Each target needs its own: add a letter (a, b, …) or a year (@2030).`,
      });
    } else seen.set(target.code, index);
  });
};
