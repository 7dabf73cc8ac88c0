import type { Lang } from "../../kernel/text";
import { argumentsInEnglish, functionsInEnglish } from "./english";

/** The custom functions of namespace RASOAT: what Excel shows of them, in Vietnamese as in the officer's own sheets. */

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: "string" | "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

const code: Parameter = {
  name: "ma_chi_tieu",
  description:
    'Mã chỉ tiêu, ví dụ "phu-ly-2026/PL.4"; với chỉ tiêu có nhiều mốc, không ghi năm thì lấy mốc đang áp dụng.',
  type: "string",
  dimensionality: "scalar",
};

const figure: Parameter = {
  name: "so_lieu",
  description:
    "Số đạt yêu cầu (1), số lượng, tỷ lệ %, Có/Không, mức độ hoặc tình trạng nhiệm vụ; nội dung có nhiều ý thì chọn cả vùng ô.",
  type: "any",
  dimensionality: "matrix",
};

const total: Parameter = {
  name: "tong_so",
  description: "Tổng số (2), chỉ dùng cho tỷ lệ tính từ hai số.",
  type: "any",
  dimensionality: "matrix",
  optional: true,
};

const day: Parameter = {
  name: "ngay",
  description: "Ngày đánh giá; để trống là hôm nay theo giờ Việt Nam, khi đó kết quả thay đổi theo ngày mở tệp.",
  type: "any",
  dimensionality: "scalar",
  optional: true,
};

const judging = [code, figure, total, day] as const;
const knowing = [code] as const;

export const definitions = [
  {
    id: "KETQUA",
    description: "Kết quả so với chỉ tiêu: Đạt, Chưa đạt, Thiếu số liệu, Chưa đến hạn…",
    parameters: judging,
  },
  {
    id: "GIATRI",
    description: "Giá trị đạt được: tỷ lệ phần trăm chưa làm tròn, hoặc số lượng.",
    parameters: judging,
  },
  {
    id: "CHENHLECH",
    description: "Chênh lệch so với chỉ tiêu, theo điểm phần trăm hoặc số lượng; số âm là chưa đạt.",
    parameters: judging,
  },
  {
    id: "CONTHIEU",
    description: "Số tối thiểu cần thêm (giáo viên, học sinh…) để đạt chỉ tiêu; 0 khi đã đạt.",
    parameters: judging,
  },
  { id: "CHUTRI", description: "Đơn vị chủ trì chỉ tiêu.", parameters: knowing },
  { id: "HAN", description: "Thời hạn của chỉ tiêu theo nguyên văn kế hoạch.", parameters: [code, day] },
] as const satisfies readonly {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}[];

export type FunctionId = (typeof definitions)[number]["id"];

/** The metadata file that the manifest names for a language, as Excel wants it. */
export const metadata = (lang: Lang): unknown => ({
  $schema: "https://developer.microsoft.com/en-us/json-schemas/office-js/custom-functions.schema.json",
  functions: definitions.map(({ id, description, parameters }) => ({
    id,
    name: id,
    description: lang === "vi" ? description : functionsInEnglish[id],
    parameters: parameters.map((parameter) => ({
      ...parameter,
      description: lang === "vi" ? parameter.description : (argumentsInEnglish[parameter.name] ?? parameter.name),
    })),
    result: { dimensionality: "scalar", type: "any" },
    options: {
      stream: false,
      cancelable: false,
      // Without a day given the answer is of today, so it is worked out anew whenever Excel calculates.
      volatile: parameters.some(({ name }) => name === day.name),
      // An empty cell comes as 0 on the desktop: its address tells.
      requiresParameterAddresses: true,
    },
  })),
});
