import { type FigureKey, isFigureKey, made } from "../../kernel/ids";
import type { Catalogue } from "../catalogue";
import type { Pack } from "../schema/pack";
import type { Respondent } from "./respondent";
import { askedTotals, type TotalUse } from "./totals";

/**
 * What the whole form shares and asks once, at its head: who fills it where it was made for no school by name, totals
 * (READING-RULES "Totals") and the day of judgement.
 */
export type AskedCommon = CommonSelf | CommonTotal | CommonDay;

/** What a form that was made for no school by name asks of whoever fills it. */
export type SelfPart = "school" | "code" | "period";

export interface CommonSelf {
  readonly kind: "self";
  readonly key: FigureKey;
  readonly part: SelfPart;
  readonly words: string;
}

export interface CommonTotal {
  readonly kind: "total";
  readonly key: FigureKey;
  readonly words: string;
  /** The rows that divide by it, as a reader finds them: "5a, 7"; where there are several tables "Phụ lục 1: 9a; Phụ lục 2: 13". */
  readonly usedBy: string;
  readonly figures: readonly FigureKey[];
}

export interface CommonDay {
  readonly kind: "day";
  readonly key: FigureKey;
  /** The period that the form asks for, within which the day is expected; null: it was made for one. */
  readonly within: FigureKey | null;
}

/** The key of the day of judgement (CONTRACTS "Keys"). */
export const dayKey: FigureKey = made("rs.day", isFigureKey);
/** What that day is called on every sheet. */
export const dayName = "Ngày đánh giá";

/** Their keys, and what each is called. */
export const selfKeys: Readonly<Record<SelfPart, FigureKey>> = {
  school: made("rs.school", isFigureKey),
  code: made("rs.code", isFigureKey),
  period: made("rs.period", isFigureKey),
};
export const selfWords: Readonly<Record<SelfPart, string>> = {
  school: "Tên đơn vị",
  code: "Mã trường",
  period: "Kỳ báo cáo",
};
export const selfParts: readonly SelfPart[] = ["school", "code", "period"];

/** Whether a key is of who fills the form, and when, rather than of a figure. */
export const isOfForm = (key: FigureKey): boolean => key.startsWith("rs.");

const selfAsked = (respondent: Respondent): readonly CommonSelf[] =>
  respondent.viewpoint === "school" && respondent.selfNamed === true
    ? selfParts.map((part) => ({ kind: "self", key: selfKeys[part], part, words: selfWords[part] }))
    : [];

/** Numbers of rows begin anew in each table, and tables have the same names in several plans. */
const usesInWords = (packs: readonly Pack[], uses: readonly TotalUse[]): string => {
  const [only, ...more] = uses;
  const oneTable = packs.length === 1 && (packs[0]?.tables.length ?? 0) < 2;
  if (only !== undefined && more.length === 0 && oneTable) return only.rows;
  return uses
    .map(({ plan, table, rows }) => {
      const pack = packs.find(({ id }) => id === plan);
      const name = pack?.tables.find(({ id }) => id === table)?.name ?? "văn bản";
      return `${name}${packs.length > 1 && pack !== undefined ? ` (${pack.issuer.name})` : ""}: ${rows}`;
    })
    .join("; ");
};

/**
 * What the plans ask of a respondent once for the whole form: who it is where the form does not say so, its totals in the
 * order of their first use, then the day.
 */
export const askedCommon = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Respondent,
): readonly AskedCommon[] => [
  ...selfAsked(respondent),
  ...askedTotals(catalogue, packs, respondent).map(({ key, words, usedBy, figures }): CommonTotal => ({
    kind: "total",
    key,
    words,
    usedBy: usesInWords(packs, usedBy),
    figures,
  })),
  { kind: "day", key: dayKey, within: selfAsked(respondent).length === 0 ? null : selfKeys.period },
];
