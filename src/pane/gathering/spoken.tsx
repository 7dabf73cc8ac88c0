import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useGathered } from "./use-gatherer";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a screen reader hears: that reading began, and what it came to. */
export const Spoken = (): ReactElement => {
  const busy = useGathered(({ work }) => work.kind === "busy");
  const outcome = useGathered((state) => state.outcome);
  const { say } = useGatherWords();
  const { spoken } = useStyles();
  const told = (): string => {
    if (busy) return say("reading");
    if (outcome.kind !== "done") return "";
    const { counted, roster } = outcome.rolled.gathering;
    return `${say("schools", { count: roster.schools.length })}: ${counted.length} ${say("counted")}`;
  };
  return (
    <div className={spoken} role="status" aria-live="polite">
      {told()}
    </div>
  );
};
