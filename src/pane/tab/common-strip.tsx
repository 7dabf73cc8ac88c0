import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, useState } from "react";
import { describe } from "../../findings/describe";
import type { Finding } from "../../findings/finding";
import { confirmationWords } from "../../sheet/proposal";
import { useWords } from "../views/context";
import { colour } from "../views/status-colours";
import { type EntryPlace, Field, roomFor } from "./fields";
import type { FieldView, LineView } from "./lines";
import type { OpenFile } from "./file-state";
import { narrow } from "./looks";
import { ownWordsInEnglish } from "./own-words";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px 20px",
    alignItems: "flex-start",
    padding: "0 12px",
    [narrow]: { flexDirection: "column", alignItems: "stretch" },
  },
  head: { margin: 0, padding: "8px 0", ...small },
  list: {
    listStyle: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: "6px 20px",
    margin: 0,
    padding: 0,
    flex: "1 1 0",
    minWidth: 0,
    [narrow]: { flexDirection: "column" },
  },
  total: { maxWidth: "100%", minWidth: 0, [narrow]: { width: "100%" } },
  line: { display: "flex", gap: "8px", alignItems: "center", [narrow]: { flexWrap: "wrap" } },
  words: { maxWidth: "300px", minWidth: 0, overflowWrap: "anywhere", [narrow]: { flex: "1 1 120px" } },
  entry: { flex: "0 0 76px" },
  day: { flexBasis: "104px" },
  said: { ...small, color: colour("rsOpenText"), maxWidth: "420px" },
  reason: { display: "flex", gap: "8px", alignItems: "center", ...small, marginTop: "4px" },
});

/** "Tổng số học sinh của trường" → "Học sinh": the head says that it is a total, the file whose. */
const totalWords = (words: string): string => {
  const own = words.replace(/^Tổng số (?=\p{L})/u, "").replace(/ của trường$/u, "");
  // The day that it would be stands in its cell.
  return own.replace(/ \(mặc định: .*\)$/u, "").replace(/^./u, (first) => first.toLocaleUpperCase("vi"));
};

interface TotalProps {
  readonly place: EntryPlace;
  readonly line: LineView;
  readonly fault: Finding | null;
  /** Someone is led to its reason. */
  readonly open: boolean;
}

/** What the earlier return gave, and that it still holds. */
const Earlier = ({
  place,
  line,
  confirmed,
}: Omit<TotalProps, "fault" | "open"> & { confirmed: FieldView }): ReactElement => {
  const { say } = useWords();
  const { row, cell } = confirmed;
  const ticked = confirmationWords.some((word) => word === cell.text.trim());
  return (
    <Checkbox
      label={say("confirmPrevious", { value: line.previous })}
      data-at={`${row},${cell.column}`}
      checked={ticked}
      onChange={(_, { checked }) => {
        const value = checked === true ? confirmationWords[0] : null;
        const change = { kind: "cell", sheet: place.sheet, row, column: cell.column, value, style: null } as const;
        void place.tab.correct({ ...change, formula: null }, place.file);
      }}
    />
  );
};

/** The reason for a total that is not given, once it is wanted. */
const TotalReason = ({ place, line, fault, open }: TotalProps): ReactElement | null => {
  const styles = useStyles();
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  const { reason } = line;
  if (reason === null) return null;
  const { header, text } = reason.cell;
  if (open || asked || text !== "")
    return (
      <div className={styles.reason} lang="vi">
        {header}
        <Field place={place} field={reason} words={`${header}: ${line.words}`} />
      </div>
    );
  if (fault === null) return null;
  return (
    <Button
      size="small"
      appearance="transparent"
      onClick={() => {
        setAsked(true);
      }}
    >
      {say("reasonColumn")}
    </Button>
  );
};

/** The total itself, or the day. */
const TotalEntry = ({
  place,
  entry,
  words,
}: {
  readonly place: EntryPlace;
  readonly entry: FieldView;
  readonly words: string;
}): ReactElement => {
  const styles = useStyles();
  const kind = entry.cell.entry?.kind;
  return (
    <div
      style={kind === "number" ? roomFor(entry) : {}}
      className={mergeClasses(styles.entry, kind === "words" && styles.day)}
    >
      <Field place={place} field={entry} words={words} />
    </div>
  );
};

const Total = (props: TotalProps): ReactElement => {
  const styles = useStyles();
  const { lang } = useWords();
  const { place, line, fault } = props;
  const [entry] = line.figures;
  const { confirmed } = line;
  const words = totalWords(line.words);
  const english = lang === "en" ? ownWordsInEnglish(words) : null;
  return (
    <li className={styles.total}>
      <div className={styles.line}>
        <span className={styles.words} title={line.words} lang={english === null ? "vi" : lang}>
          {english ?? words}
        </span>
        {entry !== undefined && <TotalEntry place={place} entry={entry} words={line.words} />}
        {line.previous !== "" && confirmed !== null && <Earlier place={place} line={line} confirmed={confirmed} />}
        <TotalReason {...props} />
      </div>
      {fault !== null && entry?.cell.text !== "" && (
        <div className={styles.said}>{describe(fault, lang).suggestion}</div>
      )}
    </li>
  );
};

interface Props {
  readonly place: EntryPlace;
  readonly lines: readonly LineView[];
  readonly faults: ReadonlyMap<string, Finding>;
  readonly goal: OpenFile["goal"];
}

const faultOn = ({ faults }: Props, { figures }: LineView): Finding | null =>
  faults.get(figures[0]?.cell.at ?? "") ?? null;

/** Everything that it shows: an edit elsewhere leaves it as it is. */
const shown = (props: Props): string =>
  JSON.stringify([props.goal, props.lines, props.lines.map((line) => faultOn(props, line))]);

/** What the whole form shares, asked once above its table: totals, and the day by which it is judged. */
export const CommonStrip = memo(
  function CommonStrip(props: Props): ReactElement | null {
    const styles = useStyles();
    const { say } = useWords();
    const { place, lines, goal } = props;
    if (lines.length === 0) return null;
    return (
      <section className={styles.strip} aria-label={say("commonFigures")}>
        <p className={styles.head}>
          <strong>{say("commonFigures")}</strong>, {say("enteredOnce")}
        </p>
        <ul className={styles.list}>
          {lines.map((line) => (
            <Total
              key={line.row}
              place={place}
              line={line}
              fault={faultOn(props, line)}
              open={goal?.row === line.row && goal.column === line.reason?.cell.column}
            />
          ))}
        </ul>
      </section>
    );
  },
  (before, after) => shown(before) === shown(after),
);
