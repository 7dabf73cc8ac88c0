/// <reference types="office-js" />
import { areaName, cellName } from "../../../sheet/address";
import type { Area, ConditionalFormat, SheetModel, Validation } from "../../../sheet/model";
import type { Style } from "../../../sheet/style";
import { styles } from "../../../sheet/styles";
import { fit, listSource, most } from "../../port/model-limits";
import { dayRule } from "../../port/day-rule";
import { addressesOf } from "../rectangles";
import { bytesOf, overhead, type Write } from "../writes";
import { rename } from "./ground";

const between = "Between";

/** "$C$5" */
const fixed = ({ top, left }: Area): string => cellName(top, left).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

const ruleOf = ({ rule, area }: Validation): Excel.DataValidationRule => {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.values) } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: between } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: between } };
    case "text":
      return { textLength: { formula1: 1, formula2: rule.most, operator: between } };
    case "dayOrText":
      return { custom: { formula: `=${dayRule(fixed(area), rule.from, rule.to)}` } };
  }
};

const alerts = { stop: "Stop", warning: "Warning" } as const;

const validate = (target: Excel.DataValidation, validation: Validation): void => {
  const { prompt, error, onError } = validation;
  target.rule = ruleOf(validation);
  target.ignoreBlanks = true;
  target.prompt = { showPrompt: true, title: fit(prompt.title, most.title), message: fit(prompt.text, most.prompt) };
  target.errorAlert = {
    showAlert: true,
    title: fit(error.title, most.title),
    message: fit(error.text, most.error),
    style: alerts[onError],
  };
};

const cellsOf = ({ top, left, bottom, right }: Area): readonly Area[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) => top + row).flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, column) => ({
      top: row,
      left: left + column,
      bottom: row,
      right: left + column,
    })),
  );

/** A rule that names its own cell is set for each: Excel may count a relative reference from whatever cell is selected. */
const ownRules = (validation: Validation): readonly Validation[] =>
  validation.rule.type === "dayOrText"
    ? cellsOf(validation.area).map((area) => ({ ...validation, area }))
    : [validation];

/** The same validation on many areas is set once for all of them. */
const validationWrites = (sheet: string, validations: readonly Validation[]): readonly Write[] => {
  const groups = new Map<string, { readonly validation: Validation; readonly areas: Area[] }>();
  for (const validation of validations.flatMap(ownRules)) {
    const { area, ...rest } = validation;
    const key = JSON.stringify(rest.rule.type === "dayOrText" ? validation : rest);
    const group = groups.get(key) ?? { validation, areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ validation, areas }) =>
    addressesOf(areas).map((address) => ({
      sheet,
      bytes: overhead * 3 + address.length + bytesOf(validation),
      run: (found) => {
        validate(found.getRanges(address).untrack().dataValidation, validation);
      },
    })),
  );
};

const paint = (format: Excel.ConditionalRangeFormat, { fill, color, bold, italic }: Style): void => {
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (color !== undefined) format.font.color = `#${color}`;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
};

/** In one write, so that the rules of an area, seven and more, share one range. */
const conditionalWrites = (
  sheet: string,
  formats: readonly ConditionalFormat[],
  sheets: ReadonlyMap<string, string>,
): readonly Write[] => {
  if (formats.length === 0) return [];
  const renamed = formats.map(({ formula }) => rename(formula, sheets)).map((text) => text.replace(/^=?/, "="));
  return [
    {
      sheet,
      bytes: overhead * 3 * formats.length + bytesOf(renamed),
      run: (found) => {
        const ranges = new Map<string, Excel.Range>();
        // Excel puts each new one before the others, and the model's first comes first.
        for (const [index, { area, style }] of [...formats.entries()].reverse()) {
          const address = areaName(area);
          const range = ranges.get(address) ?? found.getRange(address).untrack();
          ranges.set(address, range);
          const { custom } = range.conditionalFormats.add("Custom");
          custom.rule.formula = renamed[index] ?? "";
          paint(custom.format, styles[style]);
        }
      },
    },
  ];
};

/** Validations and conditional formats. */
export const ruleWrites = (sheet: string, model: SheetModel, sheets: ReadonlyMap<string, string>): readonly Write[] => [
  ...validationWrites(sheet, model.validations),
  ...conditionalWrites(sheet, model.conditionalFormats, sheets),
];
