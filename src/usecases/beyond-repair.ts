import type { Finding } from "../findings/finding";
import { finding } from "../findings/make";

/**
 * Findings as they are told once it is known on which sheets formulas cannot be put back (`moved`, of ./restore): whoever is
 * sent to a marked copy would find there that it has none either.
 */
export const beyondRepair = (findings: readonly Finding[], moved: readonly string[]): readonly Finding[] =>
  moved.length === 0
    ? findings
    : findings.map((found) => {
        const { code, cell, params } = found;
        if (code !== "formulas-missing") return found;
        return finding("formulas-gone", cell, { count: params["count"] ?? 0, sheets: moved.join(", ") });
      });

/** Whether it has to be known. */
export const lacksFormulas = (findings: readonly Finding[]): boolean =>
  findings.some(({ code }) => code === "formulas-missing");
