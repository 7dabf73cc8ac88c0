import { memo, type ReactElement, type RefObject, useEffect, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { type OpenFile, placeKey } from "./file-state";
import type { CellView, RowView, TableView } from "./table";
import { foldable, useStyles } from "./table-looks";
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
    // No further to the side than it must: the words of what is asked stand left of it.
    found.scrollIntoView({ block: "center", inline: "nearest" });
    found.focus({ preventScroll: true });
    // What is typed there takes the place of what is there, as on a sheet.
    if (found instanceof HTMLInputElement) found.select();
  }, [goal, view.sheet, rows]);
  return place;
};

interface RowProps {
  readonly tab: TabFile;
  readonly sheet: string;
  readonly row: RowView;
  /** How many columns the table has. */
  readonly width: number;
  readonly marks: OpenFile["marks"];
  /** The cells with an error in them, as findings name them. */
  readonly wrong: ReadonlySet<string>;
}

/** The table under the tabs of the sheets. */
export const tableId = "rs-table";

const longText = 28;
const middlingRoles: readonly (Role | null)[] = ["status", "lead", "deadline"];

const markOf = ({ sheet, row, marks }: RowProps, { column }: CellView): Change | undefined =>
  marks.get(placeKey({ sheet, row: row.row, column }));

const useCellLook = ({ role, names, text }: CellView): string => {
  const styles = useStyles();
  if (names !== null) return mergeClasses(styles.cell, styles.stays, names === "number" ? styles.number : styles.named);
  const wide = role === "step" || text.length > longText;
  const width = role === "words" ? styles.asked : wide && styles.wide;
  return mergeClasses(styles.cell, middlingRoles.includes(role) && styles.middling, width);
};

const Cell = ({ cell, ...props }: RowProps & { readonly cell: CellView }): ReactElement => {
  const { tab, sheet, row, wrong } = props;
  const look = useCellLook(cell);
  const mark = markOf(props, cell);
  const { header, names, text } = cell;
  if (cell.entry !== null) {
    return (
      <td className={look} data-label={header}>
        <EntryCell tab={tab} sheet={sheet} row={row.row} cell={cell} kind={cell.entry} wrong={wrong.has(cell.at)} />
      </td>
    );
  }
  if (mark !== undefined) return <MarkCell mark={mark} className={look} header={header} />;
  return (
    <td className={look} data-label={names === null ? header : undefined} data-empty={text === "" ? "" : undefined}>
      <div className={foldable}>{text}</div>
    </td>
  );
};

/** Everything a row shows, so that one which says the same as before is not drawn again. */
const shownIn = (props: RowProps): string =>
  JSON.stringify([
    props.row,
    props.row.kind === "row" && props.row.cells.map((cell) => [markOf(props, cell), props.wrong.has(cell.at)]),
  ]);

const isSameRow = (before: RowProps, after: RowProps): boolean =>
  before.sheet === after.sheet && before.width === after.width && shownIn(before) === shownIn(after);

const Row = memo(function Row(props: RowProps): ReactElement {
  const styles = useStyles();
  const { row, width } = props;
  if (row.kind === "section") {
    return (
      <tr>
        <th className={styles.section} colSpan={width} scope="colgroup">
          <span className={styles.sectionWords}>{row.text}</span>
        </th>
      </tr>
    );
  }
  return (
    <tr className={styles.card}>
      {row.cells.map((cell) => (
        <Cell key={cell.column} {...props} cell={cell} />
      ))}
    </tr>
  );
}, isSameRow);

const Heads = ({ columns }: Pick<TableView, "columns">): ReactElement => {
  const styles = useStyles();
  return (
    <thead className={styles.heads}>
      <tr>
        {columns.map(({ column, header, names }) => (
          <th
            key={column}
            className={mergeClasses(
              styles.header,
              names !== null && styles.headStays,
              names === "number" && styles.number,
              names === "words" && styles.named,
            )}
            scope="col"
          >
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
};

interface Props extends Pick<RowProps, "wrong"> {
  readonly tab: TabFile;
  readonly file: OpenFile;
  readonly view: TableView;
  readonly rows: readonly RowView[];
  /** Whether long words are cut to two lines. */
  readonly folded: boolean;
}

/** One sheet of figures: entry cells to correct, results as they are marked. Its words are the sheet's, in Vietnamese. */
export const SheetTable = ({ tab, file, view, rows, folded, wrong }: Props): ReactElement => {
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
      <table className={mergeClasses(styles.table, folded && styles.folded)} lang="vi">
        <Heads columns={view.columns} />
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.row}
              tab={tab}
              sheet={view.sheet}
              row={row}
              width={view.columns.length}
              marks={file.marks}
              wrong={wrong}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
