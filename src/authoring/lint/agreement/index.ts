/**
 * Each rule against its own words: the quote, the deadline's words and the row's cells, as the wording parser reads them.
 * A field may differ only where the target's `decided` names it; `reading` says why.
 */
import { grouped } from "../../../kernel/groups";
import { inBoth, type Text } from "../../../kernel/text";
import type { Catalogue } from "../../../plan/catalogue";
import type { Pack } from "../../../plan/schema/pack";
import type { Target } from "../../../plan/schema/target";
import { normaliseWording } from "../../wording";
import { finding, type LintFinding } from "../finding";
import { asks, demandDifferences, type Group, groupsOf, match, type Matched, sameWords, sayRead } from "./demands";
import { type Difference, verbatim } from "./difference";
import { looseNumbers } from "./numbers";
import { leadsAgainst } from "./owners";
import { placeOf } from "./place";
import { fieldWords, reportDifference, reportLeft, reportLoose } from "./report";
import { deadlineDifferences, yearDifferences } from "./times";
import { scopeDifferences } from "./whom";

/** The quote and the value's cell stand in the row that the target names. */
function quoteDifferences(pack: Pack, target: Target): readonly Difference[] {
  const { row } = placeOf(pack, target);
  if (row === null) return [];
  const cells = row.cells.map(normaliseWording);
  const { quote, cell } = target.source;
  return [quote, ...(cell === undefined ? [] : [cell])]
    .filter((words) => !cells.some((text) => text.includes(normaliseWording(words))))
    .map((rule) => ({ target, field: "quote" as const, words: verbatim(cells.join(" | ")), rule: verbatim(rule) }));
}

/** Every field of one target that is not what its words say, its leads apart. */
function differencesOf(pack: Pack, group: Group, matched: Matched | null, target: Target) {
  return [
    ...quoteDifferences(pack, target),
    ...(matched === null ? [] : demandDifferences(group, matched)),
    ...scopeDifferences(pack, target, matched),
    ...yearDifferences(pack, target),
    ...deadlineDifferences(pack, target),
  ];
}

/** A target with everything in it that is not as its words say; `decided` differences are marked as such. */
export interface Compared {
  readonly target: Target;
  /** What the parser reads as its threshold, in words; null where it reads none. */
  readonly read: Text | null;
  readonly differences: readonly (Difference & { readonly decided: boolean })[];
}

const isDecided = ({ target, field }: Difference): boolean =>
  field !== "quote" && target.reading !== undefined && (target.decided?.includes(field) ?? false);

/** One line a target: what its words say, and where the rule says otherwise. */
export const compare = (catalogue: Catalogue, pack: Pack): readonly Compared[] => {
  const leadDifferences = leadsAgainst(catalogue, pack);
  return groupsOf(pack).flatMap((group) => {
    const { pairs } = match(group);
    return group.targets.map((target) => {
      const matched = pairs.find((pair) => pair.target === target) ?? null;
      const differences = [...differencesOf(pack, group, matched, target), ...leadDifferences(target)];
      return {
        target,
        read: matched?.read ? sayRead(matched.read) : null,
        differences: differences.map((one) => ({ ...one, decided: isDecided(one) })),
      };
    });
  });
};

/** The higher end of "90 - 95%" where the lower one is asked: whether more is a miss was a person's to say. */
const isTopLeft = ({ words, targets }: Group, { operator, value, unit }: Group["read"][number]): boolean =>
  operator === "lessThanInclusive" &&
  /\d ?%? ?(?:[-–]|đến|tới) ?\d/iu.test(words) &&
  targets.some((one) => one.operator === "greaterThanInclusive" && one.unit === unit && (one.value ?? 0) < value);

/** Numbers that the words of a plan's targets set and that no rule asks. */
export const unasked = (pack: Pack): readonly LintFinding[] => {
  const together = grouped(pack.targets, (target) => [sameWords(target)]);
  return groupsOf(pack).flatMap((group) => {
    const [first] = group.targets;
    if (first === undefined || first.decided?.includes("value") === true) return [];
    const others = together.get(sameWords(first)) ?? [];
    return match(group)
      .left.filter((read) => !others.some((other) => asks(other, read)))
      .map((read) => reportLeft(pack, first, sayRead(read), isTopLeft(group, read) ? "note" : "error"));
  });
};

/** A `decided` that nothing explains lets nothing pass. */
const unexplained = (pack: Pack): readonly LintFinding[] =>
  pack.targets
    .filter(({ decided, reading }) => decided !== undefined && reading === undefined)
    .map((target) => {
      const fields = inBoth((lang) => (target.decided ?? []).map((field) => fieldWords[field][lang]).join(", "));
      return finding("decided-without-reading", "error", [target], {
        vi: `${target.code}: "decided" nêu ${fields.vi} nhưng không có "reading". Hãy ghi vì sao quyết định khác nguyên văn.`,
        en: `${target.code}: "decided" names ${fields.en} but there is no "reading". Say why it was decided so.`,
      });
    });

/** Numbers of a plan's rows that nothing accounts for. */
export const unread = (pack: Pack): readonly LintFinding[] =>
  looseNumbers(pack).map((loose) => reportLoose(pack, loose));

/** What is said of one plan: fields that differ from their words, numbers that nothing accounts for. */
export const agreementOf = (catalogue: Catalogue, pack: Pack): readonly LintFinding[] => [
  ...compare(catalogue, pack).flatMap(({ differences }) =>
    differences.filter(({ decided }) => !decided).map((difference) => reportDifference(pack, difference)),
  ),
  ...unasked(pack),
  ...unexplained(pack),
  ...unread(pack),
];

/** Every plan's rules against their own words. */
export const agreement = (catalogue: Catalogue): readonly LintFinding[] =>
  [...catalogue.packs.values()].flatMap((pack) => agreementOf(catalogue, pack));
