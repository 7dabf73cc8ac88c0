import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellOf, firstStep, type Step } from "../model/overview";
import type { Checked } from "../model/state";
import { useCellName } from "./cell-words";
import { usePane, useWords } from "./context";
import { Icon, type IconName } from "./icons";
import { Said } from "./said";
import { useLead } from "./lead";

interface LeadProps {
  readonly icon: IconName;
  readonly words: string;
  readonly run: () => void;
}

/** The next step, on its one button. */
export const LeadButton = ({ icon, words, run }: LeadProps): ReactElement => (
  <Button appearance={useLead()} icon={<Icon name={icon} />} onClick={run}>
    <Said words={words} />
  </Button>
);

/** What is left to explain, as the list shows it. */
const ToExplain = (): ReactElement => {
  const { store } = usePane();
  const { say } = useWords();
  return (
    <LeadButton
      icon="list"
      words={say("showThese")}
      run={() => {
        store.dispatch({ type: "list", change: { filter: "blocking", search: "", within: null } });
        store.dispatch({ type: "page", page: "results" });
      }}
    />
  );
};

/** Ready: the sheet to print and sign. A tab has its own button for that, beside the file's name. */
const ToPaper = ({ paper }: Pick<Checked, "paper">): ReactElement | null => {
  const { session, kind } = usePane();
  const { say } = useWords();
  if (kind === "tab") return null;
  if (paper === null) return <LeadButton icon="check" words={say("readAgain")} run={() => void session.check()} />;
  return <LeadButton icon="print" words={say("openPaper")} run={() => void session.goTo(paper)} />;
};

const ToItem = ({ item }: Pick<Extract<Step, { item: unknown }>, "item">): ReactElement | null => {
  const { session, store } = usePane();
  const { say } = useWords();
  const named = useCellName();
  const cell = cellOf(item);
  if (cell !== null)
    return (
      <LeadButton icon="cell" words={say("goToFirst", { cell: named(cell) })} run={() => void session.goTo(cell)} />
    );
  return (
    <LeadButton
      icon="list"
      words={say("readDetail")}
      run={() => {
        store.dispatch({ type: "page", page: "results" });
        store.dispatch({ type: "open", id: item.id });
      }}
    />
  );
};

/** The button of what is to be done first. */
export const NextAction = ({ checked }: { readonly checked: Checked }): ReactElement | null => {
  const { session } = usePane();
  const { say } = useWords();
  const step = firstStep(checked);
  switch (step.kind) {
    case "handIn":
      return <ToPaper paper={checked.paper} />;
    case "lost":
    case "confirm":
      return <LeadButton icon="check" words={say("readAgain")} run={() => void session.check()} />;
    case "explain":
      return <ToExplain />;
    case "fill":
    case "correct":
    case "late":
    case "enter":
    case "clarify":
    case "improve":
    case "settle":
      return <ToItem item={step.item} />;
  }
};
