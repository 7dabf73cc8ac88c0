import { foldCode, foldName } from "./names";

interface Named {
  readonly code: string;
  readonly name: string;
}

/** How a school is found among others: by its code, then by a name that no other of them has; never by likeness. */
export const schoolFinder = <School extends Named>(schools: readonly School[]): ((one: Named) => School | null) => {
  const byCode = new Map(schools.map((school) => [foldCode(school.code), school]));
  const byName = new Map<string, School | null>();
  for (const school of schools) {
    const name = foldName(school.name);
    byName.set(name, byName.has(name) ? null : school);
  }
  return ({ code, name }) => byCode.get(foldCode(code)) ?? byName.get(foldName(name)) ?? null;
};
