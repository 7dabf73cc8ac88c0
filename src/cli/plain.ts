/**
 * What a terminal or a reader of logs would obey instead of showing: control characters (those of escape sequences among
 * them), marks that turn the order of letters round, and such as nobody sees. Line ends and tabs are text.
 */
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

const codeOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** A text for people: each such character by its name, "‹U+202E›". */
export const plainForPeople = (text: string): string => text.replace(obeyed, (sign) => `‹U+${codeOf(sign)}›`);

/** JSON, or a piece of it: the same data, with each such character written by its number. */
export const plainJson = (json: string): string => json.replace(obeyed, (sign) => `\\u${codeOf(sign).toLowerCase()}`);
