import { createContext, useContext, useDeferredValue, useSyncExternalStore } from "react";
import type { Lang } from "../../kernel/text";
import type { PaneHost } from "../host";
import type { JudgedBy, PaneState } from "../model/state";
import type { Store } from "../model/store";
import type { Session } from "../session/session";
import { type ParamsIn, text, type WordKey, type words } from "../words/words";

export interface Pane {
  readonly store: Store;
  readonly session: Session;
  readonly kind: PaneHost["kind"];
}

export const PaneContext = createContext<Pane | null>(null);

/** What every view works with; a view outside the pane is a defect of ours. */
export const usePane = (): Pane => {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("No pane here.");
  return pane;
};

/**
 * A part of the pane's state; the view draws again when that part is another, and only then. `part` gives what stands in
 * the state (or a plain value), never something made anew.
 */
export const usePart = <Part>(part: (state: PaneState) => Part): Part => {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => part(store.state()));
};

/**
 * A part of which much is drawn: what is pressed or typed is answered first, then what hangs on the part is drawn, in slices
 * between which the page takes input. Only what is drawn anew for other props gains: a view that shows such a part stands
 * behind `memo`.
 */
export const useSlowPart = <Part>(part: (state: PaneState) => Part): Part => useDeferredValue(usePart(part));

/** The language of the page. Not from the store: a hundred rows would each ask it at every change of anything. */
export const LangContext = createContext<Lang>("vi");

export type Say = <K extends WordKey>(key: K, ...params: ParamsIn<(typeof words)[K]["vi"]>) => string;

const sayIn =
  (lang: Lang): Say =>
  (key, ...params) =>
    text(lang, key, ...params);

/** The pane's words in the language chosen, and that language. */
export const useWords = (): { readonly lang: Lang; readonly say: Say } => {
  const lang = useContext(LangContext);
  return { lang, say: sayIn(lang) };
};

/** The plans by which what is shown was judged, for the rows that name them; the same until they are others. */
export const PlansContext = createContext<readonly JudgedBy[]>([]);

export const usePlans = (): readonly JudgedBy[] => useContext(PlansContext);
