/// <reference types="office-js" />
import { areaName, parseReference } from "../../sheet/address";
import { trip } from "./trip";

/** The values at an address of this workbook ("" for an empty cell), in one trip; null where they cannot be read. */
export const valuesAt = async (address: string): Promise<readonly (readonly unknown[])[] | null> => {
  const place = parseReference(address);
  if (place === null) return null;
  const read = await trip((context) => {
    const range = context.workbook.worksheets.getItem(place.sheet).getRange(areaName(place.area));
    range.load("values");
    range.untrack();
    return (): readonly (readonly unknown[])[] => range.values;
  });
  return read.ok ? read.value : null;
};
