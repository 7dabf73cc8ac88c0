/// <reference types="office-js" />
import type { PaneState } from "../pane/model/state";
import type { Store } from "../pane/model/store";

/** What Excel lets an add-in say of itself outside its pane. */
export interface Alongside {
  /** Buttons that need a form greyed or not. */
  readonly enable: (enabled: boolean) => Promise<void>;
  /** Whether this workbook wakes the add-in, without its pane, when it is opened the next time. */
  readonly wake: (wakes: boolean) => Promise<void>;
}

const holdsForm = ({ checked }: PaneState): boolean => checked !== null;

/** A workbook of ours in which figures are judged as they are typed is to be judged so from its opening on. */
const wakes = (state: PaneState): boolean => holdsForm(state) && state.settings.live;

/** Calls back with what something of the state comes to, at first and whenever it comes to something else. */
const each = (store: Store, part: (state: PaneState) => boolean, told: (value: boolean) => void): void => {
  let last: boolean | null = null;
  const look = (): void => {
    const now = part(store.state());
    if (now === last) return;
    last = now;
    told(now);
  };
  store.subscribe(look);
  look();
};

/**
 * Keeps Excel itself beside the pane's state: "Kiểm tra" and "Xóa đánh dấu" are grey while no form is there, and a workbook
 * of ours wakes the add-in. A workbook that never held a form is not touched. Excel refusing either changes nothing else.
 */
export const standAlongside = (store: Store, { enable, wake }: Alongside): void => {
  const letBe = (): void => undefined;
  each(store, holdsForm, (enabled) => {
    enable(enabled).catch(letBe);
  });
  let woke = false;
  each(store, wakes, (now) => {
    if (!now && !woke) return;
    woke = now;
    wake(now).catch(letBe);
  });
};

/** The manifest's ids of the group and of the buttons that have nothing to do without a form. */
export const formButtons = { tab: "TabHome", id: "Rasoat.Group", controls: ["Rasoat.Check", "Rasoat.Clear"] } as const;

/** Excel's own, as far as this Excel has it. */
export const excelAlongside = (): Alongside => {
  const has = (set: string): boolean => Office.context.requirements.isSetSupported(set, "1.1");
  return {
    enable: async (enabled) => {
      if (!has("RibbonApi")) return;
      const controls = formButtons.controls.map((id) => ({ id, enabled }));
      await Office.ribbon.requestUpdate({
        tabs: [{ id: formButtons.tab, groups: [{ id: formButtons.id, controls }] }],
      });
    },
    wake: async (now) => {
      if (!has("SharedRuntime")) return;
      await Office.addin.setStartupBehavior(now ? Office.StartupBehavior.load : Office.StartupBehavior.none);
    },
  };
};
