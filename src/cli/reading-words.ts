import type { PhraseReading } from "../authoring/wording";
import type { Lang, Text } from "../kernel/text";
import { levelNames, ownershipNames } from "../plan/population";
import { sayThreshold } from "../verdict/words";
import { say } from "./words";

type Read = PhraseReading["targets"][number];

const joined = (pieces: readonly (Text | null)[], lang: Lang): string =>
  pieces.flatMap((piece) => (piece === null ? [] : [piece[lang]])).join(", ");

const stretchWords = ({ stretch, unit }: Read): Text | null => {
  if (stretch === undefined) return null;
  const aim = `${stretch}${unit === "%" ? "%" : ""}`;
  return { vi: `phấn đấu ${aim}`, en: `stretch ${aim}` };
};

/** "từ 65% trở lên, phấn đấu 80% (operator: greaterThanInclusive)"; the operator's name is what a rule file writes. */
export const targetWords = (target: Read, lang: Lang): string => {
  const { operator, value, unit, each } = target;
  const asked = sayThreshold(operator, value, unit ?? "", lang) + (unit === null ? ` ${say(lang, "unitOpen")}` : "");
  const more = joined([stretchWords(target), each === true ? { vi: "mỗi cơ sở", en: "each facility" } : null], lang);
  return `${asked}${more === "" ? "" : `, ${more}`} (operator: ${operator})`;
};

/** "THCS; công lập": the levels and ownerships that a phrase names. */
export const scopeWords = (scope: NonNullable<Read["scope"]>): string =>
  [
    (scope.levels ?? []).map((level) => levelNames[level]),
    (scope.ownership ?? []).map((one) => ownershipNames[one].toLowerCase()),
  ]
    .flatMap((names) => (names.length === 0 ? [] : [names.join(", ")]))
    .join("; ");
