import { severityOf } from "../findings/catalogue";
import type { Finding } from "../findings/finding";
import { finding, type KnownFinding } from "../findings/make";
import { realReason } from "../findings/reason";

/** Something written as a reason for a query that has no word in it, and so is none. */
export const checkReason = (
  reason: string | null,
  at: string | null,
  found: readonly Finding[],
): readonly KnownFinding[] => {
  const text = (reason ?? "").trim();
  if (text === "" || realReason(text) !== null) return [];
  return found.some(({ code }) => severityOf(code) === "query") ? [finding("reason-without-words", at, { text })] : [];
};
