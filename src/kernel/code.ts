import { isPlanId, made, type PlanId, type TargetCode } from "./ids";

/**
 * A target's code: `<plan>/<table or clause>.<row>[letter][@year]` (READING-RULES "Codes"), such as
 * `tan-ky-2026/PL1.9a@2030`.
 */
export const codeForm = /^[a-z0-9-]+\/[A-Z0-9]+(\.[A-Z0-9]+)*[a-z]?(@\d{4})?$/;

/** Whether a text has the form of a target's code; no plan need have that target. */
export const isTargetCode = (text: string): text is TargetCode => codeForm.test(text);

/** The plan id in a code: `tan-ky-2026/PL2.14@2030` → `tan-ky-2026`. */
export const planOf = (code: TargetCode): PlanId => made(code.slice(0, code.indexOf("/")), isPlanId);

/** A code without its milestone year: `tan-ky-2026/PL2.14@2030` → `tan-ky-2026/PL2.14`. */
export const withoutYear = (code: TargetCode): string => code.replace(/@\d{4}$/, "");

/** The milestone year that a code names, null where it names none. */
export const yearIn = (code: TargetCode): number | null => {
  const year = /@(\d{4})$/.exec(code)?.[1];
  return year === undefined ? null : Number(year);
};

/** A code without the letter that tells the targets of one row apart; its year stays: `x/PL.5b@2030` → `x/PL.5@2030`. */
export const withoutLetter = (code: string): string => code.replace(/([A-Z0-9])[a-z](@\d{4})?$/, "$1$2");

/** What the targets of one row share: the code without letter and year. */
export const rowOf = (code: TargetCode): string => withoutLetter(withoutYear(code));
