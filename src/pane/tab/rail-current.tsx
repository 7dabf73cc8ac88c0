import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TargetBar } from "../gathering/target-bar";
import type { Item } from "../model/item";
import { targetBar } from "../model/value-bar";
import { sayTarget } from "../words/row-words";
import { sayDeadline } from "../words/say";
import { usePane, useWords } from "../views/context";
import { families } from "../views/status-colours";
import { Said } from "../views/said";
import { useFamilyStyles } from "../views/status-icon";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

const clamped = { display: "-webkit-box", overflow: "hidden", WebkitBoxOrient: "vertical" } as const;

const useStyles = makeStyles({
  box: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: "auto -12px 0",
    padding: "8px 12px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", justifyContent: "space-between", gap: "12px", alignItems: "baseline", ...small },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
    ...clamped,
    WebkitLineClamp: "2",
    overflowWrap: "anywhere",
  },
  small: { color: tokens.colorNeutralForeground2 },
  target: { fontWeight: 600, textAlign: "end" },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", rowGap: "2px", ...small },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly item: Item;
  readonly title: string;
  readonly place: string;
}

const Facts = ({ item }: Pick<Props, "item">): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useWords();
  return (
    <dl className={styles.facts}>
      <dt className={styles.small}>{say("lead")}</dt>
      <dd className={styles.fact} lang={item.lead.length === 0 ? lang : "vi"}>
        {item.lead.join("; ") || say("noOwner")}
      </dd>
      <dt className={styles.small}>{say("deadline")}</dt>
      <dd className={styles.fact} lang={lang}>
        {sayDeadline(item.judged, lang)}
      </dd>
    </dl>
  );
};

/** The target of the row that is worked on: its figure against what is asked, who leads it, by when. */
export const CurrentTarget = ({ item, title, place }: Props): ReactElement => {
  const styles = useStyles();
  const family = useFamilyStyles();
  const { store } = usePane();
  const { lang, say } = useWords();
  const bar = targetBar(item);
  const { rate, verdict } = item.judged;
  const target = sayTarget(item, lang);
  return (
    <section className={styles.box} aria-label={say("currentRow")}>
      <div className={styles.line}>
        <span className={styles.small}>{`${say("currentRow")}: ${place}`}</span>
        <Button
          size="small"
          appearance="transparent"
          onClick={() => {
            store.dispatch({ type: "open", id: item.id });
          }}
        >
          {say("inDetail")}
        </Button>
      </div>
      <p className={styles.title} lang="vi">
        {title}
      </p>
      {bar !== null && <TargetBar bar={bar} label={null} />}
      {target !== "" && (
        <div className={styles.line}>
          <span className={family[families[item.status]]}>
            <Said words={rate?.[lang] ?? say("notComputed")} />
          </span>
          <span className={styles.target}>
            <Said words={say("asked", { target })} />
          </span>
        </div>
      )}
      {target === "" && (
        <span className={styles.small}>
          <Said words={verdict.explanation[lang]} />
        </span>
      )}
      <Facts item={item} />
    </section>
  );
};
