import { parseReference } from "../../sheet/address";
import type { Item } from "./item";
import type { SelectedRow } from "./state";

/** Whether a target's figure stands in that row of the workbook. */
export const standsIn = ({ judged: { cell } }: Item, { sheet, row }: SelectedRow): boolean => {
  const place = cell === null ? null : parseReference(cell);
  return place !== null && place.sheet === sheet && place.area.top <= row && row <= place.area.bottom;
};
