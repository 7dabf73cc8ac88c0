import { plainText } from "../../files/xml/decode";

/**
 * Excel reads a string sent to a cell as a person's typing: "=…" becomes a formula, "65%" a number, "1/2" a day.
 * A leading apostrophe keeps it a text, and is not part of it. Words without digits need none, so that what the
 * user sees in the formula bar is the plain text.
 */
const plainWords = /^[\p{L}(“"«…–][^\p{N}]*$/u;
const readAsOther = /^\s*(true|false)\s*$/i;

/** The string to send for exactly this text, without characters that no cell can hold; "" for none. */
export const literal = (given: string): string => {
  const text = plainText(given);
  if (text === "") return "";
  return plainWords.test(text) && !readAsOther.test(text) ? text : `'${text}`;
};
