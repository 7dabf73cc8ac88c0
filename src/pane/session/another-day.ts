import { shownAs, judgeBlocks } from "./judging";
import type { LiveContext } from "./live";

/**
 * Judges what was read last by the day chosen now, without a trip: results never stand beside a day they are not of.
 * The sheets keep their own day, and so their marks.
 */
export const judgeByDay = async (context: LiveContext): Promise<void> => {
  const { store, tasks, rules, last } = context;
  await tasks.idle();
  const { judgement: before } = last;
  if (before === null) return;
  const day = store.state().choice.asOf;
  const catalogue = await rules();
  const after = await judgeBlocks(catalogue, before.blocks, day, last.earlier);
  if (!after.ok) return;
  // An edit or another day came meanwhile.
  if (last.judgement !== before || store.state().choice.asOf !== day) return judgeByDay(context);
  last.judgement = { ...after.value, marks: before.marks };
  const whole = store.state().checked?.whole ?? true;
  const checked = shownAs(catalogue, after.value, whole);
  store.dispatch({ type: "checked", checked, unasked: true, sameFigures: true });
};
