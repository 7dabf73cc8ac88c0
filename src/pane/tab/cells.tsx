import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { notice } from "../model/state";
import { refusalText } from "../words/words";
import { usePane, useWords } from "../views/context";
import { type EntryKind, writtenFor } from "./entries";
import type { TabFile } from "./file-host";
import { foldable, narrow } from "./looks";
import type { CellView } from "./table";
import { type Typed, useTyped } from "./typed";
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
  step: { fontWeight: 400 },
});

interface EntryProps {
  readonly tab: TabFile;
  /** The file it is in. */
  readonly file: number;
  readonly sheet: string;
  readonly row: number;
  readonly cell: CellView;
  readonly kind: EntryKind;
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

const ListEntry = (
  props: EntryProps & { readonly values: readonly string[]; readonly label: string },
): ReactElement => {
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

const TypedEntry = (props: EntryProps & { readonly label: string }): ReactElement => {
  const styles = useStyles();
  const { cell, row, kind, label, wrong } = props;
  const { typed, type, write } = useEntry(props);
  return (
    <input
      className={mergeClasses(styles.input, kind.kind === "words" && styles.words, wrong && styles.wrong)}
      aria-label={label}
      aria-invalid={wrong}
      data-at={`${row},${cell.column}`}
      inputMode={kind.kind === "number" ? "decimal" : "text"}
      value={typed}
      onChange={(event) => {
        type(event.target.value);
      }}
      onBlur={() => {
        write(typed);
      }}
      onKeyDown={(event) => {
        // Where there is no cell below, it is written all the same.
        if (event.key === "Enter") write(typed);
        if (event.key === "Escape") type(cell.text);
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

/** What a mark says. */
export const textOf = ({ value }: Change): string => {
  if (value === null) return "";
  return typeof value === "number" ? sayNumber(value, "vi") : value;
};

interface MarkProps {
  /** The result, and what to do, as they will stand on the sheet; null: nothing will. */
  readonly mark: Change | undefined;
  readonly step: string;
  readonly className: string;
  readonly header: string;
}

/** A result cell in the sheet's own colours, with what to do under it. */
export const MarkCell = ({ mark, step, className, header }: MarkProps): ReactElement => {
  const own = useStyles();
  const look: Style = mark?.style == null ? {} : styles[mark.style];
  const colours =
    look.fill === undefined ? {} : { backgroundColor: `#${look.fill}`, color: `#${look.color ?? "242424"}` };
  const result = mark === undefined ? "" : textOf(mark);
  return (
    <td
      className={className}
      data-label={header}
      data-empty={result === "" && step === "" ? "" : undefined}
      style={{ ...colours, textAlign: look.horizontal ?? "left" }}
    >
      {result !== "" && <div style={{ fontWeight: look.bold === true ? 600 : 400 }}>{result}</div>}
      {step !== "" && <div className={mergeClasses(foldable, own.step)}>{step}</div>}
    </td>
  );
};
