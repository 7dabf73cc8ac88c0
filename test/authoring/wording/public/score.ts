import { examinePhrase } from "../../../../src/authoring/wording";
import { show } from "../notation";
import type { PublicPhrase } from "./entry";

/** How a phrase was read: `wrong` is a target that is none, or not as it stands; `short` all other differences. */
interface Score {
  readonly phrase: string;
  readonly right: boolean;
  /** A target was guessed that the words do not set. */
  readonly wrong: boolean;
  /** A number of the phrase ended nowhere. */
  readonly vanished: boolean;
  readonly shown: string;
}

const plain = (target: string): string => target.replace(/ \[[^\]]*\]/u, "");

const same = (some: readonly string[], others: readonly string[]): boolean => some.join("|") === others.join("|");

/** Reads one phrase and holds it against its reading by hand. */
function scoreOf({ phrase, year, targets, deadline, aside, unread }: PublicPhrase): Score {
  const read = examinePhrase(phrase, { year });
  const shown = show(read);
  const found = shown.targets.map(plain);
  const missed = [...targets];
  const extra = found.filter((one) => {
    const at = missed.indexOf(one);
    if (at >= 0) missed.splice(at, 1);
    return at < 0;
  });
  const right =
    same(found, targets) &&
    same(shown.deadline, deadline) &&
    same(shown.aside.join(" ").match(/\S*\d\S*/gu) ?? [], aside.join(" ").match(/\S*\d\S*/gu) ?? []) &&
    same(shown.unread.join(" ").match(/\S*\d\S*/gu) ?? [], unread.join(" ").match(/\S*\d\S*/gu) ?? []);
  const written = read.text.match(/\d+(?:[.,]\d+)*/gu)?.length ?? 0;
  const vanished = read.numbers.filter(({ text }) => /^\d/u.test(text)).length !== written;
  return { phrase, right, wrong: extra.length > 0, vanished, shown: JSON.stringify({ ...shown, targets: found }) };
}

/** Right, wrong and vanished among some phrases. */
export const tally = (phrases: readonly PublicPhrase[]) => {
  const scores = phrases.map(scoreOf);
  const count = (pick: (score: Score) => boolean): number => scores.filter(pick).length;
  return {
    phrases: scores.length,
    right: count(({ right }) => right),
    wrong: count(({ wrong }) => wrong),
    vanished: count(({ vanished }) => vanished),
    notRight: scores.filter(({ right }) => !right),
  };
};
