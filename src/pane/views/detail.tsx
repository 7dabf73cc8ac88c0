import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import type { Item } from "../model/item";
import { sayDeadline, sayFigures } from "../words/say";
import { usePane, useWords } from "./context";
import { onEscape } from "./escape";
import { Icon } from "./icons";
import { LeadButton } from "./next-action";
import { FindingList } from "./finding-list";
import { StatusBadge } from "./status-badge";

const useFactsStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(90px, auto) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, minWidth: 0 },
});

/** The figures of a verdict, its owners and its deadline; what has no meaning is left out. */
const Facts = ({ item }: { readonly item: Item }): ReactElement => {
  const styles = useFactsStyles();
  const { lang, say } = useWords();
  const figures = sayFigures(item.judged, lang);
  const facts: readonly (readonly [name: string, value: string | null, vietnamese: boolean])[] = [
    [say("entered"), figures.entered, false],
    [say("value"), figures.value, false],
    [say("gap"), figures.gap, false],
    [say("shortfall"), figures.shortfall, false],
    [say("pace"), figures.pace, false],
    [say("lead"), item.lead.join("; ") || say("noOwner"), item.lead.length > 0],
    [say("implement"), item.implement.join("; ") || null, true],
    [say("support"), item.support.join("; ") || null, true],
    [say("deadline"), sayDeadline(item.judged, lang), lang === "vi"],
    [say("cell"), item.judged.cell, false],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value, vietnamese]) => [
          <dt key={`${name} name`} className={styles.name}>
            {name}
          </dt>,
          <dd key={name} className={styles.value} {...(vietnamese && { lang: "vi" })}>
            {value}
          </dd>,
        ])}
    </dl>
  );
};

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  part: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: 600, color: tokens.colorNeutralForeground2 },
  words: { margin: 0, whiteSpace: "pre-line" },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    whiteSpace: "pre-line",
  },
  place: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement => {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
};

const Clause = ({ item }: { readonly item: Item }): ReactElement => {
  const styles = useStyles();
  const { source } = item.judged.target;
  return (
    <blockquote className={styles.quote} lang="vi">
      {source.quote}
      {source.cell !== undefined && !source.quote.includes(source.cell) && ` – ${source.cell}`}
      <cite className={styles.place}>{`${item.place}, ${source.document}`}</cite>
    </blockquote>
  );
};

/** How a wording that leaves a choice was read; nothing where it leaves none. */
const Reading = ({ item }: { readonly item: Item }): ReactElement | null => {
  const styles = useStyles();
  const { say } = useWords();
  const { reading } = item.judged.target;
  if (reading === undefined) return null;
  return (
    <Part title={say("reading")}>
      <p className={styles.words} lang="vi">
        {reading}
      </p>
    </Part>
  );
};

const Commands = ({ item }: { readonly item: Item }): ReactElement => {
  const { session, store } = usePane();
  const { say } = useWords();
  const { cell } = item.judged;
  return (
    <div className={useStyles().bar}>
      <Button
        icon={<Icon name="back" />}
        onClick={() => {
          store.dispatch({ type: "open", id: null });
        }}
      >
        {say("back")}
      </Button>
      {cell !== null && (
        <LeadButton icon="cell" words={say("goToCell", { cell })} run={() => void session.goTo(cell)} />
      )}
    </div>
  );
};

/** One target in full: its verdict and why, what to do, who and when, and the plan's own words. */
export const Detail = ({ item }: { readonly item: Item }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { verdict, step } = item.judged;
  const { store } = usePane();
  const close = (): void => {
    store.dispatch({ type: "open", id: null });
  };
  return (
    <article className={styles.detail} onKeyDown={onEscape(close)}>
      <Commands item={item} />
      <h2 className={styles.title} ref={heading} tabIndex={-1} lang="vi">
        {item.title}
      </h2>
      <div>
        <StatusBadge status={item.status} />
      </div>
      <Part title={say("explanation")}>
        <p className={styles.words}>{verdict.explanation[lang]}</p>
      </Part>
      <Part title={say("todo")}>
        <p className={styles.words}>{step[lang]}</p>
      </Part>
      {item.findings.length > 0 && (
        <Part title={say("findings")}>
          <FindingList findings={item.findings} />
        </Part>
      )}
      <Facts item={item} />
      <Part title={say("clause")}>
        <Clause item={item} />
      </Part>
      <Reading item={item} />
    </article>
  );
};
