import type { TargetCode } from "../kernel/ids";
import { planOf, withoutLetter, withoutYear } from "../kernel/code";
import { finding, type KnownFinding } from "../findings/make";

/** The codes that a row's own number stands for: PL.5 for PL.5a and PL.5b, with their years only where one was named. */
const lettered = (code: string, known: readonly TargetCode[]): readonly string[] => {
  const named: readonly string[] = code.includes("@") ? known : known.map(withoutYear);
  return [...new Set(named.filter((other) => other !== code && withoutLetter(other) === code))];
};

/** The codes that lack nothing but their plan ("PL.4" for "phu-ly-2026/PL.4"): their letters and years stay as they are. */
const withPlan = (code: string, known: readonly TargetCode[]): readonly TargetCode[] =>
  code.includes("/")
    ? []
    : known.filter((other) => [other, withoutYear(other)].some((each) => each.endsWith(`/${code}`)));

/**
 * Codes of a figures file that name no target; `at` is FILE:LINE, `known` the targets' codes. A row that sets several
 * targets has letters, and is told so; so is a code without its plan.
 */
export const checkCodes = (
  entered: readonly { readonly code: string; readonly at: string }[],
  known: readonly TargetCode[],
): readonly KnownFinding[] =>
  entered
    .filter(({ code }) => !known.some((other) => other === code))
    .map(({ code, at }) => {
      const codes = lettered(code, known);
      if (codes.length > 0) return finding("code-without-letter", at, { text: code, codes: codes.join(", ") });
      const [whole] = withPlan(code, known);
      return whole === undefined
        ? finding("unknown-code", at, { text: code })
        : finding("code-without-plan", at, { text: code, whole: `${planOf(whole)}/${code}` });
    });
