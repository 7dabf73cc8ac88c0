import type { DraftStep } from "../../authoring/import/draft";
import { type Patch, patched } from "../../authoring/review/patch";
import { type Group, groupsOf, nextOpen } from "../../authoring/review/progress";
import { type OutlinePart, outlineOf } from "../../authoring/review/outline";
import type { RuleBook } from "../../authoring/rule-sheet/book";
import type { Text } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import type { PlanFile } from "../own-plan";
import type { ReviewShelf, Source } from "./kept";
import { openPlan } from "./open-plan";
import { sayReview } from "./words";

/** A plan's document under review. */
export interface Review {
  readonly source: Source;
  readonly groupAt: ReadonlyMap<string, Group>;
  readonly parts: readonly OutlinePart[];
  /** The proposals in the order in which the page shows them. */
  readonly sequence: readonly string[];
  readonly patches: readonly Patch[];
  /** The texts with every change made. */
  readonly book: RuleBook;
  /** The proposal in hand, by its place in the document. */
  readonly current: string | null;
  /** Whether a person has moved to it: then it takes the focus. */
  readonly moved: boolean;
  /** What is shown of the document; null: all of it. */
  readonly only: Group | null;
  /** Proposals that have been in full view since the document was opened. */
  readonly seen: ReadonlySet<string>;
  /** Whether it is kept on this machine. */
  readonly kept: boolean;
}

export type DeskState =
  | { readonly kind: "empty"; readonly why: Text | null }
  | { readonly kind: "reading"; readonly file: string; readonly step: DraftStep | null }
  | { readonly kind: "open"; readonly review: Review };

/** Where a plan's document is reviewed; it outlives the page that shows it. */
export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (file: PlanFile) => Promise<void>;
  /** One change; `then`: the proposal in hand after it, where it is another. */
  readonly change: (patch: Patch, then?: string | null) => void;
  readonly undo: () => void;
  readonly choose: (order: string | null) => void;
  /** Proposals that have been in full view. */
  readonly saw: (orders: readonly string[]) => void;
  readonly show: (only: Group | null) => void;
  /** Ends the review and deletes what was kept of it. */
  readonly forget: () => void;
}

function reviewOf(source: Source, patches: readonly Patch[], kept: boolean): Review {
  const groupAt = groupsOf(source.book);
  const book = patches.reduce(patched, source.book);
  const parts = outlineOf(source.book);
  const sequence = parts.flatMap(({ rows }) => rows.flatMap(({ orders }) => orders));
  const current = nextOpen(book, groupAt, sequence, null);
  return { source, groupAt, parts, sequence, patches, book, current, moved: false, only: null, seen: new Set(), kept };
}

/** The proposal to go on with once a change is made. */
export const nextAfter = ({ book, groupAt, sequence }: Review, patch: Patch, order: string): string | null =>
  nextOpen(patched(book, patch), groupAt, sequence, order);

/** The review that was kept, if it can still be read: what a browser keeps anybody may have changed. */
function restored(shelf: ReviewShelf): DeskState {
  const kept = shelf.read();
  if (kept === null) return { kind: "empty", why: null };
  try {
    return { kind: "open", review: reviewOf(kept.source, kept.patches, true) };
  } catch {
    shelf.clear();
    return { kind: "empty", why: null };
  }
}

/** The state and whoever follows it. */
function holder(first: DeskState) {
  let state = first;
  const listeners = new Set<() => void>();
  const put = (next: DeskState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    put,
    alter: (next: (review: Review) => Review): void => {
      if (state.kind === "open") put({ kind: "open", review: next(state.review) });
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

type Held = ReturnType<typeof holder>;

const opening =
  ({ put }: Held, rules: () => Promise<Catalogue>, shelf: ReviewShelf): Desk["open"] =>
  async (file) => {
    put({ kind: "reading", file: file.name, step: null });
    const opened = await openPlan(file, await rules(), (step) => {
      put({ kind: "reading", file: file.name, step });
    }).catch((error: unknown) => ({
      ok: false as const,
      why: sayReview("unreadable", { file: file.name, what: error instanceof Error ? error.message : "?" }),
    }));
    if (!opened.ok) {
      put({ kind: "empty", why: opened.why });
      return;
    }
    shelf.clear();
    put({ kind: "open", review: reviewOf(opened.source, [], shelf.putSource(opened.source)) });
  };

/** What people change, and take back. */
function changing({ alter }: Held, shelf: ReviewShelf): Pick<Desk, "change" | "undo"> {
  const rewritten = (review: Review, patches: readonly Patch[], book: RuleBook, then: string | null | undefined) => ({
    ...review,
    patches,
    book,
    kept: shelf.putPatches(patches),
    ...(then !== undefined && { current: then, moved: true }),
  });
  return {
    change: (patch, then) => {
      alter((review) => rewritten(review, [...review.patches, patch], patched(review.book, patch), then));
    },
    undo: () => {
      alter((review) => {
        const patches = review.patches.slice(0, -1);
        const [touched] = Object.keys(review.patches.at(-1)?.targets ?? {});
        return rewritten(review, patches, patches.reduce(patched, review.source.book), touched);
      });
    },
  };
}

/** `rules` gives what is known; `shelf` keeps unfinished work on this machine. */
export function createDesk(rules: () => Promise<Catalogue>, shelf: ReviewShelf): Desk {
  const held = holder(restored(shelf));
  const { alter, put, state, subscribe } = held;
  return {
    state,
    subscribe,
    open: opening(held, rules, shelf),
    ...changing(held, shelf),
    choose: (current) => {
      alter((review) => ({ ...review, current, moved: true }));
    },
    saw: (orders) => {
      alter((review) => ({ ...review, seen: new Set([...review.seen, ...orders]) }));
    },
    show: (only) => {
      alter((review) => ({ ...review, only }));
    },
    forget: () => {
      shelf.clear();
      put({ kind: "empty", why: null });
    },
  };
}
