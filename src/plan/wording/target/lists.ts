import type { Operator } from "../../schema/target";
import { isScopeOnly } from "../scope/terms";
import type { Reading } from "../text/reading";

const separators = new Set([",", "và", "hoặc", "còn"]);
/** Cells set off the items of a list with a semicolon: ">95 (phổ thông); 90 (mầm non)". */
const shortItem = 8;

/** Where the list item that holds the number at `from` begins, if the number (or the levels it speaks of) opens it. */
const opensItem = (reading: Reading, from: number, previous: number): boolean => {
  for (let at = from - 1; at >= previous; at -= 1) {
    const semicolon = reading.key(at) === ";" && at - previous <= shortItem;
    if (separators.has(reading.key(at)) || semicolon)
      return at + 1 === from || isScopeOnly(reading.tokens, at + 1, from);
  }
  return false;
};

export interface ListItem {
  readonly from: number;
  readonly to: number;
  readonly operator: Operator | undefined;
  readonly value: number;
  readonly unit: string | null;
}

/** The operator of a bare number: its list's qualifier ("trên 95% …, 90% …"), else none of its own. */
export function listOperator(reading: Reading, item: ListItem, previous: ListItem | undefined): Operator | undefined {
  if (item.operator !== undefined || previous?.operator === undefined || previous.unit !== item.unit)
    return item.operator;
  const whole = item.unit === "%" && item.value === 100;
  return !whole && opensItem(reading, item.from, previous.to) ? previous.operator : undefined;
}
