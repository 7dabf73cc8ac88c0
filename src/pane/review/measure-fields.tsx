import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { keyOf, kindWords, upwardWords } from "../../authoring/rule-sheet/words";
import { useReview, useReviewing, useReviewWords } from "./context";
import { LinesField, TextField, WordField } from "./fields";
import { useStack } from "./looks";
import type { EditProps } from "./target-fields";

const kinds = Object.values(kindWords).map((word) => [word, word] as const);
const upwards = Object.values(upwardWords).map((word) => [word, word] as const);

/** What the columns of each kind of measure hold, as the rule sheet has them. */
const columns = {
  share: ["words", "total", "short"],
  shares: ["words", "denominator", "total", "short"],
  yesNo: ["words"],
  checklist: ["words", "items"],
  level: ["words", "atLeast"],
  facilityCount: ["words"],
  count: ["words", "short"],
  countEach: ["words", "short"],
  rate: ["words"],
  quantity: ["words", "unit", "upward"],
  qualitative: ["words"],
} as const;

const useMeasureField = ({ draft, problems, onChange }: EditProps) => {
  return (key: string) => ({
    value: draft.measure[key] ?? "",
    problems: problems.filter(({ field }) => field === key),
    onChange: (value: string) => {
      onChange({ ...draft, measure: { ...draft.measure, [key]: value } });
    },
  });
};

/** What a share divides by: a total that is asked once, or one of its own. */
const DivisorFields = (props: EditProps): ReactElement => {
  const { t } = useReviewWords();
  const { catalogue } = useReviewing();
  const own = useReview(({ book }) => book.measures) ?? [];
  const field = useMeasureField(props);
  const total = field("total");
  const declared = own.flatMap(({ id = "", kind, words = "" }) => (kind === "Tổng số" ? [[id, words] as const] : []));
  const shipped = Object.entries(catalogue.totals).map(([id, { words }]) => [id, words] as const);
  const known = [...new Map([...shipped, ...declared])];
  return (
    <>
      <WordField
        label={t("denominator")}
        width="half"
        options={[["", t("ownTotal")], ...known]}
        {...total}
        onChange={(value) => {
          const { denominator = "" } = props.draft.measure;
          const fields = { total: value, denominator: value === "" ? denominator : "" };
          props.onChange({ ...props.draft, measure: { ...props.draft.measure, ...fields } });
        }}
      />
      {total.value === "" && <LinesField label={t("totalWords")} {...field("denominator")} />}
    </>
  );
};

/** What is counted, by the kind of measure. */
export const MeasureFields = (props: EditProps): ReactElement => {
  const styles = useStack();
  const { t } = useReviewWords();
  const field = useMeasureField(props);
  const kind = keyOf(kindWords, props.draft.measure["kind"] ?? "") ?? "yesNo";
  const has = (key: string): boolean => columns[kind].some((one) => one === key);
  const isShare = kind === "share" || kind === "shares";
  return (
    <div className={styles.row}>
      <WordField label={t("kind")} width="medium" options={kinds} {...field("kind")} />
      <LinesField label={t(isShare ? "numerator" : "question")} {...field("words")} />
      {kind === "share" && <DivisorFields {...props} />}
      {has("denominator") && <LinesField label={t("denominator")} {...field("denominator")} />}
      {has("items") && <LinesField label={t("items")} {...field("items")} />}
      {has("atLeast") && <TextField label={t("atLeast")} width="narrow" {...field("atLeast")} />}
      {has("unit") && <TextField label={t("measureUnit")} width="medium" {...field("unit")} />}
      {has("upward") && <WordField label={t("upward")} width="medium" options={upwards} {...field("upward")} />}
      {has("short") && <TextField label={t("short")} width="medium" {...field("short")} />}
    </div>
  );
};

/** Known measures that count much the same: offered, none taken by itself. */
export const LikeMeasures = ({ draft, onChange }: EditProps): ReactElement | null => {
  const styles = useStack();
  const { t } = useReviewWords();
  const like = (draft.target["like"] ?? "").split("\n").flatMap((line) => {
    const [, id, words] = /^([a-z0-9-]+): (\S.*)$/u.exec(line) ?? [];
    return id === undefined || words === undefined || id === draft.target["measure"] ? [] : [{ id, words }];
  });
  if (like.length === 0) return null;
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{t("like")}</p>
      {like.map(({ id, words }) => (
        <div key={id} className={styles.row}>
          <span lang="vi">{words}</span>
          <Button
            size="small"
            aria-label={`${t("useMeasure")}: ${words}`}
            onClick={() => {
              onChange({ ...draft, measure: {}, target: { ...draft.target, measure: id } });
            }}
          >
            {t("useMeasure")}
          </Button>
        </div>
      ))}
    </div>
  );
};
