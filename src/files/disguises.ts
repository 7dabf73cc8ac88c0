/** One section of a format code as it would be seen: "§" for each digit of the number, "@" for a text. */
interface Section {
  readonly seen: string;
  /** Holds for some numbers only, as its condition says; for nought alone: what stands for it is a matter of taste. */
  readonly when: "always" | "some" | "nought";
  /** A comma behind the digits: a thousand is shown as 1. */
  readonly scaled: boolean;
}

/** A literal, something that is not shown, brackets, and whatever stands for itself. */
const tokens = /"([^"]*)"|\\(.)|[_*].|\[([^\][]*)\]|general|[^]/giu;

const plain = (literal: string): string => literal.replace(/[§@]/gu, " ");

const emptySection: Section = { seen: "", when: "always", scaled: false };

const conditionIn = (brackets: string): Section["when"] => {
  if (!/^[<>=]/u.test(brackets)) return "always";
  return /^=0(?:\.0+)?$/u.test(brackets) ? "nought" : "some";
};

/** What brackets show: the sign of a currency (`[$₫-42A]`), or nothing. */
const shownIn = (brackets: string): string => (brackets.startsWith("$") ? (brackets.slice(1).split("-")[0] ?? "") : "");

const withToken = (before: Section, [token, quoted, escaped, brackets]: RegExpMatchArray): Section => {
  const literal = quoted ?? escaped;
  if (literal !== undefined) return { ...before, seen: before.seen + plain(literal) };
  if (brackets !== undefined) {
    const when = before.when === "always" ? conditionIn(brackets) : before.when;
    return { ...before, when, seen: before.seen + plain(shownIn(brackets)) };
  }
  if (/^[_*]./u.test(token)) return before;
  return { ...before, seen: before.seen + (/^(?:general|[0#?])$/iu.test(token) ? "§" : token) };
};

/** The sections of a format code, which ";" sets apart. */
const sectionsOf = (code: string): readonly Section[] => {
  const sections: Section[] = [];
  let section = emptySection;
  for (const token of code.matchAll(tokens)) {
    if (token[0] === ";") {
      sections.push(section);
      section = emptySection;
    } else section = withToken(section, token);
  }
  return [...sections, section].map((each) => ({ ...each, scaled: /§,+(?![§,])/u.test(each.seen) }));
};

/** A fraction in so many parts ("?/100") has digits of its own. */
const isFraction = (seen: string): boolean => /§ *\/ *[1-9]/u.test(seen);

/** Whether who looks at the cell sees another number than it holds, or none. */
const changesNumber = ({ seen, scaled }: Section): boolean =>
  scaled || !/[§@]/u.test(seen) || (!isFraction(seen) && /\d[.,]?§|§[.,]?\d|^ *[-−]§/u.test(seen));

const changesText = ({ seen }: Section): boolean => !seen.includes("@") || /\d@|@\d/u.test(seen);

/** What a format shows as something else than the cell holds: a number, a text, both; null: nothing. */
export type Disguise = "number" | "text" | "both";

/**
 * Whether a format code shows a number that is not nought, or a text, as another or not at all: `0,` shows 65,000 as 65,
 * `"9"0` shows 5 as 95, `;;;` shows nothing (ECMA-376 part 1, 18.8.31).
 */
export const disguiseIn = (code: string): Disguise | null => {
  const sections = sectionsOf(code);
  const [first = emptySection, ...others] = sections;
  const numbers = (first.when === "always" ? [first] : [first, ...others.slice(0, 2)]).filter(
    ({ when }) => when !== "nought",
  );
  const number = code.trim() !== "" && numbers.some(changesNumber);
  const forText = sections[3] ?? sections.find(({ seen }) => seen.includes("@"));
  const text = forText !== undefined && changesText(forText);
  if (number) return text ? "both" : "number";
  return text ? "text" : null;
};
