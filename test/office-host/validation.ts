import { boolean, oneOf, record, text } from "./arguments";
import { invalid } from "./errors";
import { mayReshape, type Place } from "./place";
import type { ValidationState } from "./state";
import { defineType } from "./types";

/** Excel's own limits: a longer title, text or list is refused. */
const limits = { title: 32, text: 255, list: 255 };

const stateAt = (place: Place): ValidationState => {
  mayReshape(place);
  const { areas } = place;
  const same = (other: ValidationState): boolean => JSON.stringify(other.areas) === JSON.stringify(areas);
  const found = place.sheet.validations.find(same);
  if (found !== undefined) return found;
  const made: ValidationState = { areas, rule: null, errorAlert: null, prompt: null, ignoreBlanks: true };
  place.sheet.validations.push(made);
  return made;
};

const short = (value: unknown, most: number, what: string): void => {
  if (text(value, what).length > most) throw invalid(`${what} is longer than ${most} characters`);
};

const checkRule = (value: unknown): void => {
  const [kind, ...others] = Object.keys(record(value, "rule"));
  if (kind === undefined || others.length > 0) throw invalid("a rule has one criterion");
  oneOf(kind, ["list", "wholeNumber", "decimal", "date", "custom"], "rule");
  const criterion = record(record(value, "rule")[kind], kind);
  if (kind === "list") short(criterion["source"], limits.list, "list");
  else if (kind !== "custom")
    oneOf(criterion["operator"], ["Between", "GreaterThanOrEqualTo", "LessThanOrEqualTo"], "operator");
};

export const dataValidation = defineType<Place>("DataValidation", {
  set: {
    rule: (place, value) => {
      checkRule(value);
      stateAt(place).rule = value;
    },
    errorAlert: (place, value) => {
      const alert = record(value, "errorAlert");
      short(alert["title"], limits.title, "error title");
      short(alert["message"], limits.text, "error message");
      oneOf(alert["style"], ["Stop", "Warning", "Information"], "style");
      stateAt(place).errorAlert = value;
    },
    prompt: (place, value) => {
      const prompt = record(value, "prompt");
      short(prompt["title"], limits.title, "prompt title");
      short(prompt["message"], limits.text, "prompt message");
      stateAt(place).prompt = value;
    },
    ignoreBlanks: (place, value) => {
      stateAt(place).ignoreBlanks = boolean(value, "ignoreBlanks");
    },
  },
});
