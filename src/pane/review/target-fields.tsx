import { Button } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { slugOf } from "../../authoring/import/owners/units";
import type { BookLine } from "../../authoring/rule-sheet/book";
import { answeredByWords, keyOf, levelNames, ownershipNames } from "../../authoring/rule-sheet/words";
import type { RowProblem } from "../../authoring/review/judge-row";
import { useReview, useReviewWords } from "./context";
import { TextField, WordField, WordsField } from "./fields";
import { useStack } from "./looks";
import { operatorOptions, type ProposalDraft } from "./proposal-draft";
import { sayTypedDue } from "./say-proposal";

/** What the fields of a proposal work on. */
export interface EditProps {
  readonly draft: ProposalDraft;
  readonly problems: readonly RowProblem[];
  readonly onChange: (draft: ProposalDraft) => void;
}

/** The value, label and problems of a target's column. */
export const useTargetField = ({ draft, problems, onChange }: EditProps) => {
  return (key: string) => ({
    value: draft.target[key] ?? "",
    problems: problems.filter(({ field }) => field === key),
    onChange: (value: string) => {
      onChange({ ...draft, target: { ...draft.target, [key]: value } });
    },
  });
};

const units = ["%", "trường", "cơ sở giáo dục", "mức độ", "điểm", "người", "lớp", "học liệu"];

/** What is asked: comparison, value, unit, stretch, year. */
export const DemandFields = (props: EditProps): ReactElement => {
  const styles = useStack();
  const { t } = useReviewWords();
  const field = useTargetField(props);
  const targets = useReview(({ book }) => book.targets) ?? [];
  const milestones = useMemo(() => targets.some(({ year = "" }) => year !== ""), [targets]);
  const isTask = (props.draft.target["operator"] ?? "") === "";
  return (
    <div className={styles.row}>
      <WordField
        label={t("operator")}
        width="medium"
        options={operatorOptions(props.draft, t("noNumber"), t("chooseOne"))}
        {...field("operator")}
      />
      {!isTask && (
        <>
          <TextField label={t("value")} width="narrow" {...field("value")} />
          <TextField label={t("unit")} width="narrow" offers={{ id: "rs-units", texts: units }} {...field("unit")} />
          <TextField label={t("stretch")} width="narrow" {...field("stretch")} />
          {milestones && <TextField label={t("year")} width="narrow" {...field("year")} />}
          <datalist id="rs-units">
            {units.map((unit) => (
              <option key={unit} value={unit} />
            ))}
          </datalist>
        </>
      )}
    </div>
  );
};

const answers = Object.values(answeredByWords);

/** Who answers and whom it is for; an office's own figure is for no school. */
export const WhomFields = (props: EditProps & { readonly managed: readonly string[] }): ReactElement => {
  const styles = useStack();
  const { t } = useReviewWords();
  const field = useTargetField(props);
  const office = keyOf(answeredByWords, props.draft.target["answeredBy"] ?? "") === "office";
  return (
    <div className={styles.row}>
      <WordField
        label={t("answeredBy")}
        width="medium"
        options={answers.map((word) => [word, word] as const)}
        {...field("answeredBy")}
      />
      {!office && <WordsField label={t("levels")} options={props.managed} {...field("levels")} />}
      {!office && <WordsField label={t("ownership")} options={Object.values(ownershipNames)} {...field("ownership")} />}
    </div>
  );
};

/** The levels that a plan manages, in words. */
export const managedIn = (plan: { readonly [key: string]: string }): readonly string[] => {
  const named = (plan["manages"] ?? "").split(";").map((part) => part.trim().toLowerCase());
  const all = Object.values(levelNames);
  const own = all.filter((word) => named.includes(word.toLowerCase()));
  return own.length === 0 ? all : own;
};

const nameOf = ({ name = "" }: BookLine): string => name.toLowerCase();

/** Names of units that the plan does not have yet: one press each adds them. */
const NewUnits = ({ draft, onChange }: EditProps): ReactElement | null => {
  const styles = useStack();
  const { t } = useReviewWords();
  const issuer = useReview(({ book }) => book.plan["issuerId"] ?? "") ?? "";
  const units = useReview(({ book }) => book.units) ?? [];
  const known = new Set(
    [...units, ...Object.values(draft.units)].flatMap((unit) => [
      nameOf(unit),
      unit["id"] ?? "",
      ...(unit["aliases"] ?? "").toLowerCase().split("\n"),
    ]),
  );
  const named = ["lead", "implement", "support"].flatMap((key) => (draft.target[key] ?? "").split(";"));
  const unknown = [...new Set(named.map((name) => name.trim()))].filter(
    (name) => name !== "" && slugOf(name) !== "" && !known.has(name.toLowerCase()),
  );
  if (unknown.length === 0) return null;
  return (
    <div className={styles.row}>
      {unknown.map((name) => (
        <Button
          key={name}
          size="small"
          onClick={() => {
            const id = `${issuer}/${slugOf(name)}`;
            onChange({ ...draft, units: { ...draft.units, [id]: { id, name, aliases: "" } } });
          }}
        >
          {t("addUnit", { name })}
        </Button>
      ))}
    </div>
  );
};

/** Who leads, carries out and supports, and by when. `plan`: whose year a deadline without one has. */
export const OwnerFields = (props: EditProps & { readonly plan: BookLine }): ReactElement => {
  const styles = useStack();
  const { lang, t } = useReviewWords();
  const field = useTargetField(props);
  const { target } = props.draft;
  const read = sayTypedDue(target, props.plan, lang);
  const dueHint = read === null ? t("dueHint", { text: target["deadline"] ?? "" }) : t("dueRead", { text: read });
  return (
    <div className={styles.row}>
      <TextField label={t("lead")} width="half" hint={t("several")} {...field("lead")} />
      <TextField label={t("implement")} width="half" {...field("implement")} />
      <TextField label={t("support")} width="half" {...field("support")} />
      <NewUnits {...props} />
      <TextField label={t("due")} width="half" hint={dueHint} {...field("due")} />
    </div>
  );
};
