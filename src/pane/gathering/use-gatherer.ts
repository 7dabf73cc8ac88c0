import { useSyncExternalStore } from "react";
import type { Pane } from "../views/context";
import { usePane } from "../views/context";
import { Gatherer } from "./gatherer";
import type { GatherState } from "./state";

/** One for each pane: what was gathered stays while other pages are looked at. */
const gatherers = new WeakMap<Pane["session"], Gatherer>();

/** The gatherer of a pane; made when it is first asked for. */
export const gathererOf = ({ session, store }: Pane): Gatherer => {
  const known = gatherers.get(session);
  if (known !== undefined) return known;
  const made = new Gatherer({
    rules: session.rules,
    today: () => store.state().today,
    plan: () => {
      const [only, ...more] = store.state().choice.plans;
      return more.length === 0 ? (only ?? null) : null;
    },
  });
  gatherers.set(session, made);
  return made;
};

export const useGatherer = (): Gatherer => gathererOf(usePane());

/** A part of what was gathered; what `part` gives stands in the state. */
export const useGathered = <Part>(part: (state: GatherState) => Part): Part => {
  const gatherer = useGatherer();
  return useSyncExternalStore(gatherer.subscribe, () => part(gatherer.state()));
};
