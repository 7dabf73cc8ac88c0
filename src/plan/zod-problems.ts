import type { Text } from "../kernel/text";
import type * as z from "zod";
import { placeOf, type PackProblem } from "./problems";
import { hintFor } from "./value-hints";

type Issue = z.core.$ZodIssue;

const unknownKey = (key: string): Text => ({
  vi: `Không có khóa "${key}" ở vị trí này. Hãy xóa, hoặc sửa lại cho đúng tên khóa trong rules/schema.json.`,
  en: `There is no key "${key}" here. Delete it, or correct it to a key that rules/schema.json names.`,
});

const types: Readonly<Record<string, Text>> = {
  string: { vi: "chữ trong ngoặc kép", en: "text in quotation marks" },
  number: { vi: "một số, không có ngoặc kép", en: "a number, without quotation marks" },
  int: { vi: "một số nguyên, không có ngoặc kép", en: "a whole number, without quotation marks" },
  array: { vi: "một danh sách [ … ]", en: "a list [ … ]" },
  object: { vi: "một khối { … }", en: "an object { … }" },
  record: { vi: "một khối { … }", en: "an object { … }" },
};

const oneOf = (values: readonly unknown[]): Text => {
  const list = values.map((value) => JSON.stringify(value)).join(", ");
  return { vi: `một trong: ${list}`, en: `one of: ${list}` };
};

const realDay: Text = {
  vi: 'một ngày hợp lệ dạng năm-tháng-ngày, ví dụ "2026-11-30"',
  en: 'a day that exists, as year-month-day, such as "2026-11-30"',
};

const size = (origin: string, edge: string, least: boolean): Text => {
  if (origin === "string" && least) return { vi: "chữ không để trống", en: "text that is not empty" };
  const word = least ? { vi: "ít nhất", en: "at least" } : { vi: "tối đa", en: "at most" };
  if (origin === "array") return { vi: `danh sách có ${word.vi} ${edge} mục`, en: `a list of ${word.en} ${edge}` };
  if (origin === "string") return { vi: `${word.vi} ${edge} ký tự`, en: `${word.en} ${edge} characters` };
  return { vi: `số ${least ? "từ" : "đến"} ${edge}`, en: `a number ${least ? "from" : "up to"} ${edge}` };
};

const fallback: Text = { vi: "giá trị như rules/schema.json mô tả", en: "a value as rules/schema.json describes it" };

const formatted = (issue: Issue & { readonly code: "invalid_format" }, hint: Text | undefined): Text => {
  if (issue.format === "date") return realDay;
  return hint ?? { vi: `dạng ${issue.pattern ?? issue.format}`, en: `the form ${issue.pattern ?? issue.format}` };
};

const optionsOf = (issue: Issue): readonly unknown[] | undefined =>
  "options" in issue && Array.isArray(issue.options) ? issue.options : undefined;

const limited = (issue: Issue, hint: Text | undefined): Text => {
  if (issue.code === "too_small") return size(issue.origin, String(issue.minimum), true);
  if (issue.code === "too_big") return size(issue.origin, String(issue.maximum), false);
  return hint ?? fallback;
};

const listed = (issue: Issue, hint: Text | undefined): Text => {
  const options = "values" in issue ? issue.values : optionsOf(issue);
  return options === undefined || issue.path.at(-1) === "operator" ? (hint ?? fallback) : oneOf(options);
};

/** What was expected at an issue's place, as words that follow "cần" ("needed:"). */
const expected = (issue: Issue): Text => {
  const hint = hintFor(issue.path);
  switch (issue.code) {
    case "invalid_type":
      return hint ?? types[issue.expected] ?? fallback;
    case "invalid_value":
    case "invalid_union":
      return listed(issue, hint);
    case "invalid_format":
      return formatted(issue, hint);
    default:
      return limited(issue, hint);
  }
};

const isMissing = (data: unknown, path: readonly PropertyKey[]): boolean => {
  let at: unknown = data;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return false;
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return at === undefined;
};

const codeOf = (issue: Issue): PackProblem["code"] =>
  issue.path.at(-1) === "operator" ? "unknown-operator" : "wrong-value";

const one = (file: string, issue: Issue, data: unknown): readonly PackProblem[] => {
  const place = placeOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: "unknown-key",
      file,
      place: placeOf([...issue.path, key]),
      message: unknownKey(key),
    }));
  }
  const need = expected(issue);
  if (isMissing(data, issue.path)) {
    const key = String(issue.path.at(-1) ?? "");
    return [
      {
        code: "missing-key",
        file,
        place,
        message: {
          vi: `Thiếu khóa "${key}": hãy thêm ${need.vi}.`,
          en: `The key "${key}" is missing: add ${need.en}.`,
        },
      },
    ];
  }
  return [
    {
      code: codeOf(issue),
      file,
      place,
      message: { vi: `Giá trị không hợp lệ: cần ${need.vi}.`, en: `The value is not valid: write ${need.en}.` },
    },
  ];
};

/** zod's issues in our own words, for the data they were found in. */
export const fromZod = (file: string, issues: readonly Issue[], data: unknown): readonly PackProblem[] =>
  issues.flatMap((issue) => one(file, issue, data));
