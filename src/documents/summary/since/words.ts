import { sayNumber } from "../../../kernel/numbers";
import { type Lang, say } from "../../../kernel/text";
import type { SchoolSince } from "./compare";

/** " (+1,63)": by how much a value is another than it was; "" where it is the same, or either is not known. */
export const sayChange = (change: number | null, lang: Lang): string =>
  change === null || change === 0 ? "" : ` (${change > 0 ? "+" : "−"}${sayNumber(Math.abs(change), lang)})`;

/** "Trường A (TH-01)", with the code that it had then where that was another. */
export const sayWhose = ({ school, code, formerCode }: SchoolSince, lang: Lang): string =>
  formerCode === null
    ? `${school} (${code})`
    : `${school} (${code}${say(lang, `, kỳ trước: ${formerCode}`, `, then ${formerCode}`)})`;

/** What is said of a school that is on the roster no more; "" of all others. */
export const sayUnlisted = ({ listed }: SchoolSince, lang: Lang): string =>
  listed ? "" : say(lang, "không còn trong danh sách", "on the roster no more");
