import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { saveSettings, savedSettings, today } from "./browser";
import type { PaneHost } from "./host";
import { initialState } from "./model/state";
import { createStore } from "./model/store";
import { createSession } from "./session/session";
import type { Pane } from "./views/context";
import { Root, type Surroundings } from "./views/root";

const loadRules = async () => (await import("./session/builtin-rules")).loadInSlices();

/** The state and the commands on a host, before anything is drawn. */
export const createPane = (host: PaneHost): Pane => {
  const store = createStore(initialState(savedSettings(), today()));
  const session = createSession({ host, store, loadRules });
  store.subscribe(() => {
    saveSettings(store.state().settings);
  });
  return { store, session, kind: host.kind };
};

/** Draws it into the page's own element. */
export const draw = (pane: Pane, surroundings: Surroundings, children: ReactNode): void => {
  const element = document.getElementById("root");
  if (element === null) throw new Error("The page has no root element.");
  createRoot(element).render(
    <Root pane={pane} surroundings={surroundings}>
      {children}
    </Root>,
  );
};
