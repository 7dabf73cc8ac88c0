import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { grouped } from "../../kernel/groups";
import type { Day } from "../../kernel/ids";
import { entryWords } from "../../returns/entry-words";
import { foldCode } from "../../returns/names";
import { Block } from "../views/overview/block";
import { sayDay } from "../words/say";
import { MoreButton, useMore } from "./more";
import type { Done, Entry } from "./state";
import { useGathered, useGatherer } from "./use-gatherer";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  act: { alignSelf: "flex-start" },
});

/** For schools without a day received, the date of the file that counts (else of the first): no more than a proposal. */
const proposedDays = (
  { rolled: { gathering } }: Done,
  entries: readonly Entry[],
): readonly (readonly [string, Day])[] => {
  const dates = new Map(entries.map(({ picked }) => [picked.name, picked.modified]));
  const filed = grouped(gathering.returns, ({ code, state }) =>
    code === null || state === "empty" ? [] : [foldCode(code)],
  );
  const counting = new Map(gathering.counted.map(({ school, file }) => [foldCode(school.code), file]));
  return gathering.roster.schools.flatMap(({ code, receivedOn }) => {
    if (receivedOn !== null) return [];
    const key = foldCode(code);
    const day = dates.get(counting.get(key) ?? filed.get(key)?.[0]?.file ?? "");
    return day === undefined ? [] : [[code, day] as const];
  });
};

/** The files' own dates as days received, taken only when the officer says so; lateness rests on them. */
export const ReceivedDays = ({ done }: { readonly done: Done }): ReactElement | null => {
  const styles = useStyles();
  const gatherer = useGatherer();
  const entries = useGathered((state) => state.entries);
  const { say } = useGatherWords();
  const proposed = proposedDays(done, entries);
  if (proposed.length === 0) return null;
  return (
    <Block title={say("receivedTitle")}>
      <p className={styles.words}>{say("receivedPropose", { count: proposed.length })}</p>
      <Button
        className={styles.act}
        onClick={() => void gatherer.correct(proposed.map(([code, receivedOn]) => [code, { receivedOn }] as const))}
      >
        {say("receivedUse")}
      </Button>
    </Block>
  );
};

/** So many stand there at first. */
const atFirst = 20;

/** Figures that are not what was counted at an earlier gathering, as the journal remembers it. */
export const Changes = ({ done }: { readonly done: Done }): ReactElement | null => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  const { changed, pack, roster } = done.rolled.gathering;
  const { lines, left, more } = useMore(changed, atFirst);
  const words = useMemo(() => entryWords(done.catalogue, pack, roster), [done, pack, roster]);
  if (changed.length === 0) return null;
  return (
    <Block title={say("changes")} aside={String(changed.length)}>
      <ul className={styles.list}>
        {lines.map(({ code, school, key, previous, now, countedOn }) => {
          const params = { code, school, previous: previous || "…", now: now || "…", day: sayDay(countedOn, lang) };
          return (
            <li key={`${code} ${key}`}>
              {key === "" ? say("changeGone", params) : say("changeLine", { ...params, key: words(code, key) })}
            </li>
          );
        })}
      </ul>
      <MoreButton label={say("sinceMore", { count: left })} left={left} more={more} />
    </Block>
  );
};
