import { Engine, Rule } from "json-rules-engine";
import { operators } from "../plan/schema/target";
import { JSONPath } from "./no-jsonpath";

/**
 * One rule an operator: what is attained against what is required, both facts whole numbers on one scale. The only other
 * thing in a rule is its id in event.params, so nothing that a plan's author writes reaches json-rules-engine.
 */
export const newRules = (): readonly Rule[] =>
  operators.map(
    (operator) =>
      new Rule({
        name: operator,
        conditions: { all: [{ fact: "attained", operator, value: { fact: "required" } }] },
        event: { type: "holds", params: { id: operator } },
      }),
  );

/** An engine over those rules; its `run` is the reference that the synchronous walk (./compare) is held to by a test. */
export const newEngine = (rules: readonly Rule[]): Engine => new Engine([...rules], { pathResolver: JSONPath });
