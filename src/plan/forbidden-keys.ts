import { placeOf, type PackProblem } from "./problems";

/** Keys that json-rules-engine would act on, or that would change an object's prototype: nowhere in a rule file. */
const forbidden: ReadonlySet<string> = new Set(["path", "params", "__proto__", "constructor", "prototype"]);

/** Deeper than any rule file goes; what lies deeper is refused by the schema as unknown. */
const deepest = 20;

const problem = (file: string, path: readonly PropertyKey[], key: string): PackProblem => ({
  code: "unknown-key",
  file,
  place: placeOf([...path, key]),
  message: {
    vi: `Khóa "${key}" không được phép trong tệp quy tắc. Hãy xóa khóa này.`,
    en: `The key "${key}" is not allowed in a rule file. Delete it.`,
  },
});

const search = (data: unknown, file: string, path: readonly PropertyKey[]): readonly PackProblem[] => {
  if (typeof data !== "object" || data === null || path.length > deepest) return [];
  if (Array.isArray(data)) return data.flatMap((value: unknown, index) => search(value, file, [...path, index]));
  return Object.entries(data).flatMap(([key, value]) =>
    forbidden.has(key) ? [problem(file, path, key)] : search(value, file, [...path, key]),
  );
};

/** Every forbidden key of a file's data, own `__proto__` among them, which a schema of records would silently skip. */
export const forbiddenKeys = (data: unknown, file: string): readonly PackProblem[] => search(data, file, []);
