import type { Obligation } from "../../src/plan/schema/obligation";

const unit = "xa-moi/phong-van-hoa-xa-hoi";
const measures = {
  "xa-moi-ty-le": { kind: "share", numerator: "Số đạt", denominator: "Tổng số", short: "lớp" },
  "xa-moi-su-co": { kind: "share", numerator: "Số máy hỏng", denominator: "Tổng số máy", short: "máy" },
  "xa-moi-so-may": { kind: "count", question: "Số máy tính?", short: "máy" },
  "xa-moi-hai-long": { kind: "rate", question: "Tỷ lệ hài lòng?" },
  "xa-moi-muc-do": { kind: "level", question: "Mức độ?", atLeast: 2 },
  "xa-moi-hai-phan": {
    kind: "shares",
    parts: [
      { numerator: "Số lượng trực tuyến", denominator: "Tổng số lượng", short: "giao dịch" },
      { numerator: "Giá trị trực tuyến", denominator: "Tổng giá trị", short: "đồng" },
    ],
  },
  "xa-moi-viec": { kind: "qualitative", question: "Ban hành kế hoạch" },
};

type MeasureId = keyof typeof measures;

interface Asked {
  readonly measure: MeasureId;
  readonly operator?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly stretch?: number;
  readonly year?: number;
}

const deadline = (obligations: readonly Obligation[]) => ({ text: "", obligations });

/** A plan of one's own without any table: its targets stand in clauses I.1, I.2, … in the order given. */
export const ownPlan = (asked: readonly Asked[]): string =>
  JSON.stringify({
    id: "xa-moi-2026",
    version: "1.0.0",
    year: 2026,
    title: "Kế hoạch thử",
    issuer: { id: "xa-moi", name: "UBND xã Mới" },
    level: "commune",
    manages: ["mam-non", "tieu-hoc", "thcs"],
    effectiveFrom: "2026-01-01",
    effectiveTo: "2045-12-31",
    tables: [],
    targets: asked.map(({ measure, operator, value, unit: counted, stretch, year }, index) => ({
      code: `xa-moi-2026/I.${index + 1}${year === undefined ? "" : `@${year}`}`,
      measure,
      operator: operator ?? null,
      value: value ?? null,
      unit: counted ?? null,
      ...(stretch === undefined ? {} : { stretch }),
      ...(year === undefined ? {} : { year }),
      scope: { levels: ["mam-non", "tieu-hoc", "thcs"], ownership: ["public", "private"] },
      answeredBy: "school",
      lead: [unit],
      implement: [],
      support: [],
      deadline: deadline([{ type: "unstated" }]),
      source: { document: "Kế hoạch thử", table: `I.${index + 1}`, row: null, quote: `Chỉ tiêu ${index + 1}` },
    })),
    reporting: [],
    measures,
    units: { [unit]: { name: "Phòng Văn hóa - Xã hội" } },
  });
