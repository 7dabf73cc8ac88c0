import { type ReactNode, startTransition, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { browserShelf, inOneFile, savedSettings, saveSettings, today } from "./browser";
import { loadAbove, loadReport } from "./gathering/load-report";
import type { PaneHost } from "./host";
import { initialState } from "./model/state";
import { createStore, type Store } from "./model/store";
import { pause } from "../kernel/pause";
import { createSession } from "./session/session";
import { partsAtHand } from "./views/boundary";
import type { Pane } from "./views/context";
import { Root, type Surroundings } from "./views/root";

const loadRules = async () => (await import("./session/builtin-rules")).loadInSlices();

/**
 * Fetches what comes when it is first needed, once the page has settled, so that it works without the network from then
 * on. What cannot be fetched now is asked for again when it is needed.
 */
export const fetchTheRest = async (...more: readonly (() => Promise<unknown>)[]): Promise<void> => {
  const rest = [
    () => import("./session/engine"),
    () => import("./views/overview"),
    () => import("./views/results-page"),
    () => import("./views/form-page"),
    () => import("./review/page"),
    () => import("./rule-sheet/card"),
    () => import("./gathering"),
    partsAtHand,
    () => import("../workbook/xlsx"),
    () => import("./session/formulas"),
    () => import("../documents/summary"),
    () => import("../documents/letters"),
    () => import("./gathering/earlier"),
    () => import("../returns/roster/make"),
    () => import("./session/own-plans"),
    // What the page of one file has no room for (scripts/webpack/pane).
    ...(inOneFile()
      ? []
      : [
          loadReport,
          loadAbove,
          () => import(/* webpackChunkName: "together" */ "./session/together"),
          // Only Excel has a rule sheet open.
          () => import(/* webpackChunkName: "rule-sheet" */ "./rule-sheet/live"),
        ]),
    ...more,
  ];
  for (const fetchOne of rest) {
    await fetchOne().catch(() => undefined);
    await pause();
  }
};

const tenMinutes = 600_000;

/** A pane left open overnight knows of the new day, at the latest when someone comes back to it. */
const followToday = (store: Store): void => {
  const follow = (): void => {
    const day = today();
    if (day !== store.state().today) store.dispatch({ type: "learned", change: { today: day } });
  };
  setInterval(follow, tenMinutes);
  window.addEventListener("focus", follow);
};

/** The state and the commands on a host, before anything is drawn. */
export const createPane = (host: PaneHost): Pane => {
  const store = createStore(initialState(savedSettings(), today()));
  const session = createSession({ host, store, loadRules, shelf: browserShelf });
  followToday(store);
  store.subscribe(() => {
    saveSettings(store.state().settings);
  });
  return { store, session, kind: host.kind };
};

/** Tells when the page stands. */
const Standing = ({ tell }: { readonly tell: () => void }): null => {
  useEffect(tell, [tell]);
  return null;
};

/**
 * Draws it into the page's own element, the theme before what stands in it, and that in portions between which the page
 * stays alive; resolves when it stands.
 */
export const draw = async (pane: Pane, surroundings: Surroundings, children: ReactNode): Promise<void> => {
  const element = document.getElementById("root");
  if (element === null) throw new Error("The page has no root element.");
  const opening = element.textContent;
  const root = createRoot(element);
  const stands = (inside: ReactNode): Promise<void> =>
    new Promise((resolve) => {
      startTransition(() => {
        root.render(
          <>
            <Root pane={pane} surroundings={surroundings}>
              {inside}
            </Root>
            <Standing tell={resolve} />
          </>,
        );
      });
    });
  await stands(<p>{opening}</p>);
  await pause();
  await stands(children);
};
