import type { Measure } from "../../plan/schema/measure";
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
  countEach: "Số đếm của từng trường",
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
