import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { notice } from "../model/state";
import { refusalText } from "../words/words";
import { usePane, useWords } from "../views/context";
import { type EntryKind, writtenFor } from "./entries";
import type { TabFile } from "./file-host";
import { narrow } from "./looks";
import type { CellView } from "./table";
import type { Style } from "../../sheet/style";
import { styles } from "../../sheet/styles";
import { sayNumber } from "../../kernel/numbers";
import type { Change } from "../../workbook/port";

const useStyles = makeStyles({
  input: {
    width: "100%",
    minWidth: "5.5em",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXS,
    font: "inherit",
    // The colour of entry cells on the sheet, in every theme.
    backgroundColor: "#FFF9E5",
    color: "#242424",
    border: "1px solid #8A7A3A",
    borderRadius: tokens.borderRadiusSmall,
    [narrow]: { minHeight: "40px", fontSize: "16px" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  words: { minWidth: "10em" },
  wrong: { border: "2px solid #B3321B" },
});

interface EntryProps {
  readonly tab: TabFile;
  readonly sheet: string;
  readonly row: number;
  readonly cell: CellView;
  readonly kind: EntryKind;
  /** What is in it is wrong, as the last check found. */
  readonly wrong: boolean;
}

/** Writes what was typed, and says so when the file cannot take it. */
const useWriting = ({ tab, sheet, row, cell, kind }: EntryProps): ((typed: string) => void) => {
  const { store } = usePane();
  const write = async (typed: string): Promise<void> => {
    const value = writtenFor(typed, kind);
    const written = await tab.correct({
      kind: "cell",
      sheet,
      row,
      column: cell.column,
      value,
      style: null,
      formula: null,
    });
    if (!written.ok) store.dispatch({ type: "notice", notice: notice("error", refusalText(written.refusal)) });
  };
  return (typed) => {
    if (typed.trim() !== cell.text.trim()) void write(typed);
  };
};

const ListEntry = (
  props: EntryProps & { readonly values: readonly string[]; readonly label: string },
): ReactElement => {
  const styles = useStyles();
  const { cell, row, values, label, wrong } = props;
  const write = useWriting(props);
  const known = cell.text === "" || values.includes(cell.text);
  return (
    <select
      className={mergeClasses(styles.input, wrong && styles.wrong)}
      aria-label={label}
      aria-invalid={wrong}
      data-at={`${row},${cell.column}`}
      value={cell.text}
      onChange={(event) => {
        write(event.target.value);
      }}
    >
      <option value="" />
      {[...(known ? [] : [cell.text]), ...values].map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
};

/** Moves to the entry cell below in the same column, as Enter does on a sheet; leaving a cell writes it. */
const goDown = (input: HTMLElement): boolean => {
  const [, column = ""] = (input.dataset["at"] ?? "").split(",");
  const cells = [...(input.closest("table")?.querySelectorAll<HTMLElement>(`[data-at$=",${column}"]`) ?? [])];
  const below = cells[cells.indexOf(input) + 1];
  below?.focus();
  return below !== undefined;
};

const TypedEntry = (props: EntryProps & { readonly label: string }): ReactElement => {
  const styles = useStyles();
  const { cell, row, kind, label, wrong } = props;
  const write = useWriting(props);
  const [shown, setShown] = useState({ written: cell.text, typed: cell.text });
  // What the file holds has changed (written, undone): show that.
  if (shown.written !== cell.text) setShown({ written: cell.text, typed: cell.text });
  return (
    <input
      className={mergeClasses(styles.input, kind.kind === "words" && styles.words, wrong && styles.wrong)}
      aria-label={label}
      aria-invalid={wrong}
      data-at={`${row},${cell.column}`}
      inputMode={kind.kind === "number" ? "decimal" : "text"}
      value={shown.typed}
      onChange={(event) => {
        setShown({ ...shown, typed: event.target.value });
      }}
      onBlur={() => {
        write(shown.typed);
      }}
      onKeyDown={(event) => {
        // Where there is no cell below, it is written all the same.
        if (event.key === "Enter" && !goDown(event.currentTarget)) write(shown.typed);
        if (event.key === "Escape") setShown({ ...shown, typed: cell.text });
      }}
    />
  );
};

/** A cell that the user may correct. */
export const EntryCell = (props: EntryProps): ReactElement => {
  const { say } = useWords();
  const { kind, cell } = props;
  const label = say("cellLabel", { column: cell.header, cell: cell.at });
  return kind.kind === "list" ? (
    <ListEntry {...props} values={kind.values} label={label} />
  ) : (
    <TypedEntry {...props} label={label} />
  );
};

const textOf = ({ value }: Change): string => {
  if (value === null) return "";
  return typeof value === "number" ? sayNumber(value, "vi") : value;
};

/** A result cell as it will stand on the sheet, in the sheet's own colours. */
export const MarkCell = ({
  mark,
  className,
  header,
}: {
  readonly mark: Change;
  readonly className: string;
  readonly header: string;
}): ReactElement => {
  const look: Style = mark.style === null ? {} : styles[mark.style];
  const colours =
    look.fill === undefined ? {} : { backgroundColor: `#${look.fill}`, color: `#${look.color ?? "242424"}` };
  return (
    <td
      className={className}
      data-label={header}
      data-empty={textOf(mark) === "" ? "" : undefined}
      style={{ ...colours, fontWeight: look.bold === true ? 600 : 400, textAlign: look.horizontal ?? "left" }}
    >
      {textOf(mark)}
    </td>
  );
};
