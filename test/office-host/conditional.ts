import { boolean, color, oneOf, text } from "./arguments";
import { invalid } from "./errors";
import { mayFormat, mayReshape, type Place } from "./place";
import type { ConditionalState } from "./state";
import { defineType } from "./types";

const fill = defineType<ConditionalState>("ConditionalRangeFill", {
  set: {
    color: (self, value) => {
      self.fill = color(value);
    },
  },
});

const font = defineType<ConditionalState>("ConditionalRangeFont", {
  set: {
    color: (self, value) => {
      self.color = color(value);
    },
    bold: (self, value) => {
      self.bold = boolean(value, "bold");
    },
    italic: (self, value) => {
      self.italic = boolean(value, "italic");
    },
  },
});

const format = defineType<ConditionalState>("ConditionalRangeFormat", { objects: { fill, font } });

const rule = defineType<ConditionalState>("ConditionalFormatRule", {
  get: { formula: (self) => self.formula },
  set: {
    formula: (self, value) => {
      const formula = text(value, "formula");
      if (!formula.startsWith("=")) throw invalid("a rule's formula begins with =");
      self.formula = formula;
    },
  },
});

const custom = defineType<ConditionalState>("CustomConditionalFormat", { objects: { format, rule } });

const conditionalFormat = defineType<ConditionalState>("ConditionalFormat", {
  objects: { custom },
  get: { type: (self) => self.type },
  id: (self) => self.id,
});

export const conditionalFormats = defineType<Place>("ConditionalFormatCollection", {
  items: (place) => place.sheet.conditionalFormats.map(conditionalFormat),
  call: {
    add: (place, [type]) => {
      mayFormat(place);
      mayReshape(place);
      const made: ConditionalState = {
        id: `{cf-${place.sheet.conditionalFormats.length}}`,
        areas: place.areas,
        type: oneOf(type, ["Custom"], "type"),
        formula: "",
        fill: null,
        color: null,
        bold: null,
        italic: null,
      };
      // As Excel does: the newest comes first.
      place.sheet.conditionalFormats.unshift(made);
      return conditionalFormat(made);
    },
  },
});
