import {
  type FocusEvent,
  memo,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useLayoutEffect,
  useRef,
} from "react";
import { mergeClasses } from "@fluentui/react-components";
import { type OpenFile, placeKey } from "./file-state";
import type { CellView, RowView, TableView } from "./table";
import { foldable } from "./looks";
import { useStyles } from "./table-looks";
import type { Role } from "../../sheet/roles";
import { usePane, useWords } from "../views/context";
import type { Change } from "../../workbook/port";
import { EntryCell, MarkCell, textOf } from "./cells";
import type { TabFile } from "./file-host";

const cellIn = (place: HTMLElement | null, row: number, column: number): HTMLElement | null =>
  place?.querySelector<HTMLElement>(`[data-at="${row},${column}"]`) ?? null;

/** What is typed there takes the place of what is there, as on a sheet. */
const typeInto = (cell: HTMLElement): void => {
  // The one that is being typed into already is written; what stands in it stays.
  const stays = cell === document.activeElement;
  if (stays) cell.blur();
  cell.focus({ preventScroll: true });
  if (cell instanceof HTMLInputElement && !stays) cell.select();
};

/**
 * Brings the cell asked for into view once, with the focus where it can be typed into: before anything else happens on the
 * page, so that a key pressed right after is typed there.
 */
const useGoal = (file: OpenFile, view: TableView, rows: readonly RowView[]): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const reached = useRef<OpenFile["goal"]>(null);
  const { goal } = file;
  useLayoutEffect(() => {
    if (goal === null || goal === reached.current || goal.sheet !== view.sheet) return;
    const found = cellIn(place.current, goal.row, goal.column);
    if (found === null) return;
    reached.current = goal;
    // No further to the side than it must: the words of what is asked stand left of it.
    found.scrollIntoView({ block: "center", inline: "nearest" });
    typeInto(found);
  }, [goal, view.sheet, rows]);
  return place;
};

/** Enter goes to the entry cell below in the same column, as on a sheet, on the next page of rows too. */
const useEnter =
  (tab: TabFile, view: TableView) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    const [row, column] = (event.target.dataset["at"] ?? "").split(",").map(Number);
    if (row === undefined || column === undefined) return;
    const below = view.rows.find(
      (each) =>
        each.kind === "row" &&
        each.row > row &&
        each.cells.some((cell) => cell.column === column && cell.entry !== null),
    );
    if (below === undefined) return;
    const there = cellIn(event.currentTarget, below.row, column);
    if (there === null) void tab.host.goTo(view.sheet, below.row, column);
    else typeInto(there);
  };

/** Tells the list beside the table on which row the person is, as Excel tells the pane. */
const useFollowed = (sheet: string): ((event: FocusEvent<HTMLElement>) => void) => {
  const { store } = usePane();
  return ({ target }) => {
    const row = Number.parseInt(target.getAttribute("data-at") ?? "", 10);
    const { selected } = store.state();
    if (Number.isNaN(row) || (selected?.sheet === sheet && selected.row === row)) return;
    store.dispatch({ type: "learned", change: { selected: { sheet, row } } });
  };
};

interface RowProps {
  readonly tab: TabFile;
  /** The file it is in. */
  readonly file: number;
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
const middlingRoles: readonly (Role | null)[] = ["lead", "deadline"];

const markOf = ({ sheet, row, marks }: RowProps, { column }: Pick<CellView, "column">): Change | undefined =>
  marks.get(placeKey({ sheet, row: row.row, column }));

/** What to do about a row, under its result: as a check marks it, else as it stands on the sheet. */
const stepOf = (props: RowProps, { under }: CellView): string => {
  if (under === null) return "";
  const mark = markOf(props, under);
  return mark === undefined ? under.text : textOf(mark);
};

const useCellLook = ({ role, names, text }: CellView): string => {
  const styles = useStyles();
  if (names !== null) return mergeClasses(styles.cell, styles.stays, names === "number" ? styles.number : styles.named);
  const wide = role === "step" || text.length > longText;
  const width = role === "words" ? styles.asked : role === "status" ? styles.result : wide && styles.wide;
  return mergeClasses(styles.cell, middlingRoles.includes(role) && styles.middling, width);
};

const Cell = ({ cell, ...props }: RowProps & { readonly cell: CellView }): ReactElement => {
  const { tab, file, sheet, row, wrong } = props;
  const look = useCellLook(cell);
  const mark = markOf(props, cell);
  const { header, names, text } = cell;
  if (cell.entry !== null) {
    return (
      <td className={look} data-label={header}>
        <EntryCell
          tab={tab}
          file={file}
          sheet={sheet}
          row={row.row}
          cell={cell}
          kind={cell.entry}
          wrong={wrong.has(cell.at)}
        />
      </td>
    );
  }
  if (mark !== undefined || stepOf(props, cell) !== "")
    return <MarkCell mark={mark} step={stepOf(props, cell)} className={look} header={header} />;
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
    props.row.kind === "row" &&
      props.row.cells.map((cell) => [markOf(props, cell), stepOf(props, cell), props.wrong.has(cell.at)]),
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
  const onEnter = useEnter(tab, view);
  const onFocus = useFollowed(view.sheet);
  return (
    <div
      ref={place}
      id={tableId}
      className={styles.scroll}
      role="region"
      tabIndex={0}
      aria-label={say("sheetOf", { sheet: view.sheet })}
      onKeyDown={onEnter}
      onFocus={onFocus}
    >
      <table className={mergeClasses(styles.table, folded && styles.folded)} lang="vi">
        <Heads columns={view.columns} />
        <tbody>
          {rows.map((row) => (
            <Row
              // Another sheet's row of the same number is another row: what is typed in one never shows in the other.
              key={`${view.sheet} ${row.row}`}
              tab={tab}
              file={file.id}
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
