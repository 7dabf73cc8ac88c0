import { grouped } from "../../kernel/groups";
import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { foldCode } from "../../returns/names";
import type { ReturnLine } from "../../returns/gather/types";
import { sayDay } from "../words/say";
import { Card } from "../views/card";
import { MoreButton, useMore } from "./more";
import type { Done } from "./state";
import { useGathered, useGatherer } from "./use-gatherer";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  words: { margin: 0 },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, paddingLeft: "20px" },
  act: { alignSelf: "flex-start" },
});

/** How many cells are named one by one. */
const atOnce = 8;

/** Where a file says other things than the school's first. */
const Differences = ({ line }: { readonly line: ReturnLine }): ReactElement | null => {
  const styles = useStyles();
  const { say } = useGatherWords();
  const { differences, file } = line;
  if (differences.length === 0) return null;
  const text = (words: string): string => (words === "" ? say("blankText") : words);
  return (
    <div className={styles.small}>
      {`${file}: ${say("conflictDiffer", { count: differences.length })}`}
      <ul className={styles.list}>
        {differences.slice(0, atOnce).map(({ key, cells, texts }) => (
          <li key={key}>{say("conflictCell", { cell: cells[1], own: text(texts[1]), first: text(texts[0]) })}</li>
        ))}
        {differences.length > atOnce && <li>…</li>}
      </ul>
    </div>
  );
};

const Conflict = ({ lines }: { readonly lines: readonly ReturnLine[] }): ReactElement | null => {
  const styles = useStyles();
  const gatherer = useGatherer();
  const entries = useGathered((state) => state.entries);
  const { lang, say } = useGatherWords();
  const [file, setFile] = useState("");
  const [first] = lines;
  if (first === undefined) return null;
  const code = first.code ?? "";
  const whose = { code: `${first.school ?? ""} (${code})`, count: lines.length };
  const title = say(first.choiceGone ? "choiceGoneTitle" : "conflictTitle", whose);
  const dayOf = (name: string): string => {
    const day = entries.find(({ picked }) => picked.name === name)?.picked.modified;
    return day === undefined ? name : `${name} (${say("fileDated", { day: sayDay(day, lang) })})`;
  };
  return (
    <Card title={title}>
      <p className={styles.words}>{first.choiceGone ? first.why[lang] : say("conflictWhy")}</p>
      <RadioGroup
        aria-label={title}
        value={file}
        onChange={(_, { value }) => {
          setFile(value);
        }}
      >
        {lines.map((line) => (
          <Radio key={line.file} value={line.file} label={dayOf(line.file)} />
        ))}
      </RadioGroup>
      {lines.map((line) => (
        <Differences key={line.file} line={line} />
      ))}
      <Button
        className={styles.act}
        disabledFocusable={file === ""}
        onClick={() => {
          if (file !== "") void gatherer.correct([[code, { chosen: file }]]);
        }}
      >
        {say("conflictUse")}
      </Button>
    </Card>
  );
};

/** So many schools stand there at first. */
const schoolsAtFirst = 20;

/** Two different returns of one school stop it until the officer chooses the one that counts. */
export const Conflicts = ({ done }: { readonly done: Done }): ReactElement => {
  const { say } = useGatherWords();
  const { returns } = done.rolled.gathering;
  const schools = useMemo(
    () => [...grouped(returns, ({ state, code }) => (state === "conflict" ? [foldCode(code ?? "")] : []))],
    [returns],
  );
  const { lines: shown, left, more } = useMore(schools, schoolsAtFirst);
  return (
    <>
      {shown.map(([key, lines]) => (
        <Conflict key={key} lines={lines} />
      ))}
      <MoreButton label={say("sinceMore", { count: left })} left={left} more={more} />
    </>
  );
};
