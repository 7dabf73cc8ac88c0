import type { Measure } from "../../plan/schema/measure";
import type { Obligation } from "../../plan/schema/obligation";
import type { Pack } from "../../plan/schema/pack";
import { levelNames, ownershipNames } from "../../plan/population";
import type { Decidable, Operator, Target } from "../../plan/schema/target";

/** Words of a rule sheet beside what they stand for; each list is a drop-down. */
export const operatorWords = {
  greaterThan: "trên",
  greaterThanInclusive: "tối thiểu",
  equal: "đúng",
  lessThanInclusive: "tối đa",
  lessThan: "dưới",
} as const satisfies Readonly<Record<Operator, string>>;

export const answeredByWords = {
  school: "Trường",
  office: "Cơ quan",
  both: "Cả hai",
} as const satisfies Readonly<Record<Target["answeredBy"], string>>;

export const planLevelWords = {
  ward: "Phường",
  commune: "Xã",
  department: "Sở",
  school: "Trường",
} as const satisfies Readonly<Record<Pack["level"], string>>;

export const kindWords = {
  share: "Tỷ lệ",
  shares: "Nhiều tỷ lệ",
  yesNo: "Có/Không",
  checklist: "Danh mục Có/Không",
  level: "Mức độ 1-3",
  facilityCount: "Số cơ sở",
  count: "Số đếm",
  rate: "Phần trăm ghi sẵn",
  quantity: "Đại lượng có đơn vị",
  qualitative: "Nhiệm vụ",
} as const satisfies Readonly<Record<Measure["kind"], string>>;

export const upwardWords = { sum: "cộng các trường", entered: "cơ quan nhập" } as const;

export const roleWords = {
  tt: "số thứ tự",
  text: "nội dung",
  unit: "đơn vị tính",
  value: "mức đạt",
  product: "sản phẩm",
  lead: "chủ trì",
  implement: "triển khai",
  support: "phối hợp",
  deadline: "thời hạn",
  evidence: "minh chứng",
  note: "ghi chú",
  person: "người phụ trách",
  internal: "nội bộ",
  unknown: "chưa rõ",
} as const;

export const sureWords = { sure: "Chắc chắn", look: "Cần xem", open: "Còn mở" } as const;

/** What a person says of a proposal. */
export const decisionWords = { taken: "Đồng ý", left: "Không lấy" } as const;

/** The fields of a rule that a person may mean to be otherwise than the words, by the columns in which they stand. */
export const decidedWords = {
  operator: "So sánh",
  value: "Mức",
  unit: "Đơn vị tính",
  stretch: "Phấn đấu",
  year: "Năm",
  deadline: "Thời hạn",
  lead: "Chủ trì",
  scope: "Đối tượng",
} as const satisfies Readonly<Record<Decidable, string>>;

export { levelNames, ownershipNames };

/** The key whose word this is, whatever the case; null where none has it. */
export const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, text: string): Key | null => {
  const wanted = text.trim().toLowerCase();
  for (const key in words) if (words[key].toLowerCase() === wanted) return key;
  return null;
};

const everyWords = {
  month: "hằng tháng",
  quarter: "hằng quý",
  halfYear: "mỗi 6 tháng",
  year: "hằng năm",
  schoolYear: "theo năm học",
} as const;

const standing = {
  continuous: "thường xuyên",
  onDemand: "khi có yêu cầu",
  guidance: "theo hướng dẫn",
  unstated: "không nêu",
} as const;

const lastDayWords = (lastDay: { readonly day: number | "last"; readonly month?: number | undefined }): string =>
  `đến ngày ${lastDay.day === "last" ? "cuối" : lastDay.day}${lastDay.month === undefined ? "" : ` tháng thứ ${lastDay.month}`}`;

function wordsOf(obligation: Obligation): string {
  switch (obligation.type) {
    case "date":
      return obligation.lastDay;
    case "span":
      return `từ ${obligation.from}${obligation.to === undefined ? "" : ` đến ${obligation.to}`}`;
    case "recurring":
      return [
        obligation.every === undefined ? "định kỳ" : everyWords[obligation.every],
        ...(obligation.months === undefined ? [] : [`tháng ${obligation.months.join(", ")}`]),
        ...(obligation.lastDay === undefined ? [] : [lastDayWords(obligation.lastDay)]),
      ].join("; ");
    default:
      return standing[obligation.type];
  }
}

/** Obligations as one text: "2026-09-30 | thường xuyên", "hằng quý; đến ngày 14 tháng thứ 3". */
export const obligationWords = (obligations: readonly Obligation[]): string => obligations.map(wordsOf).join(" | ");

const day = /^\d{4}-\d{2}-\d{2}$/u;

function recurring(text: string): unknown {
  const [first = "", ...rest] = text.split(";").map((part) => part.trim());
  const every = keyOf(everyWords, first);
  if (every === null && first !== "định kỳ") return null;
  const found: Record<string, unknown> = { type: "recurring", ...(every === null ? {} : { every }) };
  for (const part of rest) {
    const months = /^tháng ([\d, ]+)$/u.exec(part)?.[1];
    const last = /^đến ngày (\d{1,2}|cuối)(?: tháng thứ (\d{1,2}))?$/u.exec(part);
    if (months !== undefined) found["months"] = months.split(",").map(Number);
    else if (last !== null)
      found["lastDay"] = {
        day: last[1] === "cuối" ? "last" : Number(last[1]),
        ...(last[2] === undefined ? {} : { month: Number(last[2]) }),
      };
    else return null;
  }
  return found;
}

function obligationIn(text: string): unknown {
  if (day.test(text)) return { type: "date", lastDay: text };
  const span = /^từ (\d{4}-\d{2}-\d{2})(?: đến (\d{4}-\d{2}-\d{2}))?$/u.exec(text);
  if (span !== null) return { type: "span", from: span[1], ...(span[2] === undefined ? {} : { to: span[2] }) };
  const type = keyOf(standing, text);
  return type === null ? recurring(text) : { type };
}

/** What `obligationWords` wrote, or a person after it; null where a part is not understood. The schema judges the days. */
export const obligationsIn = (text: string): readonly unknown[] | null => {
  const found = text.split("|").map((part) => obligationIn(part.trim().toLowerCase()));
  return found.includes(null) ? null : found;
};
