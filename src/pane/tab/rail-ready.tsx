import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../model/state";
import { sayReadiness } from "../words/say";
import { AsOf } from "../views/as-of";
import { usePane, usePart, useWords } from "../views/context";
import { LeadButton } from "../views/next-action";
import { colour } from "../views/status-colours";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${colour("rsOpenFill")}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  ready: { borderLeftColor: colour("rsGoodFill") },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600 },
  words: { margin: 0 },
});

/** Whether the file can be handed in, and that what is not reached does not keep it back. */
export const Ready = ({ checked }: { readonly checked: Checked }): ReactElement => {
  const styles = useStyles();
  const { session } = usePane();
  const { lang, say } = useWords();
  const { blocking, whole, items } = checked;
  const ready = blocking === 0;
  const missed = items.filter(({ status }) => status === "notMet").length;
  const at = usePart((state) => state.judgedAt);
  const { title, why } = sayReadiness(checked, at, lang);
  return (
    <section className={mergeClasses(styles.card, ready && styles.ready)}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.words}>{missed === 0 ? why : `${why} ${say("missedIsNoBar", { count: missed })}`}</p>
      <AsOf checked={checked} />
      {ready && !whole && <LeadButton icon="check" words={say("readAgain")} run={() => void session.check()} />}
    </section>
  );
};
