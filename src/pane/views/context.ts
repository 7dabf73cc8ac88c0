import { createContext, useContext, useSyncExternalStore } from "react";
import type { Lang } from "../../kernel/text";
import type { PaneHost } from "../host";
import type { PaneState } from "../model/state";
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

export const usePaneState = (): PaneState => {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.state);
};

export type Say = <K extends WordKey>(key: K, ...params: ParamsIn<(typeof words)[K]["vi"]>) => string;

export const sayIn =
  (lang: Lang): Say =>
  (key, ...params) =>
    text(lang, key, ...params);

/** The pane's words in the language chosen, and that language. */
export const useWords = (): { readonly lang: Lang; readonly say: Say } => {
  const { lang } = usePaneState().settings;
  return { lang, say: sayIn(lang) };
};
