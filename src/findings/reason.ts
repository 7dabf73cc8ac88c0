import type { Finding } from "./finding";

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character.toUpperCase() !== character.toLowerCase();

/**
 * The reason as it counts: trimmed, in NFC, or null when there is none or no word in it: two letters next to each other
 * ("…", "-", "123", "a" are none), READING-RULES "Findings". Vietnamese letters all have a capital, which is how a native
 * formula tells them (../native/readings).
 */
export const realReason = (text: string | null): string | null => {
  const tidy = (text ?? "").normalize("NFC").trim();
  const hasWord = tidy.split("").some((letter, at, all) => isLetter(letter) && isLetter(all[at + 1]));
  return hasWord ? tidy : null;
};

/** The same findings, each with the reason that its row gives. */
export const withReason = <F extends Finding>(findings: readonly F[], reason: string | null): readonly F[] =>
  findings.map((finding) => ({ ...finding, reason: realReason(reason) }));
