import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { describe } from "../../findings/describe";
import { sayNumber } from "../../kernel/numbers";
import { stateNames } from "../../returns/gather/journal";
import { countedByCode, saidState } from "../../returns/gather/types";
import { foldCode } from "../../returns/names";
import { Block } from "../views/overview/block";
import { Stack } from "../views/overview/stack";
import { demandWords } from "./row-words";
import { type SchoolShown, type TargetShown, valueWords } from "./shown";
import type { Done } from "./state";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  school: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  adds: { fontWeight: 600, whiteSpace: "nowrap" },
  owner: { display: "flex", flexDirection: "column", gap: "2px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  findings: { margin: 0, paddingLeft: "18px" },
  close: { alignSelf: "flex-start" },
});

/** So many schools are named: beside many hundreds nobody reads on. */
const mostNamed = 12;

const Closing = ({ done, target }: { readonly done: Done; readonly target: TargetShown }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  const { fewest, gap, coverage, decided } = target.rolled;
  if (gap === null || gap.need === 0 || fewest?.length === 0)
    return <p className={styles.words}>{say("fewestNone")}</p>;
  const need = sayNumber(gap.need, lang);
  if (fewest === null) return <p className={styles.words}>{say("fewestImpossible", { need, noun: target.noun })}</p>;
  const named = fewest.slice(0, mostNamed);
  const returned = countedByCode(done.rolled.gathering);
  const has = (code: string): string | null => {
    const verdict = returned.get(code)?.verdicts.get(target.rolled.target.code);
    return verdict?.numerator == null || verdict.denominator === null
      ? null
      : say("fewestHas", { n: sayNumber(verdict.numerator, lang), d: sayNumber(verdict.denominator, lang) });
  };
  return (
    <>
      <p className={styles.words}>{say("fewestNeed", { need, noun: target.noun, count: fewest.length })}</p>
      <ul className={styles.list}>
        {named.map(({ code, school, adds }) => (
          <li key={code} className={styles.school}>
            <span className={styles.name} lang="vi">
              {school}
              <span className={styles.small}>{has(code) ?? code}</span>
            </span>
            <span className={styles.adds}>{say("fewestMore", { count: sayNumber(adds, lang) })}</span>
          </li>
        ))}
      </ul>
      {fewest.length > named.length && (
        <p className={styles.small}>{say("fewestOthers", { count: fewest.length - named.length })}</p>
      )}
      {coverage !== null && (
        <p className={styles.small}>
          {say("fewestOver", { counted: coverage.counted, of: coverage.of })}
          {decided && ` ${say("settledAnyway")}.`}
        </p>
      )}
    </>
  );
};

/** The row that is chosen: its whole words, and the fewest schools that would close its gap. */
export const ChosenTarget = ({ done, target }: { readonly done: Done; readonly target: TargetShown }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  return (
    <Block title={say("fewest")} aside={`${say("number")} ${target.number}`}>
      <p className={styles.words} lang="vi">
        {target.rolled.target.source.quote}
      </p>
      <p className={styles.small}>
        {say("barKnown", { value: valueWords(target, lang) ?? "–", demand: demandWords(target, lang, say) })}
      </p>
      <Closing done={done} target={target} />
    </Block>
  );
};

/** By lead unit: how the targets that it leads stand. */
export const Owners = ({ done }: { readonly done: Done }): ReactElement => {
  const styles = useStyles();
  const { say } = useGatherWords();
  return (
    <Block title={say("owners")}>
      {done.rolled.owners.map(({ unit, states }) => (
        <div key={unit} className={styles.owner}>
          <span className={styles.small} lang="vi">
            {unit}
          </span>
          <Stack counts={states} />
        </div>
      ))}
    </Block>
  );
};

interface SchoolProps {
  readonly done: Done;
  readonly school: SchoolShown;
  readonly onClose: () => void;
}

const mostFindings = 6;

/** A school's return: its files, what became of them and what keeps them back. */
export const ChosenSchool = ({ done, school, onClose }: SchoolProps): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { code, name } = school.school;
  useEffect(() => {
    heading.current?.focus();
  }, [code]);
  const lines = done.rolled.gathering.returns.filter((line) => foldCode(line.code ?? "") === foldCode(code));
  return (
    <section
      className={styles.owner}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.title} lang="vi">{`${name} (${code})`}</h2>
      {lines.length === 0 && <p className={styles.words}>{stateNames[school.state][lang]}</p>}
      {lines.map((line) => (
        <div key={line.file} className={styles.name}>
          <span>{`${line.file}: ${stateNames[saidState(line)][lang]}`}</span>
          <span className={styles.small}>{line.why[lang]}</span>
          <ul className={styles.findings}>
            {line.blocking.slice(0, mostFindings).map((found, at) => (
              <li key={`${found.code} ${at}`} className={styles.small}>
                {found.cell === null
                  ? describe(found, lang).message
                  : say("cellIn", { cell: found.cell, words: describe(found, lang).message })}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Button className={styles.close} size="small" onClick={onClose}>
        {say("close")}
      </Button>
    </section>
  );
};
