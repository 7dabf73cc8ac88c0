import type { Catalogue } from "../../plan/catalogue";
import { finding, type LintFinding } from "./finding";
import { cite } from "./words";

/** A target that schools should answer though its scope holds no school that the plan manages. */
export const bindsNoSchool = (catalogue: Catalogue): readonly LintFinding[] =>
  [...catalogue.packs.values()].flatMap((pack) =>
    pack.targets
      .filter(
        (target) =>
          target.answeredBy !== "office" && !target.scope.levels.some((level) => pack.manages.includes(level)),
      )
      .map((target) => {
        const name = cite({ pack, target });
        return finding("binds-no-school", "error", [target], {
          vi: `${name.vi} do trường trả lời ("answeredBy": "${target.answeredBy}") nhưng không trường nào thuộc kế hoạch nằm trong "scope". Hãy sửa "scope.levels" (kế hoạch quản lý: ${pack.manages.join(", ")}) hoặc ghi "answeredBy": "office".`,
          en: `${name.en} is answered by schools ("answeredBy": "${target.answeredBy}") but its "scope" holds no school of the plan. Correct "scope.levels" (the plan manages: ${pack.manages.join(", ")}) or write "answeredBy": "office".`,
        });
      }),
  );
