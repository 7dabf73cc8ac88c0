import type { Day } from "../kernel/ids";
import { todayInVietnam } from "../kernel/day";
import type { Lang } from "../kernel/text";
import { type Settings, themes } from "./model/state";
import type { Surroundings } from "./views/root";
import { type OwnPlan, type PlanShelf, textIn, withoutPlan, withPlan } from "./own-plan";

/**
 * What the pane takes from the browser it runs in. Only language, theme and the live switch are remembered (and plans
 * added: plan-shelf), no figures.
 */

const settingsKey = "ra-soat-settings";

const defaults: Settings = { lang: "vi", theme: "auto", live: true };

const fieldOf = (saved: unknown, name: string): unknown =>
  typeof saved === "object" && saved !== null ? Object.getOwnPropertyDescriptor(saved, name)?.value : undefined;

/** Storage may be closed to a page (private windows, files): then nothing is remembered. */
export const savedSettings = (): Settings => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(settingsKey) ?? "null");
    const lang: Lang = fieldOf(saved, "lang") === "en" ? "en" : defaults.lang;
    const theme = themes.find((known) => known === fieldOf(saved, "theme")) ?? defaults.theme;
    return { lang, theme, live: fieldOf(saved, "live") !== false };
  } catch {
    return defaults;
  }
};

/** Whether anything was remembered: before that the language may be taken from whatever the pane runs in. */
export const hasSavedSettings = (): boolean => {
  try {
    return localStorage.getItem(settingsKey) !== null;
  } catch {
    return false;
  }
};

export const saveSettings = (settings: Settings): void => {
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings));
  } catch {
    // Not remembered; nothing else depends on it.
  }
};

/** Today in Việt Nam (UTC+7), whatever the machine's own zone. */
export const today = (): Day => todayInVietnam(new Date());

/** Whether the page is the one file that loads nothing: what it has no room for is not there. */
export const inOneFile = (): boolean => document.documentElement.dataset["oneFile"] !== undefined;

/** The browser's own light or dark. */
export const browserTheme = (): Surroundings => {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => query.matches,
    subscribe: (listener) => {
      query.addEventListener("change", listener);
      return () => {
        query.removeEventListener("change", listener);
      };
    },
  };
};

/** A question that waits for yes or no. Not for the pane in Excel, where office.js forbids it. */
export const askUser = (question: string): boolean => window.confirm(question);

/** Lets the browser ask before the page goes while there is something to lose, what is being typed among it. */
export const whileLeaving = (unsaved: () => boolean): void => {
  window.addEventListener("beforeunload", (event) => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    if (unsaved()) event.preventDefault();
  });
};

/** Lets the browser save something under a name; nothing is sent anywhere. */
const save = (name: string, content: Blob): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
};

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves bytes as a file of the user's: a workbook's, unless another MIME type is said. */
export const download = (name: string, bytes: Uint8Array, type = xlsxType): void => {
  save(name, new Blob([new Uint8Array(bytes)], { type }));
};

/** Saves a rule file's text as a file of the user's. */
export const downloadText = (name: string, text: string): void => {
  save(name, new Blob([text], { type: "application/json" }));
};

const shelfKey = "ra-soat-plans";

const planIn = (entry: unknown): readonly OwnPlan[] => {
  const [id, file, text] = [textIn(entry, "id"), textIn(entry, "file"), textIn(entry, "text")];
  return id === null || file === null || text === null ? [] : [{ id, file, text }];
};

/** Whatever cannot be read as we write it is as good as nothing. */
const read = (): readonly OwnPlan[] => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(shelfKey) ?? "[]");
    return Array.isArray(saved) ? saved.flatMap(planIn) : [];
  } catch {
    return [];
  }
};

/** Read anew before each writing: another window may have added a plan meanwhile. */
const change = (next: (plans: readonly OwnPlan[]) => readonly OwnPlan[]): boolean => {
  try {
    const plans = next(read());
    if (plans.length === 0) localStorage.removeItem(shelfKey);
    else localStorage.setItem(shelfKey, JSON.stringify(plans));
    return true;
  } catch {
    return false;
  }
};

/** The browser's own storage on this machine; nothing is sent anywhere. */
export const browserShelf: PlanShelf = {
  read,
  put: (plan) => change((plans) => withPlan(plans, plan)),
  remove: (id) => change((plans) => withoutPlan(plans, id)),
};
