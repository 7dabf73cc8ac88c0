import type { Edition, Pair, PlanDiff } from "../authoring/diff";
import { fill } from "../findings/template";
import type { Text } from "../kernel/text";
import { wordTarget } from "../plan/say";
import type { Target } from "../plan/schema/target";
import type { Output } from "./context";

/** A target's fields as a reader calls them. */
const fieldWords: Readonly<Record<PlanDiff["changed"][number]["fields"][number]["field"], Text>> = {
  quote: { vi: "nguyên văn", en: "wording" },
  measure: { vi: "phép đo", en: "measure" },
  operator: { vi: "so sánh", en: "comparison" },
  value: { vi: "mức", en: "value" },
  unit: { vi: "đơn vị tính", en: "unit" },
  stretch: { vi: "mức phấn đấu", en: "stretch" },
  year: { vi: "năm của mốc", en: "milestone year" },
  scope: { vi: "áp dụng cho", en: "applies to" },
  answeredBy: { vi: "ai nhập số liệu", en: "who answers" },
  lead: { vi: "đơn vị chủ trì", en: "lead unit" },
  implement: { vi: "đơn vị triển khai", en: "carried out by" },
  support: { vi: "đơn vị phối hợp", en: "supported by" },
  deadline: { vi: "thời hạn", en: "deadline" },
};

const headOf = ({ pack }: Edition): object => ({ id: pack.id, version: pack.version, year: pack.year });

/** The contract's object, and both editions' heads. */
export const diffJson = (old: Edition, now: Edition, found: PlanDiff): object => ({
  plans: { old: headOf(old), new: headOf(now) },
  same: found.same.map((pair) => ({ old: pair.old.code, new: pair.now.code })),
  changed: found.changed.map((pair) => ({
    old: pair.old.code,
    new: pair.now.code,
    fields: pair.fields.map((field) => ({ field: field.field, old: field.old, new: field.now })),
  })),
  added: found.added.map(({ code }) => code),
  gone: found.gone.map(({ code }) => code),
  measuresKept: found.measuresKept,
});

const shortened = (text: string): string => (text.length <= 140 ? text : `${text.slice(0, 139)}…`);

/** The row without the plan's id, which both editions share. */
const rowOf = ({ code }: Target): string => code.slice(code.indexOf("/") + 1);

const lineOf = (target: Target, output: Output): string =>
  `  ${rowOf(target)}: ${shortened(target.source.quote)} [${wordTarget(target)[output.lang]}]`;

const texts = {
  other: {
    vi: "Hai kế hoạch của hai cơ quan khác nhau ({old}; {now}): kết quả so sánh chỉ để tham khảo.",
    en: "The plans are of two different bodies ({old}; {now}): take the comparison as a hint only.",
  },
  counts: {
    vi: "Giữ nguyên {same}, thay đổi {changed}, mới {added}, không còn {gone} chỉ tiêu, nhiệm vụ; {measures} phép đo được giữ lại.",
    en: "Targets unchanged: {same}, changed: {changed}, new: {added}, gone: {gone}; measures kept: {measures}.",
  },
  changed: { vi: "Thay đổi:", en: "Changed:" },
  added: { vi: "Mới:", en: "New:" },
  gone: { vi: "Không còn:", en: "Gone:" },
} as const satisfies Readonly<Record<string, Text>>;

const listOf = (head: Text, targets: readonly Target[], output: Output): readonly string[] =>
  targets.length === 0 ? [] : [head[output.lang], ...targets.map((target) => lineOf(target, output))];

const placesOf = ({ old, now }: Pair): string =>
  rowOf(old) === rowOf(now) ? rowOf(now) : `${rowOf(old)} → ${rowOf(now)}`;

const changesOf = (changed: PlanDiff["changed"], { lang }: Output): readonly string[] =>
  changed.flatMap((pair) => [
    `  ${placesOf(pair)}: ${shortened(pair.now.source.quote)}`,
    ...pair.fields.map(
      ({ field, old, now }) => `      ${fieldWords[field][lang]}: ${shortened(old || "–")} → ${shortened(now || "–")}`,
    ),
  ]);

/** What the new edition keeps, changes, adds and drops, for a person at a terminal. */
export function printDiff(old: Edition, now: Edition, found: PlanDiff, output: Output): void {
  const { lang, line } = output;
  const { same, changed, added, gone, measuresKept } = found;
  line(`${nameOf(old)} → ${nameOf(now)}`);
  const [one, other] = [old.pack.issuer, now.pack.issuer];
  if (one.id !== other.id && one.name !== other.name)
    line(fill(texts.other, { old: old.pack.issuer.name, now: now.pack.issuer.name }, lang));
  const counts = { same: same.length, changed: changed.length, added: added.length, gone: gone.length };
  line(fill(texts.counts, { ...counts, measures: measuresKept }, lang));
  const lines = [
    ...(changed.length === 0 ? [] : [texts.changed[lang]]),
    ...changesOf(changed, output),
    ...listOf(texts.added, added, output),
    ...listOf(texts.gone, gone, output),
  ];
  for (const text of lines) line(text);
}

const nameOf = ({ pack }: Edition): string => `${pack.id} ${pack.version}`;
