import { levelNames } from "../../plan/population";
import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { type Level, levels as allLevels, type Ownership, ownerships } from "../../plan/schema/scope";
import { Choice } from "./controls";
import { Icon } from "./icons";
import { useLead } from "./lead";
import { usePane, usePart, useWords } from "./context";
import { PeriodField } from "./period-field";
import { PlanPicker } from "./plan-picker";

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  input: { minWidth: 0, width: "100%" },
  levels: { display: "flex", flexWrap: "wrap" },
  action: { alignSelf: "flex-start" },
});

/** The levels that every plan chosen manages. */
const useLevelsOffered = (): readonly Level[] => {
  const rules = usePart((state) => state.rules);
  const chosen = usePart(({ choice }) => choice.plans);
  const plans = rules.kind === "ready" ? rules.plans.filter(({ id }) => chosen.includes(id)) : [];
  return allLevels.filter((level) => plans.every(({ manages }) => manages.includes(level)));
};

interface LevelsProps {
  readonly offered: readonly Level[];
  readonly chosen: readonly Level[];
  readonly wrong: boolean;
  readonly onChange: (levels: readonly Level[]) => void;
}

const Levels = ({ offered, chosen, wrong, onChange }: LevelsProps): ReactElement => {
  const { say } = useWords();
  return (
    <Field label={say("levels")} {...(wrong && { validationMessage: say("levelNeeded") })}>
      <div role="group" aria-label={say("levels")} className={useStyles().levels} lang="vi">
        {offered.map((level) => (
          <Checkbox
            key={level}
            label={levelNames[level]}
            checked={chosen.includes(level)}
            onChange={(_, { checked }) => {
              const others = chosen.filter((other) => other !== level);
              onChange(checked === true ? [...others, level] : others);
            }}
          />
        ))}
      </div>
    </Field>
  );
};

interface WordProps {
  readonly label: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

const Word = ({ label, value, wrong, onChange }: WordProps): ReactElement => {
  const { say } = useWords();
  return (
    <Field label={label} required {...(wrong && { validationMessage: say("needed") })}>
      <Input
        className={useStyles().input}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
};

/** A school's return form: who the school is, then the file. */
export const FormPage = (): ReactElement => {
  const styles = useStyles();
  const { session } = usePane();
  const { say } = useWords();
  const [school, setSchool] = useState("");
  const [code, setCode] = useState("");
  const [levels, setLevels] = useState<readonly Level[]>([]);
  const [ownership, setOwnership] = useState<Ownership>("public");
  const [asked, setAsked] = useState(false);
  const offered = useLevelsOffered();
  const lead = useLead();
  const chosen = levels.filter((level) => offered.includes(level));
  const complete = school.trim() !== "" && code.trim() !== "" && chosen.length > 0;
  const make = (): void => {
    setAsked(true);
    if (complete) void session.makeForm({ school: school.trim(), code: code.trim(), levels: chosen, ownership });
  };
  return (
    <div className={styles.form}>
      <p className={styles.intro}>{say("formIntro")}</p>
      <PlanPicker />
      <PeriodField />
      <Word label={say("school")} value={school} wrong={asked && school.trim() === ""} onChange={setSchool} />
      <Word label={say("code")} value={code} wrong={asked && code.trim() === ""} onChange={setCode} />
      <Levels offered={offered} chosen={chosen} wrong={asked && chosen.length === 0} onChange={setLevels} />
      <Choice
        label={say("ownership")}
        options={ownerships.map((each): readonly [Ownership, string] => [each, say(each)])}
        value={ownership}
        onChange={setOwnership}
      />
      <Button className={styles.action} appearance={lead} icon={<Icon name="form" />} onClick={make}>
        {say("makeTemplate")}
      </Button>
    </div>
  );
};
