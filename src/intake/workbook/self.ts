import { readCode, readName, readPeriod } from "../../figures/read-self";
import type { Asked, Reading } from "../../figures/reading";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/make";
import { withReason } from "../../findings/reason";
import { vietnameseDay } from "../../kernel/day";
import type { Day } from "../../kernel/ids";
import { parsePeriod, periodDays, periodText, periodInBoth } from "../../kernel/period";
import { dayKey, type SelfPart, selfKeys, selfWords } from "../../plan/asked/common";
import type { Pack } from "../../plan/schema/pack";
import type { FoundTable } from "../../sheet/find";
import type { Meta } from "../../sheet/identity";
import { singlesFor } from "./entries";

/** Who fills a form that was made for no school by name, and what is found of what was typed there. */
export interface SelfRead {
  /** "" where nothing can be read. */
  readonly said: Readonly<Record<SelfPart, string>>;
  readonly findings: readonly Finding[];
}

const isSelfNamed = ({ respondent }: Pick<Meta, "respondent">): boolean =>
  respondent.viewpoint === "school" && respondent.selfNamed === true;

type Reader = (asked: Asked) => Reading<string>;

const readers = (packs: readonly Pack[]): Readonly<Record<SelfPart, Reader>> => ({
  school: readName,
  code: readCode,
  period: (asked) => {
    const reading = readPeriod(asked, packs);
    return reading.kind === "value" ? { ...reading, value: periodText(reading.value) } : reading;
  },
});

/** Of several rows (a copied sheet) the first with an answer counts, and another answer is an error, as of the day. */
export const readPart = (
  part: SelfPart,
  packs: readonly Pack[],
  tables: readonly FoundTable[],
): { readonly value: string; readonly findings: readonly Finding[] } => {
  const [what, reader] = [selfWords[part], readers(packs)[part]];
  const rows = singlesFor(selfKeys[part], tables);
  if (rows.length === 0) return { value: "", findings: [finding("missing-row", null, { what })] };
  const read = rows.map(({ at, value }) => {
    const reading = reader({ ...value, what });
    if (reading.kind === "value") return { at, text: reading.value, findings: reading.findings };
    return {
      at,
      text: null,
      findings: reading.kind === "blank" ? [finding("self-blank", at, { what })] : reading.findings,
    };
  });
  const first = read.find(({ text }) => text !== null);
  const others = read
    .filter(({ text }) => text !== null && text !== first?.text)
    .map(({ at }) => finding("duplicate-entry", at, { first: first?.at ?? "", second: at, what }));
  return { value: first?.text ?? "", findings: [...read.flatMap(({ findings }) => findings), ...others] };
};

/** Reads who fills the form; nothing of one that was made for a school by name. */
export const readSelf = (
  meta: Pick<Meta, "respondent">,
  packs: readonly Pack[],
  tables: readonly FoundTable[],
): SelfRead | null => {
  if (!isSelfNamed(meta)) return null;
  const [school, code, period] = [
    readPart("school", packs, tables),
    readPart("code", packs, tables),
    readPart("period", packs, tables),
  ];
  return {
    said: { school: school.value, code: code.value, period: period.value },
    findings: [school, code, period].flatMap(({ findings }) => findings),
  };
};

/** The same workbook with its name, code and period as they were typed into it. */
export const namedByItself = (meta: Meta, packs: readonly Pack[], tables: readonly FoundTable[]): Meta => {
  const { respondent } = meta;
  const self = readSelf(meta, packs, tables);
  if (self === null || respondent.viewpoint === "office") return meta;
  const { school, code, period } = self.said;
  return { ...meta, respondent: { ...respondent, school, code }, period };
};

/** Of a form that asks for its period: a day of judgement that is not within it. Null: nothing to ask. */
export const dayOutside = (meta: Meta, day: Day | null, tables: readonly FoundTable[]): readonly Finding[] => {
  const period = isSelfNamed(meta) ? parsePeriod(meta.period) : null;
  const [row] = tables.flatMap(({ rows }) => rows.filter(({ key }) => key?.figure === dayKey));
  if (period === null || day === null || row === undefined) return [];
  const { from, to } = periodDays(period);
  if (day >= from && day <= to) return [];
  const reason = row.cellOf("reason").cell;
  const found = finding("day-outside-period", row.cellOf("n").at, {
    day: vietnameseDay(day),
    period: periodInBoth(meta.period),
    from: vietnameseDay(from),
    to: vietnameseDay(to),
  });
  return withReason([found], reason.type === "text" ? reason.text : null);
};
