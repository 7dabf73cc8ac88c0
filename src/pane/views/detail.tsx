import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Item } from "../model/item";
import { reasonCell } from "../model/place";
import { cellOf } from "../model/overview";
import { sayStep } from "../words/row-words";
import { sayDeadline, sayFigures } from "../words/say";
import { useCellName, useEntrySheets } from "./cell-words";
import { inGroups } from "../model/groups";
import { targetWords } from "../model/target-words";
import { valueBar } from "../model/value-bar";
import { usePane, usePart, useWords } from "./context";
import { onEscape } from "./escape";
import { Icon, type IconName } from "./icons";
import { PlanBadge } from "./plan-badge";
import { Stretches } from "./stretches";
import { ValueBox } from "./value-box";
import { LeadButton } from "./next-action";
import { FindingList } from "./finding-list";
import { Said } from "./said";
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
  const named = useCellName();
  const figures = sayFigures(item.judged, lang);
  const boxed = valueBar(item) !== null;
  const facts: readonly (readonly [name: string, value: string | null, vietnamese: boolean])[] = [
    [say("entered"), boxed ? null : figures.entered, false],
    [say("value"), boxed ? null : figures.value, false],
    [say("gap"), figures.gap, false],
    [say("shortfall"), figures.shortfall, false],
    [say("pace"), figures.pace, false],
    [say("lead"), item.lead.join("; ") || say("noOwner"), item.lead.length > 0],
    [say("implement"), item.implement.join("; ") || null, true],
    [say("support"), item.support.join("; ") || null, true],
    [say("deadline"), sayDeadline(item.judged, lang), lang === "vi"],
    [say("cell"), item.judged.cell === null ? null : named(item.judged.cell), false],
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
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  walk: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginLeft: "auto" },
  todo: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
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
  const { lang } = useWords();
  const { source } = item.judged.target;
  return (
    <blockquote className={styles.quote} lang="vi">
      <Stretches of={targetWords(source.quote, [item.judged.target])} />
      {source.cell !== undefined && !source.quote.includes(source.cell) && ` – ${source.cell}`}
      <cite className={styles.place}>
        <span lang={lang}>{item.place[lang]}</span>, {source.document}
      </cite>
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

const none: readonly Item[] = [];

/** The targets of the list as it is filtered, in its order, each once. */
const useListed = (): readonly Item[] => {
  const items = usePart(({ checked }) => checked?.items) ?? none;
  const list = usePart((state) => state.list);
  return useMemo(() => [...new Set(inGroups(items, list).flatMap((group) => group.items))], [items, list]);
};

/** Back to the list, and from one of its targets to the next. */
const Walk = ({ item }: { readonly item: Item }): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { say } = useWords();
  const listed = useListed();
  const at = listed.findIndex(({ id }) => id === item.id);
  const open = (id: Item["id"] | null) => (): void => {
    store.dispatch({ type: "open", id });
  };
  const to = (other: Item | undefined, icon: IconName, label: string): ReactElement => (
    <Button
      appearance="subtle"
      icon={<Icon name={icon} />}
      aria-label={label}
      disabledFocusable={other === undefined}
      onClick={other === undefined ? undefined : open(other.id)}
    />
  );
  return (
    <div className={styles.bar}>
      <Button icon={<Icon name="back" />} onClick={open(null)}>
        {say("back")}
      </Button>
      {at >= 0 && (
        <div className={styles.walk}>
          <span className={styles.heading}>{say("ofList", { at: at + 1, count: listed.length })}</span>
          {to(listed[at - 1], "back", say("previousItem"))}
          {to(listed[at + 1], "on", say("nextItem"))}
        </div>
      )}
    </div>
  );
};

/** What to do about it, and the way to its cell. */
const ToDo = ({ item }: { readonly item: Item }): ReactElement => {
  const styles = useStyles();
  const { session } = usePane();
  const { lang, say } = useWords();
  const named = useCellName();
  const sheets = useEntrySheets();
  const cell = cellOf(item);
  const reason = cell === null ? null : reasonCell(cell, sheets);
  const explains = reason !== null && item.status !== "met" && item.status !== "stretchMet";
  return (
    <section className={styles.todo}>
      <h3 className={styles.heading}>{say("todo")}</h3>
      <p className={styles.words}>
        <Said words={sayStep(item, lang)} />
      </p>
      {cell !== null && (
        <div className={styles.bar}>
          <LeadButton icon="cell" words={say("goToCell", { cell: named(cell) })} run={() => void session.goTo(cell)} />
          {explains && (
            <Button icon={<Icon name="explain" />} onClick={() => void session.goTo(reason)}>
              {say("giveReason")}
            </Button>
          )}
        </div>
      )}
    </section>
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
  const { verdict } = item.judged;
  const { store } = usePane();
  const close = (): void => {
    store.dispatch({ type: "open", id: null });
  };
  return (
    <article className={styles.detail} onKeyDown={onEscape(close)}>
      <Walk item={item} />
      <h2 className={styles.title} ref={heading} tabIndex={-1} lang="vi">
        {item.title}
      </h2>
      <div className={styles.bar}>
        <StatusBadge status={item.status} />
        <PlanBadge code={item.id} />
      </div>
      <ValueBox item={item} />
      <ToDo item={item} />
      <Part title={say("explanation")}>
        <p className={styles.words}>
          <Said words={verdict.explanation[lang]} />
        </p>
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
