import type { Edition, PlanDiff } from "../authoring/diff";
import type { Text } from "../kernel/text";
import { wordTarget } from "../plan/say";
import type { Target } from "../plan/schema/target";
import type { Output } from "./context";
import { say } from "./words";

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

/** What the new edition keeps, changes, adds and drops, for a person at a terminal. */
export function printDiff(old: Edition, now: Edition, found: PlanDiff, output: Output, none: boolean): void {
  const { lang, line } = output;
  line(say(lang, "diffHead", { old: nameOf(old), now: nameOf(now) }));
  if (old.pack.issuer.id !== now.pack.issuer.id)
    line(say(lang, "diffOther", { old: old.pack.issuer.name, now: now.pack.issuer.name }));
  const { same, changed, added, gone, measuresKept } = found;
  line(
    say(lang, "diffCounts", {
      same: same.length,
      changed: changed.length,
      added: added.length,
      gone: gone.length,
      measures: measuresKept,
    }),
  );
  if (none) return;
  if (changed.length > 0) line(say(lang, "diffChanged"));
  for (const { old: was, now: is, fields } of changed) {
    line(`  ${rowOf(was) === rowOf(is) ? rowOf(is) : `${rowOf(was)} → ${rowOf(is)}`}: ${shortened(is.source.quote)}`);
    for (const { field, old: before, now: after } of fields)
      line(`      ${fieldWords[field][lang]}: ${shortened(before || "–")} → ${shortened(after || "–")}`);
  }
  if (added.length > 0) line(say(lang, "diffAdded"));
  for (const target of added) line(lineOf(target, output));
  if (gone.length > 0) line(say(lang, "diffGone"));
  for (const target of gone) line(lineOf(target, output));
}

const nameOf = ({ pack }: Edition): string => `${pack.id} ${pack.version}`;
