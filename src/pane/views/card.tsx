import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { colour } from "./status-colours";

/** Texts in a card. */
export const useCardTexts = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  words: { margin: 0 },
});

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${colour("rsOpenFill")}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  loose: { gap: "8px" },
  tight: { gap: "4px" },
  bad: { borderLeftColor: colour("rsBadFill") },
  good: { borderLeftColor: colour("rsGoodFill") },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
});

interface CardProps {
  readonly title: string;
  /** Above the title. */
  readonly small?: string;
  /** What the card is called aloud; its title where nothing else is. */
  readonly label?: string;
  readonly tone?: "bad" | "good" | undefined;
  /** How far its lines stand apart. */
  readonly lines?: "loose" | "tight";
  readonly children: ReactNode;
}

/** Something to be done before all else. */
export const Card = ({ title, small, label = title, tone, lines = "loose", children }: CardProps): ReactElement => {
  const styles = useStyles();
  const texts = useCardTexts();
  return (
    <section
      className={mergeClasses(styles.card, styles[lines], tone !== undefined && styles[tone])}
      aria-label={label}
    >
      {small !== undefined && <p className={texts.small}>{small}</p>}
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
};
