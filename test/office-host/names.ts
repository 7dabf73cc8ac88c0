import { text } from "./arguments";
import { HostError, invalid, missing } from "./errors";
import { areaIn, type Place } from "./place";
import { placeOf, range } from "./ranges";
import { worksheet } from "./sheets";
import type { NameState, WorkbookState } from "./state";
import { defineType, type HostObject } from "./types";

interface NamePlace {
  readonly book: WorkbookState;
  readonly state: NameState;
}

const placeOfName = ({ book, state }: NamePlace): Place | null =>
  state.range === null ? null : { book, sheet: state.range.sheet, areas: [state.range.area] };

const namedItem = defineType<NamePlace>("NamedItem", {
  id: ({ state }) => state.name,
  get: { name: ({ state }) => state.name },
  objects: {
    worksheet: (self) => {
      const place = placeOfName(self);
      return place === null ? null : worksheet(place);
    },
  },
  call: {
    getRange: (self) => {
      const place = placeOfName(self);
      if (place === null) throw missing(`range of ${self.state.name}`);
      return range(place);
    },
    getRangeOrNullObject: (self) => {
      const place = placeOfName(self);
      return place === null ? null : range(place);
    },
    delete: ({ book, state }) => {
      book.names.delete(state.name.toLowerCase());
    },
  },
});

const find = (book: WorkbookState, key: unknown): HostObject | null => {
  const state = book.names.get(text(key, "name").toLowerCase());
  return state === undefined ? null : namedItem({ book, state });
};

export const names = defineType<WorkbookState>("NamedItemCollection", {
  items: (book) => [...book.names.values()].map((state) => namedItem({ book, state })),
  item: (book, key) => {
    const found = find(book, key);
    if (found === null) throw missing(`name ${String(key)}`);
    return found;
  },
  call: {
    getItemOrNullObject: (book, [key]) => find(book, key),
    add: (book, [given, reference]) => {
      const name = text(given, "name");
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Za-z]{1,3}[0-9]+$/.test(name))
        throw invalid(`${name} cannot be a name`);
      if (book.names.has(name.toLowerCase())) throw new HostError("ItemAlreadyExists", `${name} is a name already`);
      const [first] = book.sheets;
      if (first === undefined) throw missing("a sheet");
      const place = placeOf(reference, { book, sheet: first, areas: [] });
      const state: NameState = { name, range: { sheet: place.sheet, area: areaIn(place) } };
      book.names.set(name.toLowerCase(), state);
      return namedItem({ book, state });
    },
  },
});
