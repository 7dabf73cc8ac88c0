import type { Finding } from "./finding";

/**
 * The reason as it counts: trimmed, in NFC, or null when there is none or no word in it
 * ("…", "-", "123"), READING-RULES "Findings".
 */
export const realReason = (text: string | null): string | null => {
  const tidy = (text ?? "").normalize("NFC").trim();
  return /\p{L}{2,}/u.test(tidy) ? tidy : null;
};

/** The same findings, each with the reason that its row gives. */
export const withReason = <F extends Finding>(findings: readonly F[], reason: string | null): readonly F[] =>
  findings.map((finding) => ({ ...finding, reason: realReason(reason) }));
