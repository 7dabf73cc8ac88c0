import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type CSSProperties, type ReactElement, useState } from "react";
import { taskAnswers } from "../../figures/answers";
import { useWords } from "../views/context";
import { EntryCell } from "./cells";
import type { TabFile } from "./file-host";
import type { FieldView, LineView } from "./lines";
import { foldable, narrow } from "./looks";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

const useStyles = makeStyles({
  figures: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "flex-start" },
  number: { flex: "0 0 84px", minWidth: 0, [narrow]: { flex: "1 1 84px" } },
  pair: { flexBasis: "66px" },
  list: { flex: "0 1 160px", minWidth: "84px", [narrow]: { flexGrow: 1 } },
  of: { flexShrink: 0, padding: "6px 0", fontVariantNumeric: "tabular-nums", [narrow]: { padding: "10px 0" } },
  counted: {
    flex: "1 1 60px",
    minWidth: 0,
    ...small,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    [narrow]: { flex: "1 0 100%", order: -1 },
  },
  only: { flexBasis: "100%" },
  notes: {
    display: "flex",
    gap: "6px",
    alignItems: "flex-end",
    marginTop: "6px",
    [narrow]: { flexDirection: "column", alignItems: "stretch" },
  },
  note: {
    flex: "1 1 0",
    minWidth: 0,
    ...small,
    ":first-child": { flex: "0 0 104px", [narrow]: { flexBasis: "auto" } },
  },
  label: { display: "block", color: tokens.colorNeutralForeground2 },
  previous: { ...small, color: tokens.colorNeutralForeground2 },
});

/** Where an entry is, and which cells of the file are faulty. */
export interface EntryPlace {
  readonly tab: TabFile;
  /** The file it is in. */
  readonly file: number;
  readonly sheet: string;
  /** The cells with an error in them, as findings name them. */
  readonly wrong: ReadonlySet<string>;
}

/** How many signs the narrowest box of an entry shows. */
const inSight = 6;

/** Room for what is longer than a number usually is: whoever is to correct "12 học sinh" must see what it says. */
export const roomFor = ({ cell: { text } }: FieldView): CSSProperties =>
  text.length > inSight ? { flexBasis: `calc(${text.length + 1}ch + 20px)`, flexShrink: 1, maxWidth: "100%" } : {};

/** One entry cell; `words`: what is asked there, where the field has none of its own. */
export const Field = ({
  place,
  field,
  words = field.words,
}: {
  readonly place: EntryPlace;
  readonly field: FieldView;
  readonly words?: string;
}): ReactElement | null => {
  const { say } = useWords();
  const { cell, row } = field;
  if (cell.entry === null) return null;
  return (
    <EntryCell
      tab={place.tab}
      file={place.file}
      sheet={place.sheet}
      row={row}
      cell={cell}
      kind={cell.entry}
      label={say("cellLabel", { column: words === "" ? cell.header : words, cell: cell.at })}
      wrong={place.wrong.has(cell.at)}
    />
  );
};

/** "Số nhà giáo đã được cấp …" → "nhà giáo đã được cấp …", as it is read behind the number. */
const countedWords = (words: string): string =>
  words.replace(/^(?:Tổng số|Số) (?=\p{L})/u, "").replace(/^./u, (first) => first.toLocaleLowerCase("vi"));

interface Props {
  readonly place: EntryPlace;
  readonly line: LineView;
  /** Day and evidence are shown whatever the status: someone is led to one of them. */
  readonly open: boolean;
}

/** What is not begun, or not the school's, was done on no day. */
const undone = ["", ...taskAnswers.flatMap(({ value, word }) => (value === "done" || value === "doing" ? [] : [word]))];

const Notes = ({ place, line, open }: Props): ReactElement | null => {
  const styles = useStyles();
  const { notes, figures } = line;
  const asked = !undone.includes(figures[0]?.cell.text ?? "");
  if (notes.length === 0 || !(open || asked || notes.some(({ cell }) => cell.text !== "" || place.wrong.has(cell.at))))
    return null;
  return (
    <div className={styles.notes}>
      {notes.map((field) => (
        <div key={field.row + field.cell.column / 1000} className={styles.note}>
          <span className={styles.label} aria-hidden="true">
            {field.words}
          </span>
          <Field place={place} field={field} />
        </div>
      ))}
    </div>
  );
};

/** The figures of a line in one row: "26 / 52 nhà giáo đã được cấp chứng thư chữ ký số". */
export const FigureCells = (props: Props): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const { place, line } = props;
  const { figures, of, counted, previous } = line;
  return (
    <>
      <div className={styles.figures}>
        {figures.map((field, index) => [
          index > 0 && (
            <span key="of" className={styles.of} aria-hidden="true">
              /
            </span>
          ),
          <div
            key={field.cell.at}
            style={field.cell.entry?.kind === "number" ? roomFor(field) : {}}
            className={
              field.cell.entry?.kind === "number"
                ? mergeClasses(styles.number, figures.length > 1 && styles.pair)
                : styles.list
            }
          >
            <Field place={place} field={field} />
          </div>,
        ])}
        {of !== null && <span className={styles.of}>{`/ ${of === "" ? "…" : of}`}</span>}
        {counted !== "" && (
          <div className={mergeClasses(styles.counted, figures.length === 0 && styles.only)}>
            <div className={foldable} title={counted}>
              {figures.length === 0 ? counted : countedWords(counted)}
            </div>
          </div>
        )}
      </div>
      {previous !== "" && <div className={styles.previous}>{say("previousFigure", { value: previous })}</div>}
      <Notes {...props} />
    </>
  );
};

const useReasonStyles = makeStyles({
  hidden: { [narrow]: { display: "none" } },
  open: { display: "none", [narrow]: { display: "inline-flex", padding: 0, minWidth: 0 } },
  label: { display: "none", [narrow]: { display: "block", ...small } },
});

/** The reason for what is not reached or not entered; in a card behind its word until it is wanted. */
export const Reason = ({ place, line: { reason }, open }: Props): ReactElement | null => {
  const styles = useReasonStyles();
  const [asked, setAsked] = useState(false);
  if (reason === null) return null;
  const { cell } = reason;
  const shown = open || asked || cell.text !== "" || place.wrong.has(cell.at);
  return (
    <>
      {!shown && (
        <Button
          className={styles.open}
          size="small"
          appearance="transparent"
          onClick={() => {
            setAsked(true);
          }}
        >
          {cell.header}
        </Button>
      )}
      <div className={shown ? "" : styles.hidden} lang="vi">
        <span className={styles.label} aria-hidden="true">
          {cell.header}
        </span>
        <Field place={place} field={reason} words={cell.header} />
      </div>
    </>
  );
};
