import { finding } from "../findings/make";
import { realReason } from "../findings/reason";
import { vietnameseDay } from "../kernel/day";
import type { Period } from "../kernel/period";
import { sharesADay } from "../plan/periods";
import type { Pack } from "../plan/schema/pack";
import { type Asked, contentOf, read, type Reading, refuse } from "./reading";
import { quoted } from "./tidy";
import { typedPeriod } from "./typed-period";
import { seenText } from "./unseen";

/** What somebody typed of himself into a form that was made for no school by name (native/self says the same). */

/** Codes of digits alone may have become numbers; more digits than a sheet keeps are none. */
const isCode = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1e15;

/** A name: a text with a word in it, as it is seen. */
export const readName = (asked: Asked): Reading<string> => {
  const content = contentOf(asked);
  if (content.kind === "blank" || content.kind === "invalid") return content;
  const text = content.kind === "number" ? String(content.value) : content.text;
  const name = seenText(text.normalize("NFC"));
  return content.kind === "text" && realReason(name) !== null
    ? read(name)
    : refuse(finding("self-without-word", asked.at, { text: quoted(text) }));
};

/** A code: any text, or a whole number. */
export const readCode = (asked: Asked): Reading<string> => {
  const content = contentOf(asked);
  if (content.kind === "text") return read(seenText(content.text.normalize("NFC")));
  if (content.kind !== "number") return content;
  const text = String(content.value);
  return isCode(content.value) ? read(text) : refuse(finding("self-code", asked.at, { text }));
};

/** A period (./typed-period) of which every plan has a day. */
export const readPeriod = (asked: Asked, packs: readonly Pack[]): Reading<Period> => {
  const content = contentOf(asked);
  if (content.kind === "blank" || content.kind === "invalid") return content;
  const text = content.kind === "number" ? String(content.value) : content.text;
  const period = typedPeriod(text);
  if (period === null) return refuse(finding("self-period", asked.at, { text: quoted(text) }));
  const outside = packs.find((pack) => !sharesADay(pack, period));
  if (outside === undefined) return read(period);
  const span = { from: vietnameseDay(outside.effectiveFrom), to: vietnameseDay(outside.effectiveTo) };
  return refuse(finding("self-period-outside", asked.at, { text: quoted(text), ...span }));
};
