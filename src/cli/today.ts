import { isoDay } from "../plan/schema/obligation";
import { type Given, refuse } from "./context";

const sevenHours = 7 * 60 * 60 * 1000;

/** The day of judgement: --as-of, or today in Việt Nam (UTC+7) whatever the machine's own zone. */
export const asOf = (given: Given): string => {
  const text = given.text("as-of");
  if (text === null) return new Date(Date.now() + sevenHours).toISOString().slice(0, 10);
  return isoDay.safeParse(text).success ? text : refuse("bad-date", { text });
};
