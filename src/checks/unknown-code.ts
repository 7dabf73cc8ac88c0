import { finding, type KnownFinding } from "../findings/make";

/** Codes of a figures file that name no target known; `at` is FILE:LINE. */
export const checkCodes = (
  entered: readonly { readonly code: string; readonly at: string }[],
  known: ReadonlySet<string>,
): readonly KnownFinding[] =>
  entered.filter(({ code }) => !known.has(code)).map(({ code, at }) => finding("unknown-code", at, { text: code }));
