import { grouped } from "../../kernel/groups";
import type { RolledTarget } from "./types";

/** A milestone that is not due. */
export const isAhead = ({ target, verdict }: RolledTarget): boolean =>
  target.year !== undefined && verdict.status === "notDue";

const rowOf = ({ target: { source, measure } }: RolledTarget): string =>
  [source.table, source.row ?? "", measure].join("\t");

/** The targets without milestones that wait behind an earlier one of their row: what is asked now, else what comes next. */
export const withoutFurther = (targets: readonly RolledTarget[]): readonly RolledTarget[] => {
  const first = new Map(
    [...grouped(targets, (each) => [rowOf(each)])].map(([row, all]) => [
      row,
      Math.min(...all.map(({ target }) => target.year ?? 0)),
    ]),
  );
  return targets.filter((each) => !isAhead(each) || each.target.year === first.get(rowOf(each)));
};
