import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { cellWords, MapMark, standingWords } from "./map-cell";
import { type SchoolShown, standingOf, type TargetShown } from "./shown";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  map: {
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "0" },
  },
});

export type SchoolTaken = (school: SchoolShown, from: HTMLElement) => void;

/** Enter and the space bar do what a click does. */
export const onEnter =
  (act: (from: HTMLElement) => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act(event.currentTarget);
  };

interface Props {
  readonly target: TargetShown;
  readonly school: SchoolShown;
  readonly onSchool: SchoolTaken;
  /** Whether Tab reaches it: one cell of a grid. */
  readonly first?: boolean;
}

/** A school's cell in a grid: how it stands on a target. Arrows move between cells (./grid-keys), Enter shows its return. */
export const SchoolCell = ({ target, school, onSchool, first = false }: Props): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  const standing = standingOf(target, school);
  const { name, code } = school.school;
  return (
    <td
      role="gridcell"
      className={styles.map}
      data-cell=""
      tabIndex={first ? 0 : -1}
      aria-label={cellWords(school, standing, lang, say)}
      title={say("mapAtTarget", {
        number: target.number,
        school: `${name} (${code})`,
        state: standingWords(standing, lang, say),
      })}
      onClick={({ currentTarget }) => {
        onSchool(school, currentTarget);
      }}
      onKeyDown={onEnter((from) => {
        onSchool(school, from);
      })}
    >
      <MapMark standing={standing} />
    </td>
  );
};
