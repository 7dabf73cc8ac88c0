import { createContext, useContext, useSyncExternalStore } from "react";
import type { Lang } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { useWords } from "../views/context";
import type { ParamsIn } from "../words/words";
import type { Desk, DeskState, Review } from "./desk";
import { reviewText, type ReviewKey, type words } from "./words";

/** What every part of the review page works with. */
export interface Reviewing {
  readonly desk: Desk;
  readonly catalogue: Catalogue;
}

export const ReviewContext = createContext<Reviewing | null>(null);

export const useReviewing = (): Reviewing => {
  const reviewing = useContext(ReviewContext);
  if (reviewing === null) throw new Error("No review here.");
  return reviewing;
};

export const useDesk = (desk: Desk): DeskState => useSyncExternalStore(desk.subscribe, desk.state);

/** A part of the review; the view draws again when that part is another. Nothing is made anew in `part`. */
export const useReview = <Part>(part: (review: Review) => Part): Part | null => {
  const { desk } = useReviewing();
  return useSyncExternalStore(desk.subscribe, () => {
    const state = desk.state();
    return state.kind === "open" ? part(state.review) : null;
  });
};

type SayReview = <K extends ReviewKey>(key: K, ...params: ParamsIn<(typeof words)[K]["vi"]>) => string;

/** The page's words in the language chosen, and that language. */
export const useReviewWords = (): { readonly lang: Lang; readonly t: SayReview } => {
  const { lang } = useWords();
  return { lang, t: (key, ...params) => reviewText(lang, key, ...params) };
};
