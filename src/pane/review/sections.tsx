import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { isDecided } from "../../authoring/review/progress";
import { decidedAmong, type OutlineSection, sectionsOf } from "../../authoring/review/sections";
import type { BookLine } from "../../authoring/rule-sheet/book";
import { useReview, useReviewing, useReviewWords } from "./context";
import type { Review } from "./desk";
import { wide } from "./looks";

const useStyles = makeStyles({
  nav: { display: "none", [wide]: { display: "block" } },
  head: { margin: "0 0 4px", fontWeight: 600, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  section: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) auto",
    gap: "6px",
    width: "100%",
    padding: "4px 8px 4px 9px",
    border: "1px solid transparent",
    borderLeftWidth: "3px",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  here: {
    fontWeight: 600,
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { border: "1px solid Highlight" },
  },
  title: { minWidth: 0, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

const noGroups: Review["groupAt"] = new Map();
const noParts: Review["parts"] = [];
const noLines: readonly BookLine[] = [];

/** The proposal with which a section is gone on: the first that waits, else its first. */
const firstOf = ({ orders }: OutlineSection, lineAt: ReadonlyMap<string, BookLine>): string | null =>
  orders.find((order) => !isDecided(lineAt.get(order) ?? {})) ?? orders[0] ?? null;

/** The plan's contents: a press goes to the section, each says how much of it is decided. */
export const Sections = (): ReactElement | null => {
  const styles = useStyles();
  const { desk } = useReviewing();
  const { t } = useReviewWords();
  const parts = useReview((review) => review.parts) ?? noParts;
  const groupAt = useReview((review) => review.groupAt) ?? noGroups;
  const targets = useReview(({ book }) => book.targets) ?? noLines;
  const current = useReview((review) => review.current);
  const sections = useMemo(() => sectionsOf(parts, (order) => groupAt.get(order) !== "offered"), [parts, groupAt]);
  const lineAt = useMemo(() => new Map(targets.map((line) => [line["order"] ?? "", line])), [targets]);
  if (sections.length < 2) return null;
  return (
    <nav className={styles.nav} aria-label={t("sections")}>
      <p className={styles.head}>{t("sections")}</p>
      <ul className={styles.list}>
        {sections.map((section) => {
          const here = current !== null && section.orders.includes(current);
          return (
            <li key={section.key}>
              <button
                type="button"
                className={mergeClasses(styles.section, here && styles.here)}
                aria-current={here ? "true" : undefined}
                onClick={() => {
                  desk.choose(firstOf(section, lineAt));
                }}
              >
                <span>{section.number}</span>
                <span className={styles.title} lang={section.title === null ? undefined : "vi"}>
                  {section.title ?? t("inBody")}
                </span>
                <span className={styles.count}>
                  {decidedAmong(section.orders, lineAt)}/{section.orders.length}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
