import type { ReactElement } from "react";
import { Heard } from "../views/heard";
import { useGathered } from "./use-gatherer";
import { useGatherWords } from "./words";

/** What a screen reader hears: that reading began, and what it came to. */
export const Spoken = (): ReactElement => {
  const busy = useGathered(({ work }) => work.kind === "busy");
  const outcome = useGathered((state) => state.outcome);
  const { say } = useGatherWords();
  const told = (): string => {
    if (busy) return say("reading");
    if (outcome.kind !== "done") return "";
    const { counted, roster } = outcome.rolled.gathering;
    return `${say("schools", { count: roster.schools.length })}: ${counted.length} ${say("counted")}`;
  };
  return <Heard words={told()} />;
};
