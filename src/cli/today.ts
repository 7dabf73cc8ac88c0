import { todayInVietnam } from "../kernel/day";
import { isoDay } from "../plan/schema/obligation";
import { type Given, refuse } from "./context";

/** The day of judgement: --as-of, or today in Việt Nam (UTC+7) whatever the machine's own zone. */
export const asOf = (given: Given): string => {
  const text = given.text("as-of");
  if (text === null) return todayInVietnam(new Date());
  return isoDay.safeParse(text).success ? text : refuse("bad-date", { text });
};
