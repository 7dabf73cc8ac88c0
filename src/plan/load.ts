import { type Units, units as unitsSchema } from "./schema/target";
import type * as z from "zod";
import { failure } from "../kernel/result";
import { checkPack } from "./check-pack";
import { type Catalogue, packNamed } from "./catalogue";
import { checkRenamed } from "./pack-checks/renamed";
import { checkContainment, checkDivisors } from "./pack-checks/totals";
import { forbiddenKeys } from "./forbidden-keys";
import { measures as measuresSchema, type Measures } from "./schema/measure";
import { pack as packSchema, type Pack } from "./schema/pack";
import type { Loaded, PackProblem, Report } from "./problems";
import { parseJson, withLines } from "./rule-text";
import { type Totals, totals as totalsSchema } from "./schema/total";
import { fromZod } from "./zod-problems";

/** Forbidden keys are looked for in the data as it came: a schema drops some of them without a word. */
const parse = <T>(schema: z.ZodType<T>, data: unknown, file: string): Loaded<T> => {
  const forbidden = forbiddenKeys(data, file);
  const parsed = schema.safeParse(data);
  if (parsed.success) return forbidden.length > 0 ? failure(forbidden) : { ok: true, value: parsed.data };
  const places = new Set(forbidden.map(({ place }) => place));
  const others = fromZod(file, parsed.error.issues, data).filter(({ place }) => !places.has(place));
  return failure([...forbidden, ...others]);
};

/** rules/measures.json, by its schema. */
export const loadMeasures = (data: unknown, file: string): Loaded<Measures> => parse(measuresSchema, data, file);

/** rules/totals.json, by its schema. */
export const loadTotals = (data: unknown, file: string): Loaded<Totals> => parse(totalsSchema, data, file);

/** rules/units.json, by its schema. */
export const loadUnits = (data: unknown, file: string): Loaded<Units> => parse(unitsSchema, data, file);

const looksLikePack = (data: unknown): boolean =>
  typeof data === "object" && data !== null && (Object.hasOwn(data, "targets") || Object.hasOwn(data, "tables"));

/** A pack by its schema alone; `addPack` checks what it refers to. */
const parsePack = (data: unknown, file: string): Loaded<Pack> => {
  if (looksLikePack(data)) return parse(packSchema, data, file);
  const message = {
    vi: 'Tệp không phải một kế hoạch: không có "tables" và "targets". Hãy chọn đúng tệp; cách viết ở docs/rule-keeping.md.',
    en: 'The file is no plan: it has neither "tables" nor "targets". Choose the right file; docs/rule-keeping.md shows how one is written.',
  };
  return failure([...forbiddenKeys(data, file), { code: "not-a-pack", file, place: "", message }]);
};

/** Ids that the file declares again though they are known, with other words: two meanings under one name. */
const redefined = (
  kind: "measures" | "totals" | "units",
  own: object,
  known: object,
  file: string,
): readonly PackProblem[] =>
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

const add = (catalogue: Catalogue, data: unknown, file: string): Loaded<Catalogue> => {
  const parsed = parsePack(data, file);
  if (!parsed.ok) return parsed;
  const pack = parsed.value;
  const measures = { ...catalogue.measures, ...pack.measures };
  const totals = { ...catalogue.totals, ...pack.totals };
  const units = { ...catalogue.units, ...pack.units };
  const problems = [
    ...redefined("measures", pack.measures ?? {}, catalogue.measures, file),
    ...redefined("totals", pack.totals ?? {}, catalogue.totals, file),
    ...redefined("units", pack.units ?? {}, catalogue.units, file),
    ...checkPack(pack, file, { measures, totals, units }),
  ];
  if (problems.length > 0) return failure(problems);
  return { ok: true, value: { packs: new Map([...catalogue.packs, [pack.id, pack]]), measures, totals, units } };
};

/** Plans whose plan above is not known, or that lie under themselves. */
const withoutPlanAbove = (catalogue: Catalogue, pack: Pack | null, file: string): readonly PackProblem[] => {
  const under = pack?.under;
  if (under === undefined || (under !== pack?.id && catalogue.packs.has(under))) return [];
  const message = {
    vi: `Không có kế hoạch cấp trên "${under}". Hãy ghi mã của một kế hoạch khác đã có (nạp kế hoạch cấp trên trước), hoặc bỏ "under".`,
    en: `There is no plan above "${under}". Write the id of another plan that is known (load the plan above first), or leave "under" out.`,
  };
  return [{ code: "unknown-plan-above", file, place: "under", message }];
};

const newest = (catalogue: Catalogue, data: unknown): Pack | null => {
  const id: unknown = typeof data === "object" && data !== null && "id" in data ? data.id : undefined;
  return typeof id === "string" ? packNamed(catalogue, id) : null;
};

/** Replaces a known plan of the same id, so that a rule keeper can try a corrected version of a built-in plan. */
export const addPack = (catalogue: Catalogue, data: unknown, file: string): Loaded<Catalogue> => {
  const added = add(catalogue, data, file);
  if (!added.ok) return added;
  const problems = withoutPlanAbove(added.value, newest(added.value, data), file);
  return problems.length > 0 ? failure(problems) : added;
};

/** `addPack` from a file's text, each problem with its line. */
export const addPackText = (catalogue: Catalogue, text: string, file: string): Loaded<Catalogue> => {
  const parsed = parseJson(text, file);
  if (!parsed.ok) return parsed;
  const added = addPack(catalogue, parsed.value, file);
  return added.ok ? added : failure(withLines(added.refusal, text));
};

/** What all plans share, as loaded from rules/measures.json, totals.json and units.json. */
export interface Common {
  readonly measures: Loaded<Measures>;
  readonly totals: Loaded<Totals>;
  readonly units: Loaded<Units>;
}

/** The common rules as a catalogue without plans. */
const withoutPlans = ({ measures, totals, units }: Common): Loaded<Catalogue> => {
  if (!measures.ok || !totals.ok || !units.ok)
    return failure([measures, totals, units].flatMap((part) => (part.ok ? [] : part.refusal)));
  const problems: PackProblem[] = [];
  const reportIn =
    (file: string): Report =>
    (code, place, message) =>
      problems.push({ code, file, place, message });
  checkDivisors(measures.value, totals.value, [], reportIn("rules/measures.json"));
  checkRenamed(measures.value, measures.value, [], reportIn("rules/measures.json"));
  checkContainment(totals.value, totals.value, [], reportIn("rules/totals.json"));
  if (problems.length > 0) return failure(problems);
  return {
    ok: true,
    value: { packs: new Map(), measures: measures.value, totals: totals.value, units: units.value },
  };
};

/** All or nothing: every problem of every file is reported, not the first alone. */
export const buildCatalogue = (
  common: Common,
  packs: readonly { readonly data: unknown; readonly file: string }[],
): Loaded<Catalogue> => {
  const started = withoutPlans(common);
  if (!started.ok) return started;
  const problems: PackProblem[] = [];
  let catalogue = started.value;
  for (const { data, file } of packs) {
    const added = add(catalogue, data, file);
    if (added.ok) catalogue = added.value;
    else problems.push(...added.refusal);
  }
  for (const { data, file } of packs) problems.push(...withoutPlanAbove(catalogue, newest(catalogue, data), file));
  return problems.length > 0 ? failure(problems) : { ok: true, value: catalogue };
};
