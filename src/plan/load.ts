import { checkPack } from "./check-pack";
import type { Catalogue } from "./catalogue";
import { measures as measuresSchema, type Measures } from "./schema/measure";
import { pack as packSchema, type Pack } from "./schema/pack";
import { units as unitsSchema, type Units } from "./schema/unit";
import type { PackProblem } from "./problems";
import { fromZod } from "./zod-problems";

export type Loaded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly PackProblem[] };

const refuse = (code: PackProblem["code"], file: string, vi: string, en: string): Loaded<never> => ({
  ok: false,
  problems: [{ code, file, place: "", message: { vi, en } }],
});

/** A rule file's text as data; a BOM is allowed. */
export const parseJson = (text: string, file: string): Loaded<unknown> => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return { ok: true, value };
  } catch (error) {
    const where = error instanceof Error ? error.message : "";
    return refuse(
      "not-json",
      file,
      `Tệp không phải JSON hợp lệ (${where}). Hãy mở bằng trình soạn thảo có kiểm tra JSON và sửa chỗ báo lỗi.`,
      `The file is not valid JSON (${where}). Open it in an editor that checks JSON and mend the place it shows.`,
    );
  }
};

export const loadMeasures = (data: unknown, file: string): Loaded<Measures> => {
  const parsed = measuresSchema.safeParse(data);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: fromZod(file, parsed.error.issues) };
};

export const loadUnits = (data: unknown, file: string): Loaded<Units> => {
  const parsed = unitsSchema.safeParse(data);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: fromZod(file, parsed.error.issues) };
};

/** A pack by its schema alone; `addPack` checks what it refers to. */
const parsePack = (data: unknown, file: string): Loaded<Pack> => {
  const parsed = packSchema.safeParse(data);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: fromZod(file, parsed.error.issues) };
};

/** Ids that the file declares again though they are known, with other words: two meanings under one name. */
const redefined = (kind: "measures" | "units", own: object, known: object, file: string): readonly PackProblem[] =>
  Object.entries(own)
    .filter(([id, value]) => {
      const before: unknown = Object.getOwnPropertyDescriptor(known, id)?.value;
      return before !== undefined && JSON.stringify(before) !== JSON.stringify(value);
    })
    .map(([id]) => ({
      code: "redefined" as const,
      file,
      place: `${kind}.${id}`,
      message: {
        vi: `"${id}" đã được khai với nội dung khác. Hãy dùng lại nội dung đã có hoặc đặt mã khác.`,
        en: `"${id}" is already declared with other words. Use those, or choose another id.`,
      },
    }));

/** Replaces a known plan of the same id, so that a rule keeper can try a corrected version of a built-in plan. */
export const addPack = (catalogue: Catalogue, data: unknown, file: string): Loaded<Catalogue> => {
  const parsed = parsePack(data, file);
  if (!parsed.ok) return parsed;
  const pack = parsed.value;
  const measures = { ...catalogue.measures, ...pack.measures };
  const units = { ...catalogue.units, ...pack.units };
  const problems = [
    ...redefined("measures", pack.measures ?? {}, catalogue.measures, file),
    ...redefined("units", pack.units ?? {}, catalogue.units, file),
    ...checkPack(pack, file, { measures, units }),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { packs: new Map([...catalogue.packs, [pack.id, pack]]), measures, units } };
};

/** All or nothing: every problem of every file is reported, not the first alone. */
export const buildCatalogue = (
  measures: Loaded<Measures>,
  units: Loaded<Units>,
  packs: readonly { readonly data: unknown; readonly file: string }[],
): Loaded<Catalogue> => {
  if (!measures.ok || !units.ok) {
    return { ok: false, problems: [...(measures.ok ? [] : measures.problems), ...(units.ok ? [] : units.problems)] };
  }
  const problems: PackProblem[] = [];
  let catalogue: Catalogue = { packs: new Map(), measures: measures.value, units: units.value };
  for (const { data, file } of packs) {
    const added = addPack(catalogue, data, file);
    if (added.ok) catalogue = added.value;
    else problems.push(...added.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: catalogue };
};
