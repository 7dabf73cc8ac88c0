/// <reference types="office-js" />
import type { Page } from "../pane/model/state";
import type { Pane } from "../pane/views/context";

/** The ids of the manifest's actions. */
export const actions = ["RasoatLoad", "RasoatCheck", "RasoatClear", "RasoatForm"] as const;
export type RibbonAction = (typeof actions)[number];

/** Shows the pane; where the ribbon runs without one (no shared runtime) the command goes on all the same. */
const showPane = async (): Promise<void> => {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The results stand on the sheet.
  }
};

const runs = ({ session, store }: Pane): Readonly<Record<RibbonAction, () => Promise<void>>> => {
  const open = async (page: Page): Promise<void> => {
    store.dispatch({ type: "page", page });
    await showPane();
  };
  return {
    RasoatLoad: async () => {
      await open("plan");
      // With a plan chosen the button does what it says; without one the pane asks for it.
      if (store.state().choice.plans.length > 0) await session.load(false);
    },
    RasoatCheck: async () => {
      await showPane();
      await session.check();
    },
    RasoatClear: async () => {
      await session.clear();
      // The sheet shows that it is done; why it is not, only the pane can say.
      if (store.state().notice?.tone !== "success") await showPane();
    },
    RasoatForm: () => open("form"),
  };
};

/** Ties the ribbon's buttons to the pane's commands; Excel waits for `completed` whatever comes of them. */
export const associateRibbon = (pane: Pane): void => {
  const commands = runs(pane);
  for (const action of actions) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void commands[action]().finally(() => {
        event.completed();
      });
    });
  }
};
