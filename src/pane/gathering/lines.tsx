import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, useMemo } from "react";
import { stateNames } from "../../returns/gather/journal";
import { type ReturnLine, saidState } from "../../returns/gather/types";
import { Block } from "../views/overview/block";
import { families } from "../views/status-colours";
import { StatusIcon, useFamilyStyles } from "../views/status-icon";
import { sayDay } from "../words/say";
import { stateSigns } from "./marks";
import { MoreButton, useMore } from "./more";
import { journalIn, officeIn, rosterIn, summaryIn } from "./outcome";
import type { Done, Entry, GatherState } from "./state";
import { useGathered, useGatherer } from "./use-gatherer";
import { type GatherSay, useGatherWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  line: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { paddingTop: "2px" },
  words: { minWidth: 0, overflowWrap: "anywhere", display: "flex", flexDirection: "column" },
  file: { fontWeight: 600 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});

/** Takes a file off the list. */
const TakeOff = ({ file, id }: { readonly file: string; readonly id: number | null }): ReactElement => {
  const gatherer = useGatherer();
  const { say } = useGatherWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      title={say("takeOff")}
      aria-label={say("takeOffFile", { file })}
      onClick={() => {
        if (id !== null) void gatherer.drop(id);
      }}
    >
      ✕
    </Button>
  );
};

const OneLine = memo(function OneLine({ line }: { readonly line: ReturnLine }): ReactElement {
  const styles = useStyles();
  const family = useFamilyStyles();
  const entry = useGathered(({ entries }) => entries.find(({ picked }) => picked.name === line.file));
  const modified = entry?.picked.modified;
  const { lang, say } = useGatherWords();
  const sign = stateSigns[line.state];
  const whose = line.code === null ? [] : [line.school === null ? line.code : `${line.school} (${line.code})`];
  const dated = modified === undefined ? [] : [say("fileDated", { day: sayDay(modified, lang) })];
  const when = line.receivedOn === null ? dated : [say("receivedOn", { day: sayDay(line.receivedOn, lang) })];
  const facts = [...whose, ...when, ...(line.late === true ? [say("isLate")] : [])].join(" · ");
  return (
    <li className={styles.line} data-file={line.file} data-state={line.state}>
      <span className={styles.icon}>
        <StatusIcon status={sign} />
      </span>
      <span className={styles.words}>
        <span className={styles.file}>{line.file}</span>
        {facts !== "" && <span className={mergeClasses(styles.small, styles.quiet)}>{facts}</span>}
        <span className={mergeClasses(styles.small, family[families[sign]])}>
          {stateNames[saidState(line)][lang] + (line.state === "counted" ? "" : `: ${line.why[lang]}`)}
        </span>
      </span>
      <TakeOff file={line.file} id={entry?.id ?? null} />
    </li>
  );
});

const calm: readonly ReturnLine["state"][] = ["counted", "superseded"];
const atOnce = 20;

/** A line for each file, with its state and why; what needs somebody stands first. */
export const FileLines = ({ done }: { readonly done: Done }): ReactElement => {
  const styles = useStyles();
  const { say } = useGatherWords();
  const { returns } = done.rolled.gathering;
  const ordered = useMemo(
    () => [
      ...returns.filter(({ state }) => !calm.includes(state)),
      ...returns.filter(({ state }) => calm.includes(state)),
    ],
    [returns],
  );
  const { lines, left, more } = useMore(ordered, atOnce);
  return (
    <Block title={say("lines")} aside={say("linesCount", { count: returns.length })}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <OneLine key={line.file} line={line} />
        ))}
      </ul>
      <MoreButton label={say("moreLines", { count: left })} left={left} more={more} />
    </Block>
  );
};

/** What a file is that is no return; null: it is one. */
const roleOf = (state: GatherState, entry: Entry, say: GatherSay): string | null => {
  if (entry.sorted === null) return say("fileWaiting");
  const used = (role: string, one: Entry | null): string =>
    one?.id === entry.id ? role : `${role}: ${say("fileUnused")}`;
  switch (entry.sorted.kind) {
    case "roster":
      return used(say("fileRoster"), rosterIn(state));
    case "journal":
      return used(say("fileJournal"), journalIn(state)) + (entry.sorted.journal.torn ? `. ${say("journalTorn")}` : "");
    case "summary":
      return used(say("fileSummary"), summaryIn(state));
    case "office":
      return entry.made?.kind === "office" ? used(say("fileOffice"), officeIn(state)) : null;
    case "file":
      return null;
  }
};

/** What is known of a roster besides: columns of no use, and that another one could be used. */
const RosterNotes = ({ entry }: { readonly entry: Entry }): ReactElement | null => {
  const styles = useStyles();
  const gatherer = useGatherer();
  const unused = useGathered(({ outcome }) => (outcome.kind === "done" ? outcome.unused : null));
  const { say } = useGatherWords();
  if (rosterIn(gatherer.state())?.id !== entry.id)
    return (
      <Button className={styles.more} size="small" onClick={() => void gatherer.useRoster(entry.id)}>
        {say("useThisRoster")}
      </Button>
    );
  if (unused === null || unused.length === 0) return null;
  return (
    <span className={mergeClasses(styles.small, styles.quiet)}>
      {say("rosterUnused", { heads: unused.join(", ") })}
    </span>
  );
};

/** The roster, the journal and whatever else is no return, each with what is made of it; none while files are read. */
export const OtherFiles = (): ReactElement | null => {
  const styles = useStyles();
  const state = useGathered((all) => (all.work.kind === "busy" ? null : all));
  const { say } = useGatherWords();
  const others = (state?.entries ?? []).flatMap((entry) => {
    const role = state === null ? null : roleOf(state, entry, say);
    return role === null ? [] : [{ entry, role }];
  });
  const { lines, left, more } = useMore(others, atOnce);
  if (others.length === 0) return null;
  return (
    <Block title={say("otherFiles")}>
      <ul className={styles.list}>
        {lines.map(({ entry, role }) => (
          <li key={entry.id} className={styles.line} data-other={entry.sorted?.kind ?? ""}>
            <span />
            <span className={styles.words}>
              <span className={styles.file}>{entry.picked.name}</span>
              <span className={mergeClasses(styles.small, styles.quiet)}>{role}</span>
              {entry.sorted?.kind === "roster" && <RosterNotes entry={entry} />}
            </span>
            <TakeOff file={entry.picked.name} id={entry.id} />
          </li>
        ))}
      </ul>
      <MoreButton label={say("moreLines", { count: left })} left={left} more={more} />
    </Block>
  );
};
