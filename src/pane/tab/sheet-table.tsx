import { memo, type ReactElement, type RefObject, useDeferredValue, useMemo } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { TargetCode } from "../../kernel/ids";
import type { Item } from "../model/item";
import { useSlowPart, useWords } from "../views/context";
import type { EntryPlace } from "./fields";
import { type OpenFile, placeKey } from "./file-state";
import { indexAt, type LineView, type MarkedCell, type SheetView } from "./lines";
import { usePortions } from "./portions";
import { LineRow, SectionRow } from "./sheet-row";
import { itemOf, metUnder, type Standing, standingIn } from "./standing";
import { useTableStyles } from "./table-looks";

/** The table under the tabs of the sheets. */
export const tableId = "rs-table";

const Heads = memo(function Heads(): ReactElement {
  const styles = useTableStyles();
  const { say } = useWords();
  const head = (words: string, ...looks: readonly string[]): ReactElement => (
    <th className={mergeClasses(styles.header, ...looks)} scope="col">
      {words}
    </th>
  );
  return (
    <thead className={styles.heads}>
      <tr>
        {head(say("headNumber"), styles.headStays, styles.numberColumn)}
        {head(say("headWords"), styles.headStays, styles.headNamed)}
        <th className={mergeClasses(styles.header, styles.figureColumn)} scope="col">
          {say("headFigure")} <span className={styles.light}>{say("headFigureHint")}</span>
        </th>
        {head(say("headResult"), styles.resultColumn)}
        {head(say("reasonColumn"), styles.reasonColumn)}
      </tr>
    </thead>
  );
});

interface Props {
  readonly place: EntryPlace;
  readonly file: OpenFile;
  readonly view: SheetView;
  /** Whether long words are cut to two lines. */
  readonly folded: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

const none: readonly Item[] = [];

interface LinesProps extends Pick<Props, "place" | "view" | "folded"> {
  readonly marks: OpenFile["marks"];
  /** The row of the sheet that someone is led to; null: to none on it. */
  readonly goal: number | null;
  /** Of the lines those from here up to before `to` are drawn. */
  readonly from: number;
  readonly to: number;
}

/** What a line's marks say: over the table they lie as they will stand on the sheet. */
const markIn = ({
  view,
  marks,
}: Pick<LinesProps, "view" | "marks">): ((line: LineView, cell: MarkedCell | null) => string | null) => {
  return ({ row }, cell) => {
    if (cell === null) return null;
    const mark = marks.get(placeKey({ sheet: view.sheet, row, column: cell.column }));
    const value = mark === undefined ? cell.text : mark.value;
    return value === null || value === "" ? null : String(value);
  };
};

const Lines = memo(function Lines(props: LinesProps): ReactElement {
  const { place, view, folded, goal, from, to } = props;
  const { lang } = useWords();
  const judged = useSlowPart(({ checked }) => checked?.items ?? none);
  const selected = useSlowPart((state) => state.selected);
  const items = useMemo((): ReadonlyMap<TargetCode, Item> => new Map(judged.map((item) => [item.id, item])), [judged]);
  const markOn = markIn(props);
  const standingOn = (line: LineView): Standing | null => {
    const item = markOn(line, line.status) === null ? null : itemOf(items, line.targets);
    return item === null ? null : standingIn(item, lang);
  };
  const on = selected?.sheet === view.sheet ? indexAt(view, selected.row) : -1;
  const gone = indexAt(view, goal);
  return (
    <tbody>
      {view.lines
        .slice(from, to)
        .map((line, index) =>
          line.kind === "section" ? (
            <SectionRow key={`§${line.row}`} section={line} met={metUnder(view.lines, from + index, items)} />
          ) : (
            <LineRow
              key={line.row}
              place={place}
              line={line}
              targets={line.targets.flatMap((code) => items.get(code)?.judged.target ?? [])}
              standing={standingOn(line)}
              said={{ status: markOn(line, line.status) ?? "", step: markOn(line, line.step) ?? "" }}
              current={from + index === on}
              gone={from + index === gone}
              folded={folded}
            />
          ),
        )}
    </tbody>
  );
});

/** One sheet of figures, a line each: what to enter, and how it stands. */
export const SheetTable = ({ scroller, place, file, view, folded }: Props): ReactElement => {
  const styles = useTableStyles();
  const { say } = useWords();
  const marks = useDeferredValue(file.marks);
  const goal = file.goal?.sheet === view.sheet ? file.goal.row : null;
  const { from, to } = usePortions(view.lines.length, indexAt(view, goal), scroller);
  return (
    <div
      ref={scroller}
      id={tableId}
      className={styles.scroll}
      role="region"
      tabIndex={0}
      aria-label={say("sheetOf", { sheet: view.sheet })}
    >
      <table className={mergeClasses(styles.table, folded && styles.folded)}>
        <Heads />
        <Lines place={place} view={view} folded={folded} marks={marks} goal={goal} from={from} to={to} />
      </table>
    </div>
  );
};
