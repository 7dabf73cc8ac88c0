import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { countsOf, type Group, groups } from "../../authoring/review/progress";
import type { NumberLine } from "../../authoring/import/propose/types";
import { colour } from "../views/status-colours";
import { useReview, useReviewing, useReviewWords } from "./context";
import { groupIcons } from "./group-chip";
import { useMarkStyles, wide } from "./looks";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "baseline" },
  done: { fontSize: tokens.fontSizeBase400, fontWeight: 600 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  groups: { display: "flex", flexWrap: "wrap", gap: "6px", [wide]: { flexDirection: "column", gap: 0 } },
  group: {
    display: "flex",
    gap: "6px",
    alignItems: "baseline",
    padding: "5px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: "16px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [wide]: { padding: "10px 12px", borderRadius: 0, border: "1px solid transparent", borderLeftWidth: "3px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    [wide]: { border: "1px solid transparent", borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
    "@media (forced-colors: active)": { border: "1px solid Highlight" },
  },
  icon: { width: "14px", flexShrink: 0, fontWeight: 600, color: colour("rsOpenText") },
  iconSure: { color: colour("rsGoodText") },
  name: { flexGrow: 1 },
  hint: { display: "none", [wide]: { display: "block" } },
  count: { whiteSpace: "nowrap" },
  marks: { display: "none", [wide]: { display: "flex", flexDirection: "column", gap: "4px" } },
  mark: { display: "flex", gap: "8px", justifyContent: "space-between", fontSize: tokens.fontSizeBase200 },
  head: { margin: 0, fontWeight: 600, fontSize: tokens.fontSizeBase200 },
});

const hints = { open: "openHint", look: "lookHint", sure: "sureHint", offered: "offeredHint" } as const;

/** How many are reviewed, how many are left. */
export const Progress = (): ReactElement => {
  const styles = useStyles();
  const { t } = useReviewWords();
  const book = useReview((review) => review.book);
  const groupAt = useReview((review) => review.groupAt);
  const file = useReview(({ source }) => source.file) ?? "";
  const { all } = useMemo(
    () => countsOf(book ?? { targets: [] }, groupAt ?? new Map<string, Group>()),
    [book, groupAt],
  );
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span className={styles.done} role="status">
          {t("progress", all)}
        </span>
        <span className={styles.quiet}>
          {t("left", { count: all.all - all.done })} · {file}
        </span>
      </div>
      <ProgressBar value={all.all === 0 ? 0 : all.done / all.all} thickness="large" aria-label={t("progress", all)} />
    </div>
  );
};

/** The groups of proposals, each with its count; one may be shown alone. */
export const Groups = (): ReactElement => {
  const styles = useStyles();
  const { desk } = useReviewing();
  const { t } = useReviewWords();
  const book = useReview((review) => review.book);
  const groupAt = useReview((review) => review.groupAt);
  const only = useReview((review) => review.only);
  const counts = useMemo(() => countsOf(book ?? { targets: [] }, groupAt ?? new Map<string, Group>()), [book, groupAt]);
  return (
    <div className={styles.groups} role="group" aria-label={t("groups")}>
      {groups
        .filter((group) => counts[group].all > 0)
        .map((group) => (
          <button
            key={group}
            type="button"
            className={mergeClasses(styles.group, only === group && styles.chosen)}
            aria-pressed={only === group}
            onClick={() => {
              desk.show(only === group ? null : group);
            }}
          >
            <span className={mergeClasses(styles.icon, group === "sure" && styles.iconSure)} aria-hidden>
              {groupIcons[group]}
            </span>
            <span className={styles.name}>
              {t(group)}
              <span className={mergeClasses(styles.quiet, styles.hint)}>{t(hints[group])}</span>
            </span>
            <span className={styles.count}>
              <strong>{counts[group].done}</strong>
              {group !== "offered" && `/${counts[group].all}`}
            </span>
          </button>
        ))}
    </div>
  );
};

const kinds = {
  target: "usedTarget",
  deadline: "usedDeadline",
  measure: "usedMeasure",
  name: "usedName",
  aside: "usedAside",
  unread: "usedUnread",
} as const satisfies Readonly<Record<NumberLine["used"], string>>;
const order = ["target", "deadline", "measure", "name", "aside", "unread"] as const;

/** Every number of the document by what it is for, so that none is lost. */
export const MarkCounts = (): ReactElement | null => {
  const styles = useStyles();
  const marks = useMarkStyles();
  const { t } = useReviewWords();
  const numbers = useReview(({ source }) => source.numbers) ?? [];
  if (numbers.length === 0) return null;
  return (
    <div className={styles.marks}>
      <p className={styles.head}>{t("marked", { count: numbers.length })}</p>
      {order.map((used) => (
        <div key={used} className={styles.mark}>
          <span>
            <span className={marks[used]}>00</span> {t(kinds[used])}
          </span>
          <strong>{numbers.filter((line) => line.used === used).length}</strong>
        </div>
      ))}
    </div>
  );
};
