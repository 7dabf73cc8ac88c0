import type { Day } from "../../../kernel/ids";
import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { areaName } from "../../../sheet/address";
import type { ConditionalFormat, Validation } from "../../../sheet/model";
import { styles } from "../../../sheet/styles";
import { serialOfDay } from "../../../kernel/day";
import { fit, listSource, most } from "../../port/model-limits";
import { conditionalStyle } from "./style";

function listFormula(values: readonly string[]): string {
  const literal = listSource(values).replaceAll('"', '""');
  if (literal.length > most.list) throw new Error(`A list of ${literal.length} characters; Excel takes ${most.list}`);
  return `"${literal}"`;
}

function serial(day: Day): string {
  const found = serialOfDay(day);
  if (found === null) throw new Error(`Not a day that Excel knows: ${day}`);
  return String(found);
}

function ruleOf(rule: Validation["rule"]): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.type) {
    case "list":
      return { type: "list", formula1: listFormula(rule.values) };
    case "whole":
    case "decimal":
      return { type: rule.type, operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
    case "date":
      return { type: "date", operator: "between", formula1: serial(rule.from), formula2: serial(rule.to) };
  }
}

/** A data validation with its hint and error text. */
export const dataValidation = ({ area, rule, onError, prompt, error }: Validation): DataValidation => ({
  ...ruleOf(rule),
  range: areaName(area),
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  errorStyle: onError,
  inputTitle: fit(prompt.title, most.title),
  inputMessage: fit(prompt.text, most.prompt),
  errorTitle: fit(error.title, most.title),
  errorMessage: fit(error.text, most.error),
});

/** A conditional format by a formula; earlier ones in the sheet take precedence. */
export const conditionalRule = ({ area, formula, style }: ConditionalFormat, index: number): ConditionalRule => ({
  type: "expression",
  priority: index + 1,
  formula: formula.replace(/^=/, ""),
  style: conditionalStyle(styles[style]),
  range: areaName(area),
});
