import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { Block } from "../views/overview/block";
import { SchoolCell, type SchoolTaken } from "./school-cell";
import type { PageShown, SchoolGroup, SchoolShown, TargetShown } from "./shown";
import { useStages } from "./stages";
import { ToldGrid } from "./told-grid";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  head: {
    padding: "6px 0 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    textAlign: "start",
  },
});

/** So many schools stand beside each other; so many rows are drawn at a time, so that the page stays alive between them. */
const [perRow, rowsAtOnce, cellWidth] = [60, 2, 13];

type Row =
  | { readonly kind: "title"; readonly title: string }
  | { readonly kind: "schools"; readonly schools: readonly SchoolShown[] };

const rowsOf = (groups: readonly SchoolGroup[]): readonly Row[] =>
  groups.flatMap(({ title, schools }): readonly Row[] => [
    { kind: "title", title: `${title} (${schools.length})` },
    ...Array.from({ length: Math.ceil(schools.length / perRow) }, (_, at): Row => ({
      kind: "schools",
      schools: schools.slice(at * perRow, (at + 1) * perRow),
    })),
  ]);

interface Props {
  readonly shown: PageShown;
  readonly target: TargetShown;
  readonly onSchool: SchoolTaken;
}

/** Drawn again only when its target is another: moving in the grid draws nothing. */
const Rows = memo(function Rows({ shown, target, onSchool }: Props): ReactElement {
  const styles = useStyles();
  const rows = rowsOf(shown.groups);
  const drawn = useStages(rows.length, rowsAtOnce);
  return (
    <>
      {rows.slice(0, drawn).map((row, at) =>
        row.kind === "title" ? (
          <tr key={row.title}>
            <th role="rowheader" className={styles.head} colSpan={perRow} lang="vi">
              {row.title}
            </th>
          </tr>
        ) : (
          <tr key={row.schools[0]?.school.code}>
            {row.schools.map((school, column) => (
              <SchoolCell
                key={school.school.code}
                target={target}
                school={school}
                onSchool={onSchool}
                first={at === 1 && column === 0}
              />
            ))}
          </tr>
        ),
      )}
    </>
  );
});

/**
 * How every school stands on the chosen target, where a row of the table has no room for all: by level, a cell a school. A
 * grid of its own with one stop of Tab; what has the focus is said above it.
 */
export const SchoolMap = (props: Props): ReactElement => {
  const { say } = useGatherWords();
  const { target } = props;
  const title = say("mapView", { number: target.number, name: target.name });
  const columns = (
    <colgroup>
      {Array.from({ length: perRow }, (_, at) => (
        <col key={at} style={{ width: cellWidth }} />
      ))}
    </colgroup>
  );
  return (
    <Block title={title}>
      <ToldGrid label={title} width={{ is: "exactly", px: perRow * cellWidth }} heads={columns} told="data-told-map">
        <Rows {...props} />
      </ToldGrid>
    </Block>
  );
};
