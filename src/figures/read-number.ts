import { finding } from "../findings/make";
import { readNumberText, twoNumbers } from "./number-grammar";
import { type Asked, contentOf, read, type Reading, refuse, refuseText } from "./reading";
import { largest, most } from "./limits";
import { quoted, rounded, tidy } from "./tidy";

/** A number as read, before it is asked whether it fits the question. */
interface Candidate {
  readonly kind: "candidate";
  readonly value: number;
  /** A % sign in the text. */
  readonly sign: boolean;
  /** The cell wears a percent format: 0.65 is shown as 65%. */
  readonly format: boolean;
}

/** Refuses a number that cannot answer the question. */
type Fit = (value: number, asked: Asked) => ReturnType<typeof refuse> | null;

const common: Fit = (value, { at, what }) => {
  if (value < 0) return refuse(finding("negative", at, { value, what }));
  return value > largest ? refuse(finding("too-large", at, { value, what })) : null;
};

const fitsWhole: Fit = (value, asked) =>
  common(value, asked) ??
  (Number.isInteger(value) ? null : refuse(finding("not-whole", asked.at, { value, what: asked.what })));

const fitsPercent: Fit = (value, asked) =>
  common(value, asked) ?? (value > 100 ? refuse(finding("over-100", asked.at, { value, what: asked.what })) : null);

const hasMoreDecimals = (value: number): boolean => rounded(value) !== Number(value.toFixed(most.decimals));

const fitsDecimal: Fit = (value, asked) =>
  common(value, asked) ??
  (hasMoreDecimals(value)
    ? refuse(finding("too-many-decimals", asked.at, { value, decimals: most.decimals, what: asked.what }))
    : null);

/** Two readings: a query, unless the question allows neither. Without `either` only the first may hold. */
const twoReadings = (
  asked: Asked,
  readings: readonly [number, number],
  fit: Fit,
  code: "ambiguous-number" | "fraction-for-percent",
  either = true,
): Reading<never> => {
  const { at, what, cell } = asked;
  const [first, second] = [rounded(readings[0]), rounded(readings[1])];
  const possible = (either ? [first, second] : [first]).filter((value) => fit(value, asked) === null);
  const wrong = fit(first, asked);
  if (possible.length === 0 && wrong !== null) return wrong;
  const text = cell.type === "text" ? quoted(cell.text) : "";
  return { kind: "open", possible, findings: [finding(code, at, { text, first, second, what })] };
};

const candidateOf = (asked: Asked, fit: Fit): Candidate | Reading<never> => {
  const content = contentOf(asked);
  if (content.kind === "number")
    return { kind: "candidate", value: content.value, sign: false, format: content.percent };
  if (content.kind !== "text") return content;
  const reading = readNumberText(content.text);
  switch (reading.kind) {
    case "value":
      return { kind: "candidate", value: rounded(reading.value), sign: reading.percent, format: false };
    case "ambiguous":
      // No one writes 655 as 65.5: digits joined are a count only where they stand in a group of three.
      return twoReadings(asked, reading.readings, fit, "ambiguous-number", fit !== fitsWhole || reading.grouped);
    case "malformed":
      if (twoNumbers(tidy(content.text)) !== null) return refuseText("several-numbers", asked, content.text);
      return refuseText(reading.why === "words" ? "text-not-number" : "number-malformed", asked, content.text);
  }
};

/** As the cell shows it: 0.585 is 58,5%. */
const percentShown = (value: number): string => `${String(rounded(value * 100)).replace(".", ",")}%`;

/** A % sign is no amount; a percent format asks what was meant. */
const readAmount = (asked: Asked, fit: Fit): Reading<number> => {
  const found = candidateOf(asked, fit);
  if (found.kind !== "candidate") return found;
  const { value, sign, format } = found;
  if (sign && asked.cell.type === "text") return refuseText("percent-for-amount", asked, asked.cell.text);
  const wrong = fit(value, asked);
  if (wrong !== null && format && value > 0) return refuseText("percent-for-amount", asked, percentShown(value));
  if (wrong !== null) return wrong;
  return format && value !== 0 ? twoReadings(asked, [value, value * 100], fit, "fraction-for-percent") : read(value);
};

/** A count: a whole number from 0 to 10¹². 1.234 has two readings; 65.5 is not whole in any. */
export const readWhole = (asked: Asked): Reading<number> => readAmount(asked, fitsWhole);

/** A quantity: a number from 0 to 10¹² with two decimals at most. 65.5 has two readings, as has 1.234 (only one fits). */
export const readDecimal = (asked: Asked): Reading<number> => readAmount(asked, fitsDecimal);

/**
 * A percent from 0 to 100. A number between 0 and 1 may be a share (0,65 for 65%), as may any number that wears a percent
 * format: a query with both readings. With a reason given, a number below 1 is taken as it stands.
 */
export const readPercent = (asked: Asked, reasonGiven: boolean): Reading<number> => {
  const found = candidateOf(asked, fitsPercent);
  if (found.kind !== "candidate") return found;
  const { value, sign, format } = found;
  const wrong = fitsPercent(value, asked);
  if (wrong !== null) return wrong;
  const doubtful = value > 0 && (format || (value < 1 && !sign));
  if (!doubtful) return read(value);
  const both = twoReadings(asked, [value, value * 100], fitsPercent, "fraction-for-percent");
  return reasonGiven && !format && both.kind === "open" ? { kind: "value", value, findings: both.findings } : both;
};
