// How the wording parser reads the phrases of other public plans, against their reading by hand: npm run wording.
import { later } from "../test/authoring/wording/public/later";
import { seen } from "../test/authoring/wording/public/seen";
import { tally } from "../test/authoring/wording/public/score";
import { unseen } from "../test/authoring/wording/public/unseen";

for (const [name, phrases] of [
  ["first half", seen],
  ["second half", unseen],
  ["later", later],
  ["together", [...seen, ...unseen, ...later]],
] as const) {
  const { right, wrong, vanished, notRight, phrases: count } = tally(phrases);
  const percent = (some: number): string => `${((some * 100) / count).toFixed(1)}%`;
  console.log(
    `${name}: ${count} phrases, right ${right} (${percent(right)}), wrong ${wrong} (${percent(wrong)}), vanished ${vanished}`,
  );
  if (name !== "together")
    for (const { phrase, shown, wrong: guessed } of notRight)
      console.log(`  ${guessed ? "WRONG" : "short"} ${phrase}\n        ${shown}`);
}
