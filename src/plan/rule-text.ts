import { failure } from "../kernel/result";
import { firstFault } from "./json/fault";
import { nearest, placesIn } from "./json/places";
import { depthOf, positionsIn } from "./json/token";
import type { Loaded, PackProblem } from "./problems";

const bare = (text: string): string => text.replace(/^\uFEFF/, "");

const notJson = (text: string, file: string): PackProblem => {
  const fault = firstFault(text) ?? { at: 0, text: "" };
  const { line, column } = positionsIn(text)(fault.at);
  const near = fault.text.slice(0, 20);
  const what =
    near === ""
      ? { vi: "tệp không đầy đủ hoặc thiếu dấu đóng ngoặc", en: "the text ends too early or a bracket is not closed" }
      : {
          vi: `không hiểu “${near}” ở vị trí này; thường do thừa hoặc thiếu dấu phẩy, dấu ngoặc kép ở ngay trước đó`,
          en: `“${near}” does not belong here; usually a comma or a quotation mark just before it is missing or too many`,
        };
  return {
    code: "not-json",
    file,
    place: "",
    line,
    message: {
      vi: `Tệp không phải JSON hợp lệ: dòng ${line}, cột ${column}: ${what.vi}. Hãy sửa vị trí đó rồi thử lại.`,
      en: `The file is not valid JSON: line ${line}, column ${column}: ${what.en}. Fix that place and try again.`,
    },
  };
};

const duplicateKeys = (text: string, file: string): readonly PackProblem[] => {
  const positionOf = positionsIn(text);
  return placesIn(text).duplicates.map(({ place, key, at }) => ({
    code: "duplicate-key",
    file,
    place,
    line: positionOf(at).line,
    message: {
      vi: `Khóa "${key}" ghi hai lần trong cùng một khối; chỉ một lần được tính. Hãy bỏ bớt một.`,
      en: `The key "${key}" stands twice in one object, and only one would count. Remove one of them.`,
    },
  }));
};

/** What no rule file comes near: the largest has 350 kB and eight levels. Whatever is beyond is not even parsed. */
const most = { characters: 2_000_000, depth: 64 };

const beyond = (text: string, file: string): PackProblem | null => {
  if (text.length <= most.characters && depthOf(text) <= most.depth) return null;
  return {
    code: "not-a-pack",
    file,
    place: "",
    message: {
      vi: `Tệp lớn hơn ${most.characters / 1_000_000} MB hoặc có quá ${most.depth} lớp ngoặc lồng nhau, không thể là tệp quy tắc. Hãy chọn đúng tệp.`,
      en: `The file is larger than ${most.characters / 1_000_000} MB, or has more than ${most.depth} brackets inside one another: it is no rule file. Choose the right one.`,
    },
  };
};

/** A rule file's text as data; a BOM is allowed, a key given twice is not. */
export const parseJson = (source: string, file: string): Loaded<unknown> => {
  const text = bare(source);
  const problem = beyond(text, file);
  if (problem !== null) return failure([problem]);
  try {
    const value: unknown = JSON.parse(text);
    const problems = duplicateKeys(text, file);
    return problems.length > 0 ? failure(problems) : { ok: true, value };
  } catch {
    return failure([notJson(text, file)]);
  }
};

/** The same problems, each with the line of its place in the file's text. */
export const withLines = (problems: readonly PackProblem[], source: string): readonly PackProblem[] => {
  const text = bare(source);
  const { offsets } = placesIn(text);
  const positionOf = positionsIn(text);
  return problems.map((problem) =>
    problem.line === undefined ? { ...problem, line: positionOf(nearest(offsets, problem.place)).line } : problem,
  );
};
