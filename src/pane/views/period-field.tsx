import type { ReactElement } from "react";
import { periodsOffered, yearAsked } from "../model/periods";
import { Choice } from "./controls";
import { usePane, usePart, useWords } from "./context";

/** The period that a return reports on: one that every plan ticked takes. */
export const PeriodField = (): ReactElement => {
  const { store } = usePane();
  const choice = usePart((state) => state.choice);
  const today = usePart((state) => state.today);
  const rules = usePart((state) => state.rules);
  const { say, lang } = useWords();
  const plans = rules.kind === "ready" ? rules.plans.filter(({ id }) => choice.plans.includes(id)) : [];
  const year = yearAsked(plans[0], today);
  return (
    <Choice
      label={say("period")}
      options={periodsOffered(plans, year, choice.period, lang)}
      value={choice.period ?? String(year)}
      onChange={(period) => {
        store.dispatch({ type: "choice", change: { period } });
      }}
    />
  );
};
