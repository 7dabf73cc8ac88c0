import type * as z from "zod";

/*
 * Texts that name something, told apart by the compiler: a day is no code, and a plan's id no key of a figure. The brand
 * is zod's, so that what a schema has parsed carries it as well; nothing of zod is loaded here. A text becomes one only by
 * a schema or by a guard (`isDay` and `isTargetCode` beside their own functions), never by a cast.
 */

/** An ISO day ("2026-12-31"): kernel/day. */
export type Day = string & z.core.$brand<"Day">;

/** A plan's id ("tan-ky-2026"). */
export type PlanId = string & z.core.$brand<"PlanId">;

/** A target's code ("tan-ky-2026/PL1.9a@2030"): kernel/code. It has the form of one; no plan need have it. */
export type TargetCode = string & z.core.$brand<"TargetCode">;

/**
 * Which figure of a respondent: a measure's id, in an office with its population ("gvg~thcs:public"); or a total that
 * several measures divide by ("total.giao-vien", "total.giao-vien~thcs:public"). `rs.day` is the day of judgement,
 * `rs.school`, `rs.code` and `rs.period` what a form says of whoever fills it.
 */
export type FigureKey = string & z.core.$brand<"FigureKey">;

/** Whether a text has a plan id's letters; a plan's own id has no hyphen at its ends nor two together (plan/schema/pack). */
export const isPlanId = (text: string): text is PlanId => /^[a-z0-9-]+$/.test(text);

/** Whether a text has the form of a figure's key; no plan need ask for that figure. */
export const isFigureKey = (text: string): text is FigureKey =>
  /^(?:(?:total\.)?[a-z0-9-]+(?:~[a-z+:-]+)?|rs\.(?:day|school|code|period))$/.test(text);

/** A text that our own code has put together, as the id that its guard `is` tells; any other is a defect, and throws. */
export const made = <Id extends string>(text: string, is: (text: string) => text is Id & string): Id => {
  if (!is(text)) throw new Error(`No id of its kind: ${text}`);
  return text;
};
