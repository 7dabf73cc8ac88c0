import { fold } from "../../kernel/fold";
import type { Item } from "./item";

const haystacks = new WeakMap<Item, string>();

/** Folded text that searching looks in; made when somebody searches. */
export const haystackOf = (item: Item): string => {
  const { title, place, id, lead, judged } = item;
  const made =
    haystacks.get(item) ?? fold([title, place.vi, place.en, id, ...lead, judged.verdict.explanation.vi].join(" "));
  haystacks.set(item, made);
  return made;
};
