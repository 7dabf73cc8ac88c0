import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, useEffect, useMemo, useState } from "react";
import { marksOf } from "../../authoring/review/marks";
import type { OutlinePart, OutlineRow, Piece } from "../../authoring/review/outline";
import type { Group } from "../../authoring/review/progress";
import type { BookLine } from "../../authoring/rule-sheet/book";
import { useWatchedLines } from "./approve-seen";
import { useReview, useReviewWords } from "./context";
import type { Review } from "./desk";
import { wide } from "./looks";
import { MarkedText } from "./marked-text";
import { ProposalForm } from "./proposal-form";
import { ProposalLine } from "./proposal-line";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: {
    margin: 0,
    padding: "6px 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  section: { margin: 0, padding: "12px 0 6px", fontWeight: 600, fontSize: tokens.fontSizeBase300 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "4px",
    padding: "12px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [wide]: { gridTemplateColumns: "52px minmax(0, 960px)" },
  },
  number: { fontWeight: 600, overflowWrap: "anywhere" },
  body: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface PieceProps {
  readonly piece: Piece;
  readonly row: OutlineRow;
  readonly part: OutlinePart;
}

const Marked = memo(function Marked({ piece, row, part }: PieceProps): ReactElement {
  const year = Number(useReview(({ book }) => book.plan["year"]) ?? "") || null;
  return <MarkedText marks={useMemo(() => marksOf(piece, row, part, year), [piece, row, part, year])} />;
});

const isText = ({ role }: Piece): boolean => role === "text";

/** The row's own words, its other cells below in small. */
const Words = ({ row, part }: Omit<PieceProps, "piece">): ReactElement => {
  const styles = useStyles();
  return (
    <div lang="vi">
      {row.pieces.filter(isText).map((piece, at) => (
        <p key={at} className={styles.text}>
          <Marked piece={piece} row={row} part={part} />
        </p>
      ))}
      <p className={styles.about}>
        {row.pieces
          .filter((piece) => !isText(piece))
          .map((piece, at) => (
            <span key={at} title={piece.head}>
              {at > 0 && " · "}
              {piece.role === "value" && `${piece.head}: `}
              <Marked piece={piece} row={row} part={part} />
            </span>
          ))}
      </p>
    </div>
  );
};

interface RowProps {
  readonly row: OutlineRow;
  readonly part: OutlinePart;
  readonly lines: readonly BookLine[];
  readonly measures: readonly (BookLine | undefined)[];
  /** The proposal in hand where it is of this row. */
  readonly current: string | null;
  readonly edits: number;
}

const sameLines = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((line, at) => line === other[at]);

const Row = memo(
  function Row({ row, part, lines, measures, current, edits }: RowProps): ReactElement {
    const styles = useStyles();
    return (
      <div className={styles.row}>
        <span className={styles.number}>{row.number}</span>
        <div className={styles.body}>
          <Words row={row} part={part} />
          {lines.map((line, at) =>
            line["order"] === current ? (
              <ProposalForm key={`${line["order"] ?? ""} ${edits}`} line={line} measure={measures[at]} />
            ) : (
              <ProposalLine key={line["order"]} line={line} measure={measures[at]} />
            ),
          )}
        </div>
      </div>
    );
  },
  (before, now) =>
    before.row === now.row &&
    before.current === now.current &&
    (now.current === null || before.edits === now.edits) &&
    sameLines(before.lines, now.lines) &&
    sameLines(before.measures, now.measures),
);

/** Rows that have a proposal of the group shown, or the one in hand; with no group all but what is only offered. */
const isShown = (
  { orders, kind }: OutlineRow,
  only: Group | null,
  groupAt: ReadonlyMap<string, Group>,
  current: string | null,
): boolean =>
  only === null
    ? kind === "section" || orders.some((order) => groupAt.get(order) !== "offered" || order === current)
    : orders.some((order) => groupAt.get(order) === only || order === current);

/** Rows drawn at once; the others follow while the page stays alive. */
const atOnce = 12;

const useGrowing = (all: number, reset: unknown): number => {
  const [state, setState] = useState({ reset, count: atOnce });
  const count = state.reset === reset ? state.count : atOnce;
  useEffect(() => {
    if (count >= all) return undefined;
    const timer = setTimeout(() => {
      setState({ reset, count: count + atOnce });
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [count, all, reset]);
  return count;
};

interface Placed {
  readonly part: OutlinePart;
  readonly row: OutlineRow;
}

/** The rows that are shown, in the document's order. */
const shownRows = ({ parts, only, groupAt, current }: Review): readonly Placed[] =>
  parts.flatMap((part) =>
    part.rows.filter((row) => isShown(row, only, groupAt, current)).map((row) => ({ part, row })),
  );

const byKey = (lines: readonly BookLine[], key: string): ReadonlyMap<string, BookLine> =>
  new Map(lines.map((line) => [line[key] ?? "", line]));

/** A row, its table's name above the first. */
const PlacedRow = ({
  part,
  row,
  first,
  children,
}: Placed & { readonly first: boolean; readonly children: ReactElement }): ReactElement => {
  const styles = useStyles();
  const { t } = useReviewWords();
  return (
    <>
      {first && (
        <h3 className={styles.name} lang={part.id === "" ? undefined : "vi"}>
          {part.id === "" ? t("inBody") : part.name}
        </h3>
      )}
      {row.kind === "section" ? (
        <p className={styles.section} lang="vi">
          {row.pieces.map(({ text }) => text).join(" ")}
        </p>
      ) : (
        children
      )}
    </>
  );
};

const Rows = ({ review }: { readonly review: Review }): ReactElement => {
  const styles = useStyles();
  const { book, only, current, patches } = review;
  const rows = useMemo(() => shownRows(review), [review]);
  const lineAt = useMemo(() => byKey(book.targets, "order"), [book.targets]);
  const measureAt = useMemo(() => byKey(book.measures, "id"), [book.measures]);
  const at = rows.findIndex(({ row }) => current !== null && row.orders.includes(current));
  const drawn = Math.max(useGrowing(rows.length, only), at + 2);
  useWatchedLines(Math.min(drawn, rows.length));
  return (
    <div className={styles.part}>
      {rows.slice(0, drawn).map(({ part, row }, n) => {
        const lines = row.orders.flatMap((order) => lineAt.get(order) ?? noLine);
        return (
          <PlacedRow key={`${part.id} ${row.key}`} part={part} row={row} first={rows[n - 1]?.part !== part}>
            <Row
              row={row}
              part={part}
              lines={lines}
              measures={lines.map(({ measure = "" }) => measureAt.get(measure))}
              current={current !== null && row.orders.includes(current) ? current : null}
              edits={patches.length}
            />
          </PlacedRow>
        );
      })}
    </div>
  );
};

const noLine: readonly BookLine[] = [];

/** The document row by row, each with its proposals under it. */
export const PlanDocument = (): ReactElement | null => {
  const review = useReview((whole) => whole);
  return review === null ? null : <Rows review={review} />;
};
