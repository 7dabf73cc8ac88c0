import { grouped } from "../../kernel/groups";
import type { RolledTarget, Together } from "./types";
import type { RosterSchool } from "../types";
import { areNested, type Demand, fewestSchools, suggestedSchools } from "./closing";

type Lacking = RolledTarget & { readonly gap: NonNullable<RolledTarget["gap"]> };

const lacking = (targets: readonly RolledTarget[]): readonly Lacking[] =>
  targets.flatMap((rolled) => (rolled.gap === null ? [] : [{ ...rolled, gap: rolled.gap }]));

const demandOf = ({ gap }: Lacking): Demand => ({
  members: new Set(gap.rooms.map(({ code }) => code)),
  need: gap.need,
});

/** Whether a school could add the same to all of them: then what it adds to one, it adds to all that bind it. */
const sameRooms = (group: readonly Lacking[]): boolean => {
  const rooms = new Map<string, number>();
  return group.every(({ gap }) =>
    gap.rooms.every(({ code, room }) => {
      const before = rooms.get(code) ?? room;
      rooms.set(code, room);
      return before === room;
    }),
  );
};

/** Targets of one figure whose scopes are nested: the fewest schools are found for certain. */
const exactly = (group: readonly Lacking[], schools: ReadonlyMap<string, RosterSchool>): readonly Together[] => {
  const demands = group.map(demandOf);
  if (group.length < 2 || !sameRooms(group) || !areNested(demands)) return [];
  const rooms = new Map(group.flatMap(({ gap }) => gap.rooms.map(({ code, room }) => [code, room])));
  const found = fewestSchools(
    [...rooms].map(([code, room]) => ({ code, room })),
    demands,
  );
  if (found === null) return [];
  const adds = (code: string, added: number): ReadonlyMap<string, number> =>
    new Map(group.flatMap(({ target }, at) => (demands[at]?.members.has(code) === true ? [[target.code, added]] : [])));
  return [
    {
      targets: group.map(({ target }) => target.code),
      exact: true,
      schools: found.flatMap(({ code, adds: added }) => {
        const school = schools.get(code);
        return school === undefined ? [] : [{ school, adds: adds(code, added) }];
      }),
    },
  ];
};

const suggested = (group: readonly Lacking[], schools: ReadonlyMap<string, RosterSchool>): readonly Together[] => {
  if (group.length < 2) return [];
  const found = suggestedSchools(group.map(({ target, gap }) => ({ id: target.code, ...gap })));
  return [
    {
      targets: group.map(({ target }) => target.code),
      exact: false,
      schools: found.flatMap(({ code, helps }) => {
        const school = schools.get(code);
        const adds = new Map<string, number>(helps.map(({ id, adds: added }) => [id, added]));
        return school === undefined ? [] : [{ school, adds }];
      }),
    },
  ];
};

/**
 * Which schools close the gaps of several targets: exactly for those of one figure whose scopes are nested, and as a
 * suggestion for all that lack something.
 */
export const togetherOf = (
  targets: readonly RolledTarget[],
  schools: ReadonlyMap<string, RosterSchool>,
): readonly Together[] => {
  const all = lacking(targets);
  // Where even all schools are too few, no few of them close the gap.
  const closable = all.filter(({ fewest }) => fewest !== null);
  const groups = grouped(all, ({ target }) => [target.measure]);
  return [...[...groups.values()].flatMap((group) => exactly(group, schools)), ...suggested(closable, schools)];
};
