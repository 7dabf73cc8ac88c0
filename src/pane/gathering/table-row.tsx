import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { barOf } from "./bar";
import { onEnter, SchoolCell, type SchoolTaken } from "./school-cell";
import { StatusWords } from "./marks";
import { barWords, coverageOf, demandWords } from "./row-words";
import { type PageShown, type SchoolGroup, standingOf, type TargetShown, valueWords } from "./shown";
import { TargetBar } from "./target-bar";
import { colour } from "../views/status-colours";
import { useGatherWords } from "./words";

/** Beyond so many schools a row has no room for each of them. */
const mostCells = 60;

export const isMapped = ({ groups }: PageShown): boolean =>
  groups.reduce((sum, { schools }) => sum + schools.length, 0) <= mostCells;

const clamped = { display: "-webkit-box", overflow: "hidden", WebkitBoxOrient: "vertical" } as const;

const useStyles = makeStyles({
  row: { height: "36px" },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  cell: {
    padding: "2px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: 400,
    textAlign: "start",
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  name: {
    cursor: "pointer",
    whiteSpace: "normal",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // Two lines tell apart what begins alike; the whole words stand above the table when the row has the focus.
  words: {
    ...clamped,
    WebkitLineClamp: "2",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { overflow: "visible", padding: "0 10px" },
  right: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  value: { fontWeight: 600 },
  result: { paddingLeft: "18px", whiteSpace: "normal" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  shareBox: { display: "block", height: "6px", backgroundColor: colour("rsGoodTint") },
  whole: { whiteSpace: "normal" },
  share: { display: "block", height: "6px", backgroundColor: colour("rsBadFill") },
});

interface CellsProps {
  readonly target: TargetShown;
  readonly group: SchoolGroup;
  readonly onSchool: SchoolTaken;
}

const MapCells = ({ target, group, onSchool }: CellsProps): ReactElement => (
  <>
    {group.schools.map((school) => (
      <SchoolCell key={school.school.code} target={target} school={school} onSchool={onSchool} />
    ))}
  </>
);

/** Of many schools: how many of those asked and counted do not meet it. */
const GroupShare = ({ target, group }: { readonly target: TargetShown; readonly group: SchoolGroup }): ReactElement => {
  const styles = useStyles();
  const standings = group.schools.map((school) => standingOf(target, school));
  const known = standings.filter(({ kind }) => kind === "status");
  const missed = known.filter((standing) => standing.kind === "status" && standing.status === "notMet").length;
  return (
    <td role="gridcell" className={mergeClasses(styles.cell, styles.small)}>
      {`✘ ${missed}/${known.length}`}
      <span className={styles.shareBox}>
        <span
          className={styles.share}
          style={{ width: `${known.length === 0 ? 0 : (missed * 100) / known.length}%` }}
        />
      </span>
    </td>
  );
};

const Figures = ({ target }: { readonly target: TargetShown }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  const bar = barOf(target);
  const coverage = coverageOf(target);
  const demand = demandWords(target, lang, say);
  const right = mergeClasses(styles.cell, styles.right);
  return (
    <>
      <td role="gridcell" className={mergeClasses(styles.cell, styles.bar)}>
        {bar === null ? (
          <span className={styles.small}>{coverage === null ? say("officeAnswers") : ""}</span>
        ) : (
          <TargetBar bar={bar} label={barWords(target, lang, say)} />
        )}
      </td>
      <td role="gridcell" className={mergeClasses(right, styles.value)}>
        {valueWords(target, lang) ?? "–"}
      </td>
      <td role="gridcell" className={mergeClasses(right, styles.small, styles.whole)} title={demand}>
        {demand}
      </td>
      <td role="gridcell" className={mergeClasses(right, styles.small)}>
        {coverage ?? "–"}
      </td>
      <td role="gridcell" className={mergeClasses(styles.cell, styles.result)}>
        <StatusWords status={target.status} />
      </td>
    </>
  );
};

interface MapProps {
  readonly target: TargetShown;
  readonly shown: PageShown;
  readonly onSchool: SchoolTaken;
}

/** The map of all schools in a target's row; of what schools are not asked that it is so. */
const RowMap = ({ target, shown, onSchool }: MapProps): ReactElement => {
  const styles = useStyles();
  const { say } = useGatherWords();
  const mapped = isMapped(shown);
  const columns = shown.groups.reduce((sum, { schools }) => sum + (mapped ? schools.length : 1), 0);
  if (target.rolled.coverage === null)
    return (
      <td role="gridcell" className={mergeClasses(styles.cell, styles.small, styles.whole)} colSpan={columns}>
        {say("schoolsNotAsked")}
      </td>
    );
  return (
    <>
      {shown.groups.map((group) =>
        mapped ? (
          <MapCells key={group.title} target={target} group={group} onSchool={onSchool} />
        ) : (
          <GroupShare key={group.title} target={target} group={group} />
        ),
      )}
    </>
  );
};

interface RowProps extends MapProps {
  readonly first: boolean;
  readonly chosen: boolean;
  readonly onChoose: (target: TargetShown) => void;
}

/** A target's row. Drawn again only when it is another, or chosen: moving in the grid draws nothing. */
export const TargetRow = memo(function TargetRow(props: RowProps): ReactElement {
  const { target, shown, first, chosen, onChoose, onSchool } = props;
  const styles = useStyles();
  const { source, code } = target.rolled.target;
  const choose = (): void => {
    onChoose(target);
  };
  return (
    <tr className={mergeClasses(styles.row, chosen && styles.chosen)} data-target={code} aria-selected={chosen}>
      <td role="gridcell" className={styles.cell}>
        {target.number}
      </td>
      <th
        role="rowheader"
        scope="row"
        className={mergeClasses(styles.cell, styles.name)}
        data-cell=""
        tabIndex={first ? 0 : -1}
        title={source.quote}
        lang="vi"
        onClick={choose}
        onKeyDown={onEnter(choose)}
      >
        <span className={styles.words}>{target.name}</span>
      </th>
      <Figures target={target} />
      <RowMap target={target} shown={shown} onSchool={onSchool} />
    </tr>
  );
});
