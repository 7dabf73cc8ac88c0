import type { ImportNote } from "../../authoring/import/document";
import type { NumberLine } from "../../authoring/import/propose/types";
import type { Patch } from "../../authoring/review/patch";
import type { RuleBook } from "../../authoring/rule-sheet/book";

/** A document as it was read, before anybody decided anything. */
export interface Source {
  readonly file: string;
  readonly book: RuleBook;
  readonly numbers: readonly NumberLine[];
  /** In Vietnamese; said in the language chosen where they are shown. */
  readonly questions: readonly { readonly about: string; readonly text: string }[];
  readonly notes: readonly ImportNote[];
}

/** Unfinished work: the document as read, and every change since, in order. */
export interface Kept {
  readonly source: Source;
  readonly patches: readonly Patch[];
}

/** Where unfinished work is kept. Writing says whether it was done; a browser may refuse, or have no room. */
export interface ReviewShelf {
  readonly read: () => Kept | null;
  readonly putSource: (source: Source) => boolean;
  readonly putPatches: (patches: readonly Patch[]) => boolean;
  readonly clear: () => void;
}

const sourceKey = "ra-soat-review";
const patchesKey = "ra-soat-review-changes";

/** Counted up whenever what is kept is written otherwise: older work is then as good as none. */
const form = 1;

const parsed = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? "null");

const isForm = (kept: unknown): kept is { readonly form: number; readonly value: unknown } =>
  typeof kept === "object" && kept !== null && "form" in kept && kept.form === form && "value" in kept;

const isSource = (value: unknown): value is Source =>
  typeof value === "object" &&
  value !== null &&
  ["file", "book", "numbers", "questions", "notes"].every((key) => key in value);

const isPatches = (value: unknown): value is readonly Patch[] =>
  Array.isArray(value) && value.every((one) => typeof one === "object" && one !== null);

const write = (key: string, value: unknown): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify({ form, value }));
    return true;
  } catch {
    return false;
  }
};

/** The browser's own storage on this machine; nothing is sent anywhere. */
export const browserReviews: ReviewShelf = {
  read: () => {
    try {
      const [source, patches] = [parsed(sourceKey), parsed(patchesKey)];
      if (!isForm(source) || !isSource(source.value)) return null;
      return {
        source: source.value,
        patches: isForm(patches) && isPatches(patches.value) ? patches.value : [],
      };
    } catch {
      return null;
    }
  },
  putSource: (source) => write(sourceKey, source),
  putPatches: (patches) => write(patchesKey, patches),
  clear: () => {
    try {
      localStorage.removeItem(sourceKey);
      localStorage.removeItem(patchesKey);
    } catch {
      // A store that is closed keeps nothing.
    }
  },
};
