import { planOf } from "../../kernel/code";
import { type Attempt, refused } from "../../findings/refusals";
import { askedFigures } from "../../plan/asked/asked";
import { askedCommon, selfKeys } from "../../plan/asked/common";
import type { Catalogue } from "../../plan/catalogue";
import { fingerprint } from "../../plan/fingerprint";
import { type Level, levels as allLevels, type Ownership, ownerships } from "../../plan/schema/scope";
import type { Pack } from "../../plan/schema/pack";
import type { PlanId } from "../../kernel/ids";
import { inBoth, type Text } from "../../kernel/text";
import type { FoundTable } from "../../sheet/find";
import { formatVersion, type Meta, namesNobody, type Owner } from "../../sheet/identity";
import { writeKey } from "../../sheet/keys";

/**
 * A workbook that has lost its hidden identity (a sheet copied into another workbook, a sheet deleted): the marks of its own
 * tables say most of it, the keys of its rows the rest; what neither tells has to be said.
 */

/** What is said of a workbook beside what it says itself; null: nothing. */
export interface Said {
  readonly code: string | null;
  readonly school: string | null;
  readonly levels: readonly Level[] | null;
  readonly ownership: Ownership | null;
  readonly period: string | null;
}

export const nothingSaid: Said = { code: null, school: null, levels: null, ownership: null, period: null };

type Population = Pick<Extract<Meta["respondent"], { viewpoint: "school" }>, "levels" | "ownership">;

/** The keys and target codes that stand on the sheets. */
const standing = (tables: readonly FoundTable[]): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ key, targets }) => [...(key === null ? [] : [writeKey(key)]), ...targets]),
    ),
  );

/** The keys and target codes that a school of this population would find on its form. */
const expected = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  population: Population,
  selfNamed: boolean,
): ReadonlySet<string> => {
  const respondent = { viewpoint: "school", ...population, selfNamed } as const;
  const asked = askedFigures(catalogue, packs, respondent);
  return new Set([
    ...askedCommon(catalogue, packs, respondent).map(({ key }) => key),
    ...asked.flatMap(({ targets }) => targets.map(({ code }) => code)),
    ...asked
      .filter(({ enteredAt }) => enteredAt === null)
      .flatMap(({ figure, lines }) =>
        lines.flatMap(({ part, cells }) => cells.map(({ field }) => writeKey({ figure, part, field }))),
      ),
  ]);
};

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each));

/** Every set of levels, those of one level first. */
const levelSets = (managed: readonly Level[]): readonly (readonly Level[])[] =>
  managed
    .reduce<readonly (readonly Level[])[]>((sets, level) => [...sets, ...sets.map((set) => [...set, level])], [[]])
    .filter((set) => set.length > 0)
    .sort((a, b) => a.length - b.length);

/** A population whose form has exactly these rows; several that have are judged alike, since the same targets bind them. */
const populationOf = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  tables: readonly FoundTable[],
  selfNamed: boolean,
): Population | null => {
  const found = standing(tables);
  const managed = allLevels.filter((level) => packs.every(({ manages }) => manages.includes(level)));
  for (const levels of levelSets(managed)) {
    for (const ownership of ownerships) {
      if (sameSet(expected(catalogue, packs, { levels, ownership }, selfNamed), found)) return { levels, ownership };
    }
  }
  return null;
};

const plansIn = (owner: Owner | null, tables: readonly FoundTable[]): readonly PlanId[] =>
  owner?.plans ?? [...new Set(tables.flatMap(({ rows }) => rows.flatMap(({ targets }) => targets.map(planOf))))];

/** An office's rows have their population in their keys. */
const isOffice = (owner: Owner | null, tables: readonly FoundTable[]): boolean =>
  owner === null
    ? tables.some(({ rows }) => rows.some(({ key }) => key?.figure.includes("~") === true))
    : owner.code === null;

const packsNamed = (catalogue: Catalogue, ids: readonly PlanId[]): Attempt<readonly Pack[]> => {
  if (ids.length === 0) return refused("not-ours");
  const unknown = ids.find((id) => !catalogue.packs.has(id));
  if (unknown !== undefined) return refused("unknown-plan-in-file", { plan: unknown });
  return { ok: true, value: ids.flatMap((id) => catalogue.packs.get(id) ?? []) };
};

const lostWords = {
  code: { vi: "mã trường", en: "the school's code" },
  level: { vi: "cấp học", en: "its levels" },
  ownership: { vi: "loại hình", en: "its ownership" },
  period: { vi: "kỳ báo cáo", en: "the period" },
} as const satisfies Readonly<Record<string, Text>>;

const lost = (what: readonly (keyof typeof lostWords)[]): Attempt<never> =>
  refused("identity-lost", {
    what: inBoth((lang) => what.map((each) => lostWords[each][lang]).join(", ")),
  });

/** Whether it is a form that asks for name, code and period: by its mark, or by its rows. */
const namesItself = (owner: Owner | null, tables: readonly FoundTable[]): boolean =>
  owner === null ? standing(tables).has(selfKeys.code) : namesNobody(owner);

/** What is known of a school, field by field, as `said` or told by the tables; null: neither. */
interface KnownSchool {
  readonly selfNamed: boolean;
  readonly code: string | null;
  readonly level: readonly Level[] | null;
  readonly ownership: Ownership | null;
  readonly period: string | null;
}

const either = <T>(said: T | null, told: T | null | undefined): T | null => said ?? told ?? null;

const schoolKnown = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  tables: readonly FoundTable[],
  owner: Owner | null,
  said: Said,
): KnownSchool => {
  const selfNamed = namesItself(owner, tables);
  const told =
    said.levels !== null && said.ownership !== null ? null : populationOf(catalogue, packs, tables, selfNamed);
  const [code, period] = selfNamed ? ["", ""] : [owner?.code, owner?.period];
  return {
    selfNamed,
    code: either(said.code, code),
    level: either(said.levels, told?.levels),
    ownership: either(said.ownership, told?.ownership),
    period: either(said.period, period),
  };
};

const schoolOf = (known: KnownSchool, said: Said): Attempt<Pick<Meta, "respondent" | "period">> => {
  const { code, level, ownership, period, selfNamed } = known;
  if (code === null || level === null || ownership === null || period === null)
    return lost((["code", "level", "ownership", "period"] as const).filter((what) => known[what] === null));
  const respondent = { viewpoint: "school", levels: level, ownership, school: said.school ?? code, code } as const;
  // What it says of itself stands in its rows.
  if (selfNamed) return { ok: true, value: { respondent: { ...respondent, selfNamed }, period } };
  return { ok: true, value: { respondent, period } };
};

const officeOf = (owner: Owner | null, said: Said): Attempt<Pick<Meta, "respondent" | "period">> => {
  const period = either(said.period, owner?.period);
  const sender = owner?.sender ?? null;
  const respondent = { viewpoint: "office", ...(sender !== null && { sender }) } as const;
  return period === null ? lost(["period"]) : { ok: true, value: { respondent, period } };
};

/**
 * Who the workbook is of, by its tables and what is said. Refusals: not-ours (no row tells of a plan), older-format,
 * unknown-plan-in-file, identity-lost (with what is to be said).
 */
export const identityFrom = (catalogue: Catalogue, tables: readonly FoundTable[], said: Said): Attempt<Meta> => {
  const owner = tables.find((table) => table.owner !== null)?.owner?.owner ?? null;
  const packs = packsNamed(catalogue, plansIn(owner, tables));
  if (!packs.ok) return packs;
  const office = isOffice(owner, tables);
  // Forms of version 1 asked for (1) and (2) in columns of a school's form as well.
  if (!office && tables.some(({ columns }) => columns.has("d") && !columns.has("of")))
    return refused("older-format", { format: 1, known: formatVersion });
  const body = office
    ? officeOf(owner, said)
    : schoolOf(schoolKnown(catalogue, packs.value, tables, owner, said), said);
  if (!body.ok) return body;
  const plans = packs.value.map((pack) => ({ id: pack.id, version: pack.version, hash: fingerprint(pack) }));
  return { ok: true, value: { format: formatVersion, plans, ...body.value } };
};
