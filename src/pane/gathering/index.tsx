import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useSyncExternalStore } from "react";
import { periodWords } from "../../kernel/period";
import { daysBetween } from "../../kernel/day";
import { inOneFile } from "../browser";
import { notice } from "../model/state";
import { usePane, usePart } from "../views/context";
import { Block } from "../views/overview/block";
import { sayDay } from "../words/say";
import { AskedFields, Hindrance } from "./asking";
import { Calls } from "./calls";
import { TargetCards } from "./cards";
import { Chooser, DropPlace, FirstChoice } from "./choosing";
import { aboveFile, reportFile, rosterFile, summaryFile } from "./files";
import { CopyPicture } from "./copy-picture-button";
import { Conflicts } from "./conflicts";
import { Changes, ReceivedDays } from "./received";
import { rosterIn } from "./outcome";
import { FileLines, OtherFiles } from "./lines";
import { Progress, Stopped } from "./progress";
import { SaveButton } from "./saving";
import { ChangedSince } from "./since";
import { shownOf, type PageShown } from "./shown";
import { useStages } from "./stages";
import { Spoken } from "./spoken";
import type { Done } from "./state";
import { Bar, Pays, SchoolCounts, TargetStack } from "./top";
import { useGathered, useGatherer } from "./use-gatherer";
import { Wide } from "./wide";
import { gatherText, useGatherWords } from "./words";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "2px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const wide = "(min-width: 1000px)";
const onWidth = (changed: () => void): (() => void) => {
  const query = window.matchMedia(wide);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
};

/** Of whom, of when, and until when: what is shown below is of that. */
const Head = ({ done, shown }: { readonly done: Done; readonly shown: PageShown }): ReactElement => {
  const styles = useStyles();
  const today = usePart((state) => state.today);
  const { lang, say } = useGatherWords();
  const { pack, period, day, roster } = done.rolled.gathering;
  const { due } = shown;
  const left = due === null ? 0 : daysBetween(today, due);
  const distance =
    left === 0 ? say("dueToday") : left > 0 ? say("daysLeft", { count: left }) : say("daysLate", { count: -left });
  const facts = [
    periodWords(period, lang),
    say("asOf", { day: sayDay(day, lang) }),
    ...(due === null ? [] : [say("reportDue", { day: sayDay(due, lang), distance })]),
  ];
  return (
    <div className={styles.head}>
      <h2
        className={styles.title}
        lang="vi"
      >{`${pack.issuer.name} · ${say("schools", { count: roster.schools.length })}`}</h2>
      <p className={styles.small}>{facts.join(" · ")}</p>
    </div>
  );
};

const Settings = ({ done }: { readonly done: Done }): ReactElement => {
  const { say } = useGatherWords();
  const { pack, period, day } = done.rolled.gathering;
  return (
    <Block title={say("settings")}>
      <AskedFields plan={pack.id} period={period} day={day} />
    </Block>
  );
};

/** The roster with what was decided here; nothing where nothing was. */
const SaveRoster = ({ done }: { readonly done: Done }): ReactElement | null => {
  const gatherer = useGatherer();
  const decided = useGathered(({ corrections }) => corrections.size > 0);
  const { say } = useGatherWords();
  if (!decided) return null;
  const make = async () => {
    const entry = rosterIn(gatherer.state());
    return entry === null ? null : rosterFile(entry, done, gatherer.state());
  };
  return <SaveButton label={say("saveRoster")} make={make} />;
};

/** What was counted today, to be given to the page again next time: then it tells what changed. */
const SaveJournal = ({ done }: { readonly done: Done }): ReactElement => {
  const { say } = useGatherWords();
  const bytes = (): Uint8Array => new TextEncoder().encode(done.journal);
  return (
    <SaveButton
      plain
      label={say("saveJournal")}
      make={() => Promise.resolve({ ok: true, value: { name: "nhat-ky.csv", bytes: bytes() } })}
    />
  );
};

/** What the page of one file has no room for: it says where it is to be had. */
const useWhole = (): (<Made>(make: () => Promise<Made>) => Promise<Made | null>) => {
  const { store } = usePane();
  return async (make) => {
    if (!inOneFile()) return make();
    store.dispatch({ type: "notice", notice: notice("warning", gatherText("notInOneFile")) });
    return null;
  };
};

const SaveReport = ({ done }: { readonly done: Done }): ReactElement => {
  const { say } = useGatherWords();
  const whole = useWhole();
  const make = () => whole(async () => ({ ok: true, value: await reportFile(done) }) as const);
  return <SaveButton plain label={say("saveReport")} make={make} />;
};

/** The summary as a return to the plan above, where there is one. */
const SaveAbove = ({ done }: { readonly done: Done }): ReactElement | null => {
  const { say } = useGatherWords();
  const whole = useWhole();
  if (done.above === null) return null;
  return <SaveButton label={say("saveAbove")} make={() => whole(() => aboveFile(done))} />;
};

/** What is handed up, and what is kept. */
const Files = ({ done }: { readonly done: Done }): ReactElement => {
  const { say } = useGatherWords();
  return (
    <>
      <SaveButton label={say("saveSummary")} make={async () => ({ ok: true, value: await summaryFile(done) })} />
      <SaveReport done={done} />
      <SaveAbove done={done} />
      <SaveRoster done={done} />
      <SaveJournal done={done} />
    </>
  );
};

/** What can be done with all of it. */
const Commands = ({ done }: { readonly done: Done | null }): ReactElement => {
  const gatherer = useGatherer();
  const { kind } = usePane();
  const { say } = useGatherWords();
  return (
    <Bar>
      {done !== null && <Files done={done} />}
      <Chooser label={say("addFiles")} />
      {kind === "tab" && <Chooser label={say("chooseFolder")} folder />}
      <Button
        appearance="subtle"
        onClick={() => {
          gatherer.clear();
        }}
      >
        {say("startOver")}
      </Button>
    </Bar>
  );
};

const Narrow = ({ done, shown }: { readonly done: Done; readonly shown: PageShown }): ReactElement => {
  const { say } = useGatherWords();
  return (
    <>
      <SchoolCounts shown={shown} />
      <Pays done={done} shown={shown} />
      <Block title={say("targets", { count: shown.targets.length })}>
        <TargetStack shown={shown} />
        <CopyPicture done={done} shown={shown} />
        <TargetCards shown={shown} />
      </Block>
      <Calls done={done} shown={shown} />
    </>
  );
};

const Results = ({ done }: { readonly done: Done }): ReactElement => {
  const today = usePart((state) => state.today);
  const isWide = useSyncExternalStore(onWidth, () => window.matchMedia(wide).matches);
  const stage = useStages(3);
  const shown = useMemo(() => shownOf(done, today), [done, today]);
  return (
    <>
      <Head done={done} shown={shown} />
      <Conflicts done={done} />
      {isWide ? <Wide done={done} shown={shown} /> : <Narrow done={done} shown={shown} />}
      {stage > 1 && <ChangedSince done={done} />}
      {stage > 1 && <Changes done={done} />}
      {stage > 1 && <ReceivedDays done={done} />}
      {stage > 1 && <FileLines done={done} />}
      {stage > 2 && <Settings done={done} />}
    </>
  );
};

/** "Tổng hợp": many returns at once, what became of each, and how every target stands over all schools. */
export const GatherPage = (): ReactElement => {
  const empty = useGathered(({ entries }) => entries.length === 0);
  const busy = useGathered(({ work }) => work.kind === "busy");
  const outcome = useGathered((state) => state.outcome);
  const done = outcome.kind === "done" && !empty ? outcome : null;
  return (
    <DropPlace>
      <Spoken />
      {empty ? <FirstChoice /> : !busy && <Commands done={done} />}
      <Progress />
      <Stopped />
      {!busy && !empty && <Hindrance />}
      {done !== null && <Results done={done} />}
      {!empty && <OtherFiles />}
    </DropPlace>
  );
};
