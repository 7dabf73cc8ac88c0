import { memo, type ReactElement, type RefObject, useEffect, useRef } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type OpenFile, placeKey } from "./file-state";
import type { CellView, RowView, TableView } from "./table";
import type { Role } from "../../sheet/roles";
import { useWords } from "../views/context";
import type { Change } from "../../workbook/port";
import { EntryCell, MarkCell } from "./cells";
import type { TabFile } from "./file-host";

/** Brings the cell asked for into view once, with the focus where it can be typed into. */
const useGoal = (file: OpenFile, view: TableView, rows: readonly RowView[]): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const reached = useRef<OpenFile["goal"]>(null);
  const { goal } = file;
  useEffect(() => {
    if (goal === null || goal === reached.current || goal.sheet !== view.sheet) return;
    const found = place.current?.querySelector<HTMLElement>(`[data-at="${goal.row},${goal.column}"]`);
    if (found === null || found === undefined) return;
    reached.current = goal;
    found.scrollIntoView({ block: "center", inline: "center" });
    found.focus({ preventScroll: true });
  }, [goal, view.sheet, rows]);
  return place;
};

const useStyles = makeStyles({
  scroll: { overflow: "auto", minHeight: 0, maxHeight: "70vh", "@media (min-width: 900px)": { maxHeight: "none" } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "start",
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    whiteSpace: "pre-line",
    minWidth: "3em",
  },
  wide: { minWidth: "16em" },
  middling: { minWidth: "9em" },
  section: {
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
  },
});

interface RowProps {
  readonly tab: TabFile;
  readonly sheet: string;
  readonly row: RowView;
  /** How many columns the table has. */
  readonly width: number;
  readonly marks: OpenFile["marks"];
}

/** The table under the tabs of the sheets. */
export const tableId = "rs-table";

const longText = 28;
const middlingRoles: readonly (Role | null)[] = ["status", "lead", "deadline"];

const markOf = ({ sheet, row, marks }: RowProps, { column }: CellView): Change | undefined =>
  marks.get(placeKey({ sheet, row: row.row, column }));

const Cell = ({ cell, ...props }: RowProps & { readonly cell: CellView }): ReactElement => {
  const styles = useStyles();
  const { tab, sheet, row } = props;
  const mark = markOf(props, cell);
  if (cell.entry !== null) {
    return (
      <td className={styles.cell}>
        <EntryCell tab={tab} sheet={sheet} row={row.row} cell={cell} kind={cell.entry} />
      </td>
    );
  }
  const wide = cell.role === "step" || cell.text.length > longText;
  const look = mergeClasses(styles.cell, middlingRoles.includes(cell.role) && styles.middling, wide && styles.wide);
  return mark === undefined ? <td className={look}>{cell.text}</td> : <MarkCell mark={mark} className={look} />;
};

/** Everything a row shows, so that one which says the same as before is not drawn again. */
const shownIn = (props: RowProps): string =>
  JSON.stringify([props.row, props.row.kind === "row" && props.row.cells.map((cell) => markOf(props, cell))]);

const isSameRow = (before: RowProps, after: RowProps): boolean =>
  before.sheet === after.sheet && before.width === after.width && shownIn(before) === shownIn(after);

const Row = memo(function Row(props: RowProps): ReactElement {
  const styles = useStyles();
  const { row, width } = props;
  if (row.kind === "section") {
    return (
      <tr>
        <th className={styles.section} colSpan={width} scope="colgroup">
          {row.text}
        </th>
      </tr>
    );
  }
  return (
    <tr>
      {row.cells.map((cell) => (
        <Cell key={cell.column} {...props} cell={cell} />
      ))}
    </tr>
  );
}, isSameRow);

interface Props {
  readonly tab: TabFile;
  readonly file: OpenFile;
  readonly view: TableView;
  readonly rows: readonly RowView[];
}

/** One sheet of figures: entry cells to correct, results as they are marked. Its words are the sheet's, in Vietnamese. */
export const SheetTable = ({ tab, file, view, rows }: Props): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const place = useGoal(file, view, rows);
  return (
    <div
      ref={place}
      id={tableId}
      className={styles.scroll}
      role="region"
      tabIndex={0}
      aria-label={say("sheetOf", { sheet: view.sheet })}
    >
      <table className={styles.table} lang="vi">
        <thead>
          <tr>
            {view.columns.map(({ column, header }) => (
              <th key={column} className={styles.header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.row} tab={tab} sheet={view.sheet} row={row} width={view.columns.length} marks={file.marks} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
