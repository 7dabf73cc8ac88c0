import { severityOf } from "../findings/catalogue";
import type { Finding } from "../findings/finding";

const order = ["error", "query", "info"] as const;

const isEmptyReason = ({ code }: Finding): boolean => code === "reason-without-words";

/** An empty reason that fills a column ("-", "…") is said once, with the number of rows. */
const emptyReasonsOnce = (findings: readonly Finding[]): readonly Finding[] => {
  const counts = new Map<unknown, number>();
  for (const { params } of findings.filter(isEmptyReason))
    counts.set(params["text"], (counts.get(params["text"]) ?? 0) + 1);
  return findings.flatMap((found) => {
    const count = isEmptyReason(found) ? counts.get(found.params["text"]) : 0;
    if (count === 0) return [found];
    counts.delete(found.params["text"]);
    return count === undefined ? [] : [{ ...found, params: { ...found.params, count } }];
  });
};

/** Errors first, then what is to be explained, then notes, each as they were found; what comes to a report later too. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  order.flatMap((severity) => findings.filter(({ code }) => severityOf(code) === severity));

/** Findings as they are told. */
export const told = (findings: readonly Finding[]): readonly Finding[] => worstFirst(emptyReasonsOnce(findings));
