/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import type { Page } from "../pane/model/state";
import type { Pane } from "../pane/views/context";
import type { Lang } from "../kernel/text";
import { today } from "../pane/browser";
import { definitions } from "./functions/definitions";
import type { Answer } from "./functions/evaluate";
import { type Called, withBlanks } from "./functions/empty-cells";
import type { Surroundings } from "../pane/views/root";
import { valuesAt } from "../workbook/excel/cell-values";

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

/** A value for the cell; Excel's own error, with its sentence, is thrown. */
const given = (answer: Answer, lang: Lang): string | number => {
  if (answer.kind === "value") return answer.value;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  // Excel's own way to put an error with a sentence into a cell.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new CustomFunctions.Error(answer.error === "notAvailable" ? notAvailable : invalidValue, answer.message[lang]);
};

/** Excel hands what it knows of the call as the last argument. */
const calledIn = (args: readonly unknown[]): Called => {
  const last = args.at(-1);
  const knows = typeof last === "object" && last !== null && !Array.isArray(last);
  const addresses: unknown = knows && "parameterAddresses" in last ? last.parameterAddresses : null;
  return {
    given: knows ? args.slice(0, -1) : args,
    addresses: Array.isArray(addresses)
      ? addresses.map((address: unknown) => (typeof address === "string" ? address : ""))
      : null,
  };
};

/**
 * Ties the functions of the metadata file to the engine; nothing where Excel has no custom functions (iPad). Errors are told
 * in the language that the pane is set to.
 */
export const registerFunctions = ({ session, store }: Pane): void => {
  if (!("CustomFunctions" in globalThis)) return;
  for (const { id } of definitions) {
    CustomFunctions.associate(id, async (...args: readonly unknown[]) => {
      const [catalogue, { evaluate, unsure }] = await Promise.all([session.rules(), import("./functions/evaluate")]);
      const told = await withBlanks(calledIn(args), valuesAt);
      return given(told === null ? unsure : evaluate(catalogue, id, told, today()), store.state().settings.lang);
    });
  }
};

/** Luminance as the eye takes it, 0 to 255, of "#RRGGBB"; light when it cannot be read. */
const brightness = (colour: string): number => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const [red = 255, green = 255, blue = 255] = match?.slice(1).map((hex) => parseInt(hex, 16)) ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

/** The pane's language where nobody has chosen one: Vietnamese, unless Excel itself speaks English, as its ribbon does then. */
export const officeLanguage = (): Lang => (/^en\b/i.test(Office.context.displayLanguage) ? "en" : "vi");

const half = 128;

/** Excel's own theme where it tells one, else the browser's. */
export const officeTheme = (browser: Surroundings): Surroundings => ({
  isDark: () => {
    const theme: unknown = Office.context.officeTheme;
    const colour: unknown =
      typeof theme === "object" && theme !== null && "bodyBackgroundColor" in theme ? theme.bodyBackgroundColor : null;
    return typeof colour === "string" && colour !== "" ? brightness(colour) < half : browser.isDark();
  },
  subscribe: browser.subscribe,
});
