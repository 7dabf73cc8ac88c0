import type * as z from "zod";
import type { Text } from "../findings/finding";
import { operators } from "./schema/target";
import { placeOf, type PackProblem } from "./problems";

type Issue = z.core.$ZodIssue;

/** Keys that json-rules-engine would act on, or that would change an object's prototype. */
const dangerous = new Set(["path", "params", "__proto__", "constructor", "prototype"]);

const unknownKey = (key: string): Text =>
  dangerous.has(key)
    ? {
        vi: `Khóa "${key}" không được phép trong tệp quy tắc. Hãy xóa khóa này.`,
        en: `The key "${key}" is not allowed in a rule file. Delete it.`,
      }
    : {
        vi: `Không có khóa "${key}" ở chỗ này. Hãy xóa, hoặc sửa lại cho đúng tên khóa trong rules/schema.json.`,
        en: `There is no key "${key}" here. Delete it, or correct it to a key that rules/schema.json names.`,
      };

const unknownOperator: Text = {
  vi: `Phép so sánh không có. Hãy ghi một trong: ${operators.join(", ")}; hoặc null nếu là chỉ tiêu định tính.`,
  en: `No such operator. Write one of: ${operators.join(", ")}; or null for a qualitative target.`,
};

const expected = (issue: Issue): { vi: string; en: string } => {
  switch (issue.code) {
    case "invalid_type":
      return { vi: `cần kiểu ${issue.expected}`, en: `a value of type ${issue.expected} is needed` };
    case "invalid_value":
      return {
        vi: `cần một trong: ${issue.values.map(String).join(", ")}`,
        en: `one of: ${issue.values.map(String).join(", ")}`,
      };
    case "invalid_format":
      return {
        vi: `sai dạng (${issue.format}${issue.pattern === undefined ? "" : ` ${issue.pattern}`})`,
        en: `wrong form (${issue.format}${issue.pattern === undefined ? "" : ` ${issue.pattern}`})`,
      };
    case "too_small":
      return { vi: `nhỏ nhất hoặc ít nhất là ${String(issue.minimum)}`, en: `the minimum is ${String(issue.minimum)}` };
    case "too_big":
      return {
        vi: `lớn nhất hoặc nhiều nhất là ${String(issue.maximum)}`,
        en: `the maximum is ${String(issue.maximum)}`,
      };
    case "not_multiple_of":
      return { vi: "nhiều nhất một chữ số thập phân", en: "at most one decimal" };
    default:
      return { vi: "không khớp với rules/schema.json", en: "does not match rules/schema.json" };
  }
};

const one = (file: string, issue: Issue): readonly PackProblem[] => {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: "unknown-key",
      file,
      place: placeOf([...issue.path, key]),
      message: unknownKey(key),
    }));
  }
  const place = placeOf(issue.path);
  if (issue.path.at(-1) === "operator") return [{ code: "unknown-operator", file, place, message: unknownOperator }];
  const say = expected(issue);
  return [
    {
      code: "wrong-value",
      file,
      place,
      message: { vi: `Giá trị chưa đúng: ${say.vi}.`, en: `The value is not right: ${say.en}.` },
    },
  ];
};

/** zod's issues in our own words; keys of a record that are no valid id count as wrong values. */
export const fromZod = (file: string, issues: readonly Issue[]): readonly PackProblem[] =>
  issues.flatMap((issue) => one(file, issue));
