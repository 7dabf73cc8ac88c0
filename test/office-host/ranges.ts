import { areaOf, columnsOf, intersect, rowsOf, splitAddress, type Area } from "./address";
import { boolean, number, text } from "./arguments";
import { conditionalFormats } from "./conditional";
import { invalid, missing } from "./errors";
import { hideColumns, hideRows, rangeFormat } from "./formats";
import { addressIn, alive, areaIn, at, eachCell, mayFormat, mayReshape, mayWrite, type Place } from "./place";
import { setCellProperties, setColumnProperties, setRowProperties } from "./properties";
import { worksheet } from "./sheets";
import { defineType, isHostObject, type HostObject } from "./types";
import { dataValidation } from "./validation";
import { formatsOf, formulasOf, setContents, setFormats, typesOf, valuesOf } from "./values";

/** Ranges that the protocol hands over as arguments come back as the places they stand for. */
const places = new WeakMap<HostObject, Place>();

export const placeOf = (value: unknown, near: Place): Place => {
  const known = isHostObject(value) ? places.get(value) : undefined;
  if (known !== undefined) return known;
  const { sheet, local } = splitAddress(text(value, "range"));
  return { ...near, sheet: sheet === null ? near.sheet : near.book.sheet(sheet), areas: local.split(",").map(areaOf) };
};

const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

const used = (place: Place, args: readonly unknown[]): Place | null => {
  alive(place);
  const found = place.sheet.grid.used(args[0] !== true, areaIn(place));
  return found === null ? null : at(place, found);
};

const common = (place: Place, args: readonly unknown[]): Place | null => {
  const other = placeOf(args[0], place);
  if (other.sheet !== place.sheet) throw invalid("ranges of two sheets");
  const area = intersect(areaIn(place), areaIn(other));
  return area === null ? null : at(place, area);
};

const orNull = (place: Place | null): HostObject | null => (place === null ? null : range(place));
const orMissing = (place: Place | null): HostObject => {
  if (place === null) throw missing("range");
  return range(place);
};

const clear = (place: Place, args: readonly unknown[]): void => {
  if (args[0] !== "Contents") throw invalid("this host clears contents only");
  mayWrite(place);
  eachCell(place, (row, column) => {
    place.sheet.grid.put(row, column, { content: null, formula: null });
  });
  place.book.edits.push({ sheet: place.sheet, area: areaIn(place), changeType: "RangeEdited" });
};

const rowsIn = (area: Area): Area[] =>
  Array.from({ length: rowsOf(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index }));

const wrapRange = defineType<Place>("Range", {
  get: {
    address: addressIn,
    values: valuesOf,
    valueTypes: typesOf,
    formulas: formulasOf,
    numberFormat: formatsOf,
    rowIndex: (place) => areaIn(place).top,
    columnIndex: (place) => areaIn(place).left,
    rowCount: (place) => rowsOf(areaIn(place)),
    columnCount: (place) => columnsOf(areaIn(place)),
  },
  set: {
    values: setContents,
    formulas: setContents,
    numberFormat: setFormats,
    rowHidden: (place, value) => {
      hideRows(place, boolean(value, "rowHidden"));
    },
    columnHidden: (place, value) => {
      hideColumns(place, boolean(value, "columnHidden"));
    },
  },
  objects: { format: rangeFormat, dataValidation, conditionalFormats, worksheet: (place) => worksheet(place) },
  call: {
    getRow: (place, [row]) => {
      const area = areaIn(place);
      const top = area.top + number(row, "row");
      return range(at(place, { ...area, top, bottom: top }));
    },
    getBoundingRect: (place, [other]) => range(at(place, bounding(areaIn(place), areaIn(placeOf(other, place))))),
    getUsedRange: (place, args) => orMissing(used(place, args)),
    getUsedRangeOrNullObject: (place, args) => orNull(used(place, args)),
    getIntersection: (place, args) => orMissing(common(place, args)),
    getIntersectionOrNullObject: (place, args) => orNull(common(place, args)),
    clear,
    merge: (place, [across]) => {
      mayFormat(place);
      mayReshape(place);
      place.sheet.merges.push(...(across === true ? rowsIn(areaIn(place)) : [areaIn(place)]));
    },
    setCellProperties,
    setRowProperties,
    setColumnProperties,
    select: (place) => {
      if (place.sheet.visibility !== "Visible") throw invalid("a hidden sheet cannot be shown");
      place.book.active = { sheet: place.sheet.name, address: addressIn(place) };
    },
    /** The library asks it before it splits a large write. */
    _ValidateArraySize: (place, [rows, columns]) => {
      if (rows !== rowsOf(areaIn(place)) || columns !== columnsOf(areaIn(place)))
        throw invalid("the array does not fit the range");
    },
    _KeepReference: () => undefined,
  },
});

export const remember = (object: HostObject, place: Place): HostObject => {
  places.set(object, place);
  return object;
};

export const range = (place: Place): HostObject => remember(wrapRange(place), place);
