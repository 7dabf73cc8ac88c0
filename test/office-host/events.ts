import { addressOf } from "./address";
import type { Edit } from "./state";

/** The numbers of the protocol for "a worksheet's data changed". */
const eventCategory = 65_536;
const dataChanged = 10;
const selectionChanged = 14;

export interface EventTarget {
  readonly registered: Set<string>;
  readonly selections: Set<string>;
}

/** The two calls with which the library asks for change events and calls them off. */
export const changedEvent = <T>(
  target: (self: T) => EventTarget,
  id: string,
): { _RegisterDataChangedEvent: (self: T) => void; _UnregisterDataChangedEvent: (self: T) => void } => ({
  _RegisterDataChangedEvent: (self) => {
    target(self).registered.add(id);
  },
  _UnregisterDataChangedEvent: (self) => {
    target(self).registered.delete(id);
  },
});

/** The two calls with which the library asks to be told of another selection and calls it off. */
export const selectionEvent = <T>(
  target: (self: T) => EventTarget,
  id: string,
): { _RegisterSelectionChangedEvent: (self: T) => void; _UnregisterSelectionChangedEvent: (self: T) => void } => ({
  _RegisterSelectionChangedEvent: (self) => {
    target(self).selections.add(id);
  },
  _UnregisterSelectionChangedEvent: (self) => {
    target(self).selections.delete(id);
  },
});

/** The event of a selection as it goes over the bridge. */
export const selectionEntry = (worksheetId: string, address: string): Record<string, unknown> => ({
  messageCategory: eventCategory,
  messageType: selectionChanged,
  targetId: "Workbook",
  message: JSON.stringify({ worksheetId, address }),
});

export interface Origin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

export interface Details {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
}

/** One event as it goes over the bridge; details only when a single cell was edited, as Excel gives them. */
export const eventEntry = (edit: Edit, origin: Origin, details: Details | null): Record<string, unknown> => ({
  messageCategory: eventCategory,
  messageType: dataChanged,
  targetId: "Workbook",
  message: JSON.stringify({
    worksheetId: edit.sheet.id,
    address: addressOf(edit.area),
    changeType: edit.changeType,
    shiftDirection: "None",
    ...origin,
    ...(details === null
      ? {}
      : { ...details, valueTypeBefore: typeName(details.valueBefore), valueTypeAfter: typeName(details.valueAfter) }),
  }),
});

const typeName = (value: unknown): string => {
  if (value === "" || value === null || value === undefined) return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
};
