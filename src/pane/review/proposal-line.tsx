import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { saidIn } from "../../authoring/import/remarks/remark";
import type { BookLine } from "../../authoring/rule-sheet/book";
import { isDecided, isTaken } from "../../authoring/review/progress";
import { keyOf, sureWords } from "../../authoring/rule-sheet/words";
import type { Lang } from "../../kernel/text";
import { colour } from "../views/status-colours";
import { useReview, useReviewing, useReviewWords } from "./context";
import { wide } from "./looks";
import { draftOf, isClear, judge, reopening } from "./proposal-draft";
import { sayCounted, sayDemand, sayRest } from "./say-proposal";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    [wide]: { flexWrap: "nowrap" },
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: "6px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    scrollMarginTop: "72px",
    scrollMarginBottom: "96px",
  },
  left: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground1 },
  tick: {
    flexShrink: 0,
    width: "24px",
    height: "24px",
    margin: 0,
    accentColor: colour("rsGoodFill"),
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  words: { flex: "1 1 calc(100% - 40px)", minWidth: 0, overflowWrap: "anywhere" },
  edit: { marginLeft: "auto" },
  main: { fontWeight: 600 },
  look: { color: colour("rsOpenText") },
});

const firstWhy = (line: BookLine, lang: Lang): string => saidIn((line["why"] ?? "").split("\n")[0] ?? "", lang);

/** Ticks a proposal as it stands, where nothing is wrong with it; otherwise it is opened. */
const useTick = (line: BookLine) => {
  const { desk, catalogue } = useReviewing();
  const order = line["order"] ?? "";
  return (): void => {
    const state = desk.state();
    if (state.kind !== "open") return;
    if (isTaken(line)) {
      desk.change(reopening(order));
      return;
    }
    const { book } = state.review;
    const measure = book.measures.find(({ id }) => id === line["measure"]);
    const judged = judge(book, draftOf(line, measure), catalogue);
    if (isClear(judged) && line["sure"] !== sureWords.open) desk.change(judged.patch);
    else desk.choose(order);
  };
};

/** A proposal in one line: ticked or not, what it asks in words, and what is to be looked at. */
export const ProposalLine = ({
  line,
  measure,
}: {
  readonly line: BookLine;
  readonly measure: BookLine | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { desk } = useReviewing();
  const { lang, t } = useReviewWords();
  const plan = useReview(({ book }) => book.plan) ?? {};
  const tick = useTick(line);
  const [code, taken] = [line["code"] ?? "", isTaken(line)];
  const [demand, sure] = [sayDemand(line, lang), keyOf(sureWords, line["sure"] ?? "")];
  const left = isDecided(line) && !taken;
  return (
    <div className={mergeClasses(styles.line, left && styles.left)} data-order={line["order"]}>
      <input className={styles.tick} type="checkbox" aria-label={t("tick", { code })} checked={taken} onChange={tick} />
      <span className={styles.words}>
        <span className={styles.main} lang="vi">
          {sayCounted(line, measure)}: {demand ?? t("task")}
        </span>
        <span lang="vi">{sayRest(line, plan, lang).map((text) => ` · ${text}`)}</span>
        {left && <strong> · {t("leftOut")}</strong>}
        {!taken && !left && (sure === "open" || sure === "look") && (
          <span className={styles.look}>
            {" "}
            · <strong>{t(sure)}:</strong> <span>{firstWhy(line, lang)}</span>
          </span>
        )}
      </span>
      <Button
        className={styles.edit}
        size="small"
        appearance="subtle"
        aria-label={t("editOf", { code })}
        onClick={() => {
          desk.choose(line["order"] ?? null);
        }}
      >
        {t("edit")}
      </Button>
    </div>
  );
};
