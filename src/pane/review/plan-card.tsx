import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { noteWords } from "../../authoring/import/note-words";
import { saidIn } from "../../authoring/import/remarks/remark";
import { planItems } from "../../authoring/rule-sheet/book";
import { levelNames, planLevelWords } from "../../authoring/rule-sheet/words";
import type { RowProblem } from "../../authoring/review/judge-row";
import { useReview, useReviewing, useReviewWords } from "./context";
import { TextField, WordField, WordsField } from "./fields";
import { useStack } from "./looks";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: {
    fontWeight: 600,
    cursor: "pointer",
    padding: "4px 0",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: "8px" },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** What every plan must say of itself. */
const needed = ["title", "issuer", "level", "manages", "year", "version", "effectiveFrom", "effectiveTo"] as const;

const english: Readonly<Record<string, string>> = {
  title: "Title",
  issuer: "Issuer",
  level: "Level",
  manages: "School levels",
  year: "Year",
  version: "Version",
  under: "Plan above",
  effectiveFrom: "In force from",
  effectiveTo: "In force until",
};

const blank: RowProblem = {
  kind: "error",
  field: null,
  message: { vi: "Mục này bắt buộc nhập.", en: "This is needed." },
};

/** The plan itself: what its document says of it, and what a person has to say. */
const PlanFields = (): ReactElement => {
  const styles = useStack();
  const { desk } = useReviewing();
  const { lang } = useReviewWords();
  const plan = useReview(({ book }) => book.plan) ?? {};
  // A change is one that is left, not every letter of it.
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const commit = (): void => {
    const changed = Object.entries(typed).filter(([key, text]) => text !== (plan[key] ?? ""));
    if (changed.length > 0) desk.change({ plan: Object.fromEntries(changed) });
    setTyped({});
  };
  const field = (key: keyof typeof planItems) => {
    const value = typed[key] ?? plan[key] ?? "";
    return {
      label: lang === "vi" ? planItems[key] : (english[key] ?? planItems[key]),
      value,
      problems: value.trim() === "" && needed.some((one) => one === key) ? [blank] : [],
      onChange: (text: string) => {
        setTyped({ ...typed, [key]: text });
      },
    };
  };
  const put = (key: string) => (text: string) => {
    desk.change({ plan: { [key]: text } });
  };
  const levels = Object.values(planLevelWords).map((word) => [word, word] as const);
  return (
    <div className={styles.row} onBlur={commit}>
      <TextField width="broad" {...field("title")} />
      <TextField width="half" {...field("issuer")} />
      <WordField width="medium" {...field("level")} options={[["", "–"], ...levels]} onChange={put("level")} />
      <TextField width="narrow" {...field("year")} />
      <TextField width="narrow" {...field("version")} />
      <WordsField {...field("manages")} options={Object.values(levelNames)} onChange={put("manages")} />
      <TextField width="medium" {...field("effectiveFrom")} />
      <TextField width="medium" {...field("effectiveTo")} />
      <TextField width="medium" {...field("under")} />
    </div>
  );
};

/** What the document left open beside its proposals, and what a reader should know of it. */
const Told = (): ReactElement => {
  const styles = useStyles();
  const stack = useStack();
  const { lang, t } = useReviewWords();
  const questions = useReview(({ source }) => source.questions) ?? [];
  const notes = useReview(({ source }) => source.notes) ?? [];
  const duties = useReview(({ book }) => book.reporting) ?? [];
  const without = duties.filter(({ who = "", to = "" }) => who.trim() === "" || to.trim() === "").length;
  return (
    <>
      {questions.length > 0 && <p className={stack.head}>{t("questions")}</p>}
      {questions.length > 0 && (
        <ul className={styles.list}>
          {questions.map(({ about, text }, at) => (
            <li key={at}>
              {saidIn(text, lang)}{" "}
              <span className={stack.quiet} lang="vi">
                ({about})
              </span>
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && <p className={stack.head}>{t("notes")}</p>}
      {notes.length > 0 && (
        <ul className={styles.list}>
          {notes.slice(0, 30).map(({ kind, text }, at) => (
            <li key={at}>
              {noteWords[kind][lang]}: <span lang="vi">{text.length > 160 ? `${text.slice(0, 159)}…` : text}</span>
            </li>
          ))}
        </ul>
      )}
      {without > 0 && <p className={stack.quiet}>{t("noReporter", { count: without })}</p>}
    </>
  );
};

/** About the plan as a whole; open from the start where something is needed. */
export const PlanCard = (): ReactElement => {
  const styles = useStyles();
  const { t } = useReviewWords();
  const plan = useReview(({ source }) => source.book.plan) ?? {};
  const questions = useReview(({ source }) => source.questions) ?? [];
  const lacks = needed.some((key) => (plan[key] ?? "").trim() === "");
  const [open] = useState(lacks);
  return (
    <details className={styles.card} open={open}>
      <summary className={styles.summary}>
        {t("aboutPlan")}
        {questions.length > 0 && ` · ${t("questions")}: ${questions.length}`}
      </summary>
      <div className={styles.body}>
        <PlanFields />
        <Told />
      </div>
    </details>
  );
};
