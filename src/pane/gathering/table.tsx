import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStages } from "./stages";
import type { PageShown, SchoolShown, TargetShown } from "./shown";
import { isMapped, TargetRow } from "./table-row";
import { ToldGrid } from "./told-grid";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  head: {
    padding: "6px 4px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    textAlign: "start",
    whiteSpace: "nowrap",
  },
  right: { textAlign: "end" },
  // Behind a head at the right end of its column, away from it.
  result: { paddingLeft: "18px" },
  group: { paddingLeft: "8px" },
});

/** Least widths of the columns before the map, in pixels; what room is left is for the target's words. */
const widths = [40, 138, 104, 60, 84, 52, 136];
const wordsAt = 1;
const [cellWidth, firstWidth, wideGroup] = [11, 18, 120];

/** Without the map in its rows the table has room for a target's words. */
const widthsFor = (mapped: boolean): readonly number[] =>
  mapped ? widths : widths.map((px, at) => (at === wordsAt ? 320 : px));

const widthOf = ({ groups }: PageShown, mapped: boolean): number => {
  const map = groups.map(({ schools }) => (mapped ? firstWidth + (schools.length - 1) * cellWidth : wideGroup));
  return [...widthsFor(mapped), ...map].reduce((sum, width) => sum + width, 0);
};

const Columns = ({ shown, mapped }: { readonly shown: PageShown; readonly mapped: boolean }): ReactElement => (
  <colgroup>
    {widthsFor(mapped).map((width, at) => (
      <col key={at} style={at === wordsAt ? {} : { width }} />
    ))}
    {shown.groups.map(({ title, schools }) =>
      mapped ? (
        schools.map(({ school }, at) => <col key={school.code} style={{ width: at === 0 ? firstWidth : cellWidth }} />)
      ) : (
        <col key={title} style={{ width: wideGroup }} />
      ),
    )}
  </colgroup>
);

const Heads = ({ shown, mapped }: { readonly shown: PageShown; readonly mapped: boolean }): ReactElement => {
  const styles = useStyles();
  const { say } = useGatherWords();
  const right = mergeClasses(styles.head, styles.right);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.head}>
          {say("number")}
        </th>
        <th scope="col" className={styles.head}>
          {say("target")}
        </th>
        <th scope="col" className={styles.head}>
          {say("againstTarget")}
        </th>
        <th scope="col" className={right}>
          {say("valueSoFar")}
        </th>
        <th scope="col" className={right}>
          {say("demand")}
        </th>
        <th scope="col" className={right}>
          {say("coverage")}
        </th>
        <th scope="col" className={mergeClasses(styles.head, styles.result)}>
          {say("result")}
        </th>
        {shown.groups.map(({ title, schools }) => (
          <th
            key={title}
            scope="colgroup"
            colSpan={mapped ? schools.length : 1}
            className={mergeClasses(styles.head, styles.group)}
            title={title}
            lang="vi"
          >
            {mapped && schools.length < 5 ? "" : title}
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** So many rows are drawn at a time: between them the page stays alive. */
const rowsAtOnce = 5;

interface Props {
  readonly shown: PageShown;
  readonly chosen: string;
  readonly onChoose: (target: TargetShown) => void;
  readonly onSchool: (school: SchoolShown, from: HTMLElement) => void;
}

/**
 * One row a target: its bar, its figures, its verdict, and the map of all schools in the same row. A grid: one stop of Tab,
 * arrows move, Enter shows the row or the school; what has the focus is said above it.
 */
export const TargetTable = ({ shown, chosen, onChoose, onSchool }: Props): ReactElement => {
  const { say } = useGatherWords();
  const mapped = isMapped(shown);
  const drawn = useStages(shown.targets.length, rowsAtOnce);
  const heads = (
    <>
      <Columns shown={shown} mapped={mapped} />
      <Heads shown={shown} mapped={mapped} />
    </>
  );
  const label = say("targets", { count: shown.targets.length });
  return (
    <ToldGrid label={label} width={{ is: "atLeast", px: widthOf(shown, mapped) }} heads={heads} told="data-told">
      {shown.targets.slice(0, drawn).map((target, at) => (
        <TargetRow
          key={target.rolled.target.code}
          target={target}
          shown={shown}
          first={at === 0}
          chosen={target.rolled.target.code === chosen}
          onChoose={onChoose}
          onSchool={onSchool}
        />
      ))}
    </ToldGrid>
  );
};
