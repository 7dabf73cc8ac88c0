import { notice } from "../model/state";
import type { Store } from "../model/store";
import { gatherText } from "./words";

/** The older way, for pages that are not served safely and for panes that may not use the newer one. */
const copiedByCommand = (text: string): boolean => {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other where the newer one is closed
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
};

/** Puts a text on the clipboard; resolves to whether it is there. */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByCommand(text);
  }
};

/** Copies a text and says so; resolves to the text itself where it could not be copied, to be shown. */
export const copyAndTell = async (store: Store, text: string): Promise<string | null> => {
  const copied = await copyText(text.replace(/^\uFEFF/, ""));
  const told = copied ? notice("success", gatherText("copied")) : notice("warning", gatherText("copyFailed"));
  store.dispatch({ type: "notice", notice: told });
  return copied ? null : text;
};
