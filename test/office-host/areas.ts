import { areaOf } from "./address";
import { conditionalFormats } from "./conditional";
import { invalid } from "./errors";
import { rangeFormat } from "./formats";
import { addressIn, alive, type Place } from "./place";
import { remember } from "./ranges";
import { dataValidation } from "./validation";
import { defineType, type HostObject } from "./types";

/** Excel's limit on the address of several areas. */
const longest = 8192;

const wrap = defineType<Place>("RangeAreas", {
  get: { address: addressIn, areaCount: (place) => place.areas.length },
  objects: { format: rangeFormat, conditionalFormats, dataValidation },
  call: { _KeepReference: () => undefined },
});

export const rangeAreas = (place: Place, address: string): HostObject => {
  alive(place);
  if (address.length > longest) throw invalid(`an address takes at most ${longest} characters`);
  const several = { ...place, areas: address.split(",").map((part) => areaOf(part.trim())) };
  return remember(wrap(several), several);
};
