import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import { notice } from "../model/state";
import { refusalText } from "../words/words";
import { usePane } from "../views/context";
import { type EntryKind, writtenFor } from "./entries";
import type { TabFile } from "./file-host";
import { narrow } from "./looks";
import type { CellView } from "./table";
import { type Typed, useTyped } from "./typed";

const useStyles = makeStyles({
  input: {
    width: "100%",
    minHeight: "32px",
    boxSizing: "border-box",
    padding: "5px 8px",
    font: "inherit",
    // The colour of entry cells on the sheet, in every theme.
    backgroundColor: "#FFFAE5",
    color: "#242424",
    border: "1px solid #8A6D00",
    borderRadius: tokens.borderRadiusSmall,
    [narrow]: { minHeight: "40px", fontSize: "16px" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  words: {
    display: "block",
    minHeight: "32px",
    maxHeight: "92px",
    resize: "none",
    overflowY: "auto",
    fieldSizing: "content",
  },
  wrong: { border: "2px solid #B3321B", padding: "4px 7px" },
});

interface EntryProps {
  readonly tab: TabFile;
  /** The file it is in. */
  readonly file: number;
  readonly sheet: string;
  readonly row: number;
  readonly cell: CellView;
  readonly kind: EntryKind;
  /** What is asked there, for whoever has the page read aloud. */
  readonly label: string;
  /** What is in it is wrong, as the last check found. */
  readonly wrong: boolean;
}

/** What stands in the cell as it is typed. What the file cannot take is said, and stays typed. */
const useEntry = ({ tab, file, sheet, row, cell, kind }: EntryProps): Typed => {
  const { store } = usePane();
  return useTyped(cell.text, async (typed) => {
    const value = writtenFor(typed, kind);
    const { column } = cell;
    const written = await tab.correct({ kind: "cell", sheet, row, column, value, style: null, formula: null }, file);
    if (!written.ok) store.dispatch({ type: "notice", notice: notice("error", refusalText(written.refusal)) });
    return written.ok;
  });
};

const ListEntry = (props: EntryProps & { readonly values: readonly string[] }): ReactElement => {
  const styles = useStyles();
  const { cell, row, values, label, wrong } = props;
  const { typed, write } = useEntry(props);
  const known = typed === "" || values.includes(typed);
  return (
    <select
      className={mergeClasses(styles.input, wrong && styles.wrong)}
      aria-label={label}
      aria-invalid={wrong}
      data-at={`${row},${cell.column}`}
      value={typed}
      onChange={(event) => {
        write(event.target.value);
      }}
    >
      <option value="" />
      {[...(known ? [] : [typed]), ...values].map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
};

const TypedEntry = (props: EntryProps): ReactElement => {
  const styles = useStyles();
  const { cell, row, kind, label, wrong } = props;
  const { typed, type, write } = useEntry(props);
  const number = kind.kind === "number";
  const given = {
    className: mergeClasses(styles.input, number ? styles.number : styles.words, wrong && styles.wrong),
    "aria-label": label,
    "aria-invalid": wrong,
    "data-at": `${row},${cell.column}`,
    // A box is no wider than its column.
    title: typed.length > 24 ? typed : undefined,
    value: typed,
    onChange: (event: { readonly target: { readonly value: string } }): void => {
      type(event.target.value);
    },
    onBlur: (): void => {
      write(typed);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      // Where there is no cell below, it is written all the same.
      if (event.key === "Enter") write(typed);
      if (event.key === "Escape") type(cell.text);
    },
  };
  // A reason is a sentence: it is seen whole. A line break has no place in a cell.
  return number ? <input inputMode="decimal" {...given} /> : <textarea rows={1} {...given} />;
};

/** A cell that the user may correct. */
export const EntryCell = (props: EntryProps): ReactElement => {
  const { kind } = props;
  return kind.kind === "list" ? <ListEntry {...props} values={kind.values} /> : <TypedEntry {...props} />;
};
