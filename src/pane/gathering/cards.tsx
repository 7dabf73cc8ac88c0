import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { barOf } from "./bar";
import { StatusWords } from "./marks";
import { barWords, demandWords, nextWords } from "./row-words";
import { nearestFirst, type PageShown, type TargetShown, valueWords } from "./shown";
import { TargetBar } from "./target-bar";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", gap: "8px", alignItems: "baseline", justifyContent: "space-between" },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  value: { fontWeight: 600, fontSize: tokens.fontSizeBase400, fontVariantNumeric: "tabular-nums" },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { padding: "0 6px" },
  foot: { display: "flex", flexWrap: "wrap", gap: "2px 10px", alignItems: "center" },
  more: { alignSelf: "flex-start" },
});

/** So many letters of a name tell it from the others; the whole words are a pointer's rest away. */
const mostLetters = 64;

const inShort = (name: string): string =>
  name.length <= mostLetters ? name : `${name.slice(0, name.lastIndexOf(" ", mostLetters))}…`;

const TargetCard = ({ target }: { readonly target: TargetShown }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  const bar = barOf(target);
  const { coverage, target: own } = target.rolled;
  const demand = demandWords(target, lang, say);
  const next = nextWords(target, lang, say);
  return (
    <li className={styles.card} data-target={own.code}>
      <div className={styles.head}>
        <span
          className={styles.name}
          lang="vi"
          title={own.source.quote}
        >{`${target.number}. ${inShort(target.name)}`}</span>
        <span className={styles.value}>{valueWords(target, lang) ?? "–"}</span>
      </div>
      <span className={styles.small}>
        {coverage === null
          ? say("requiredOffice", { demand })
          : say("requiredOver", { demand, counted: coverage.counted, of: coverage.of })}
      </span>
      {bar !== null && (
        <div className={styles.bar}>
          <TargetBar bar={bar} label={barWords(target, lang, say)} />
        </div>
      )}
      <div className={styles.foot}>
        <StatusWords status={target.status} />
        {next !== "" && <span className={styles.small}>{next}</span>}
      </div>
    </li>
  );
};

const atFirst = 4;

/** The targets as cards, for a narrow page: what is not reached or decided first, the nearest of them first. */
export const TargetCards = ({ shown }: { readonly shown: PageShown }): ReactElement => {
  const styles = useStyles();
  const { say } = useGatherWords();
  const [all, setAll] = useState(false);
  const ordered = nearestFirst(shown.targets);
  const left = ordered.length - atFirst;
  return (
    <>
      <ul className={styles.list}>
        {ordered.slice(0, all ? ordered.length : atFirst).map((target) => (
          <TargetCard key={target.rolled.target.code} target={target} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? say("fewerTargets") : say("moreTargets", { count: left })}
        </Button>
      )}
    </>
  );
};
