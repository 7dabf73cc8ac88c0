import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { numberOf } from "../../documents/summary/words";
import {
  hasMoved,
  isTold,
  type SchoolSince,
  type SinceSummary,
  type TargetSince,
} from "../../documents/summary/since/compare";
import { sayChange, sayUnlisted, sayWhose } from "../../documents/summary/since/words";
import { sayNumber } from "../../kernel/numbers";
import { periodWords } from "../../kernel/period";
import { shownNames, shownStatus } from "../../verdict/shown";
import { Block } from "../views/overview/block";
import { refusalText } from "../words/words";
import { sayDay } from "../words/say";
import { MoreButton, useMore } from "./more";
import type { Done } from "./state";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** "4: 45% → 52% (+7) · Chưa đạt → Đạt" */
const useTargetWords = ({ rolled }: Done): ((since: TargetSince) => string) => {
  const { lang } = useGatherWords();
  return ({ now, before, change }) => {
    const shown = (value: number | null | undefined): string => (value == null ? "–" : sayNumber(value, lang));
    const [then, today] = [before?.shown ?? "missing", shownStatus(now.verdict)];
    const words = then === today ? shownNames[today][lang] : `${shownNames[then][lang]} → ${shownNames[today][lang]}`;
    const number = numberOf(rolled.gathering.pack, now.target);
    return `${number}: ${shown(before?.value)} → ${shown(now.verdict.value)}${sayChange(change, lang)} · ${words}`;
  };
};

const useSchoolWords = ({ rolled }: Done): ((since: SchoolSince) => string) => {
  const { lang, say } = useGatherWords();
  const { pack } = rolled.gathering;
  const numbers = (codes: readonly string[]): string =>
    pack.targets.flatMap((target) => (codes.includes(target.code) ? [numberOf(pack, target)] : [])).join(", ");
  return (since) => {
    const { reached, lost } = since;
    const parts = [
      ...(reached.length === 0 ? [] : [say("sinceReached", { numbers: numbers(reached) })]),
      ...(lost.length === 0 ? [] : [say("sinceLost", { numbers: numbers(lost) })]),
      ...(since.listed ? [] : [sayUnlisted(since, lang)]),
    ];
    return `${sayWhose(since, lang)}: ${parts.join("; ")}`;
  };
};

/** So many stand there at first. */
const atFirst = 12;

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactElement => {
  const styles = useStyles();
  const { say } = useGatherWords();
  const { lines: shown, left, more } = useMore(lines, atFirst);
  return (
    <>
      <ul className={styles.list} lang="vi">
        {shown.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <MoreButton label={say("sinceMore", { count: left })} left={left} more={more} />
    </>
  );
};

const Changed = ({ done, since }: { readonly done: Done; readonly since: SinceSummary }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  const [target, school] = [useTargetWords(done), useSchoolWords(done)];
  const targets = since.targets.filter(hasMoved).map(target);
  const schools = since.schools.filter(isTold).map(school);
  return (
    <>
      <p className={styles.words}>
        {say("sinceOf", { period: periodWords(since.period, lang), day: sayDay(since.day, lang) })}
      </p>
      {targets.length + schools.length === 0 && <p className={styles.words}>{say("sinceNothing")}</p>}
      {targets.length > 0 && <Lines lines={targets} />}
      {schools.length > 0 && <Lines lines={schools} />}
    </>
  );
};

/** What is another than in the earlier summary among the files, by target and by school, or why that cannot be told. */
export const ChangedSince = ({ done }: { readonly done: Done }): ReactElement | null => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  const { since } = done;
  if (since === null) return null;
  const { file, found } = since;
  return (
    <Block title={say("since")} aside={file}>
      {found.ok ? (
        <Changed done={done} since={found.value} />
      ) : (
        <p className={styles.words}>{refusalText(found.refusal)[lang]}</p>
      )}
    </Block>
  );
};
