import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useState } from "react";
import { sureWords } from "../../authoring/rule-sheet/words";
import { useReview, useReviewing, useReviewWords } from "./context";
import { useStack } from "./looks";
import { approvingInSteps } from "./proposal-draft";
import { inSlices } from "../session/slices";

/** Tells the desk of each proposal's line that comes into full view. */
export const useWatchedLines = (drawn: number): void => {
  const { desk } = useReviewing();
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        const seen = entries.flatMap(({ isIntersecting, target }) => {
          const order = target instanceof HTMLElement ? target.dataset["order"] : undefined;
          if (!isIntersecting || order === undefined) return [];
          watch.unobserve(target);
          return [order];
        });
        if (seen.length > 0) desk.saw(seen);
      },
      { threshold: 1 },
    );
    for (const line of document.querySelectorAll("[data-order]")) watch.observe(line);
    return () => {
      watch.disconnect();
    };
  }, [desk, drawn]);
};

/** Takes every sure proposal that has been in view at once; it is taken back at once, too. */
export const ApproveSeen = (): ReactElement | null => {
  const stack = useStack();
  const { desk, catalogue } = useReviewing();
  const { t } = useReviewWords();
  const targets = useReview(({ book }) => book.targets);
  const seen = useReview((review) => review.seen);
  const count = useMemo(
    () =>
      (targets ?? []).filter(
        ({ order = "", sure, decision }) => decision === "" && sure === sureWords.sure && seen?.has(order) === true,
      ).length,
    [targets, seen],
  );
  const [busy, setBusy] = useState(false);
  if (count < 2) return null;
  const approve = async (): Promise<void> => {
    setBusy(true);
    // What a person changes meanwhile is judged as it is then.
    for (let before = desk.state(); before.kind === "open"; before = desk.state()) {
      const { book, seen: orders } = before.review;
      const patch = await inSlices(approvingInSteps(book, orders, catalogue));
      const now = desk.state();
      if (now.kind === "open" && now.review.book !== book) continue;
      if (patch !== null) desk.change(patch);
      break;
    }
    setBusy(false);
  };
  return (
    <div className={stack.stack}>
      <Button size="small" disabledFocusable={busy} onClick={() => void approve()}>
        {t("approveSeen", { count })}
      </Button>
      <span className={stack.quiet}>{t("approveHint")}</span>
    </div>
  );
};
