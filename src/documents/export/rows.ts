import { figureKey } from "../../plan/asked/respondent";
import type { Catalogue } from "../../plan/catalogue";
import type { Level, Ownership } from "../../plan/schema/scope";
import type { Target } from "../../plan/schema/target";
import type { Gathering } from "../../returns/gather/types";
import { rollingOf } from "../../returns/roll-up";
import type { Brought, Piece } from "../../returns/roll-up/pieces";
import { type Added, addedUp, summed } from "../../returns/roll-up/summed";
import type { CheckedWorkbook } from "../../usecases/check-workbook";
import { milestones } from "../../verdict/milestones";

/**
 * One school's part in one sum: `n` of `d` where it is known; else between `least` and `most` (null: no end) of `whole`
 * (null: not known). Of a plain number `d` and `whole` are 0. `target`: of what is told school by school for one target
 * alone (a task, a level); else null. A row without a school is the office's own part.
 */
export interface ExportRow {
  readonly school: {
    readonly code: string;
    readonly name: string;
    readonly levels: readonly Level[];
    readonly ownership: Ownership;
    /** Whether a return of it counts. */
    readonly counted: boolean;
  } | null;
  readonly measure: string;
  /** From 1. */
  readonly part: number;
  readonly target: string | null;
  readonly piece: Piece;
}

/** Of which target a row speaks; null: what it says holds for every target of its measure. */
export const targetOfRow = ({ code }: Target, rollUp: Added): string | null =>
  rollUp.kind === "shareThatMeet" || (rollUp.kind === "shareOfSchools" && rollUp.atLevel !== null) ? code : null;

type WhoIn = (one: Brought["school"]) => ExportRow["school"];

/** A school as its rows name it, the same for all of them: of a province's schools there are tens of thousands of rows. */
const whoIn = (): WhoIn => {
  const known = new Map<string, ExportRow["school"]>();
  return (one) => {
    if (one === null) return null;
    const { code, name, levels, ownership } = one.school;
    const who = known.get(code) ?? { code, name, levels, ownership, counted: one.returned !== null };
    known.set(code, who);
    return who;
  };
};

const rowsOf = (target: Target, rollUp: Added, { school: one, pieces }: Brought, whoOf: WhoIn): readonly ExportRow[] =>
  pieces.map((piece, at) => ({
    school: whoOf(one),
    measure: figureKey(target, "school"),
    part: at + 1,
    target: targetOfRow(target, rollUp),
    piece,
  }));

const keyOf = ({ school, measure, part, target }: ExportRow): string =>
  JSON.stringify([school?.code, measure, part, target]);

/**
 * What every school of the roster and the office itself bring to the plan's sums, each once: a row for each school, measure
 * (and part of it, and target where only that is meant), whether or not its return has come.
 */
export const exportRows = (
  catalogue: Catalogue,
  gathering: Gathering,
  office: CheckedWorkbook | null,
): readonly ExportRow[] => {
  const rolling = rollingOf(catalogue, gathering, office);
  const whoOf = whoIn();
  const rows = new Map<string, ExportRow>();
  for (const { target, phase } of milestones(gathering.pack.targets, gathering.day)) {
    const rollUp = addedUp(catalogue, target);
    if (rollUp === null || phase.kind === "superseded") continue;
    const { fromSchools, own } = summed(rolling, target, rollUp);
    for (const brought of own === null ? fromSchools : [...fromSchools, own])
      for (const row of rowsOf(target, rollUp, brought, whoOf)) if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
  }
  return [...rows.values()];
};
