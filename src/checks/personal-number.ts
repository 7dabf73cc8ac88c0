import { finding, type KnownFinding } from "../findings/make";

/** Digits with single spaces, dots or dashes between them, as numbers of telephones are written. */
const groups = /\+?\d(?:[ .-]?\d)+/g;

/** A telephone number of Việt Nam (10 digits; a land line 11), or a personal identity number (12 digits, from 0). */
const personal = /^(?:(?:84|0)[35789]\d{8}|(?:84|0)2\d{9}|0\d{11})$/;

const holdsOne = (text: string): boolean =>
  (text.match(groups) ?? []).some((group) => personal.test(group.replace(/\D/g, "")));

/**
 * Something in a cell of free words (Giải trình, evidence) that looks like a person's telephone or identity number, which
 * would travel with the file to everybody who gets it (Law 91/2025/QH15). The number itself is not repeated.
 */
export const checkPersonalNumbers = (
  texts: readonly (string | null)[],
  at: string | null,
  what: string,
): readonly KnownFinding[] =>
  texts.some((text) => text !== null && holdsOne(text)) ? [finding("personal-number", at, { what })] : [];
