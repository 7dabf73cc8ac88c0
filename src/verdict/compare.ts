import { Engine, Rule } from "json-rules-engine";
import { type Operator, operators } from "../plan/schema/target";
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

/** An engine over those rules; its `run` is the reference that the synchronous walk below is held to by a test. */
export const newEngine = (rules: readonly Rule[]): Engine => new Engine([...rules], { pathResolver: JSONPath });

type Judge = (attained: number, required: number) => boolean;

interface Evaluator {
  evaluate(attained: number, required: number): boolean;
}

const has = <K extends string>(value: unknown, key: K): value is Record<K, unknown> =>
  typeof value === "object" && value !== null && key in value;

const isEvaluator = (value: unknown): value is Evaluator =>
  has(value, "evaluate") && typeof value.evaluate === "function";

interface Lookup {
  get(name: string): unknown;
}

const isLookup = (value: unknown): value is Lookup => has(value, "get") && typeof value.get === "function";

/** The engine's own implementation of an operator; its map of them is not in its type declarations. */
const operatorOf = (engine: Engine, name: string): Evaluator => {
  const lookup: unknown = has(engine, "operators") ? engine.operators : null;
  const evaluator = isLookup(lookup) ? lookup.get(name) : null;
  if (isEvaluator(evaluator)) return evaluator;
  throw new Error(`json-rules-engine has no operator ${name}`);
};

/** Walks a rule's parsed conditions once, and gives the comparison that they stand for. */
const compile = (engine: Engine, rule: Rule): Judge => {
  const conditions = "all" in rule.conditions ? rule.conditions.all : [];
  const steps = conditions.map((condition) => {
    if (!("fact" in condition) || condition.path !== undefined || condition.params !== undefined)
      throw new Error(`Rule ${rule.name} is not a plain comparison`);
    return operatorOf(engine, condition.operator);
  });
  const [step] = steps;
  if (step === undefined || steps.length > 1) throw new Error(`Rule ${rule.name} is not one comparison`);
  return (attained, required) => step.evaluate(attained, required);
};

const rules = newRules();
const engine = newEngine(rules);
const judges = new Map(rules.map((rule) => [rule.name, compile(engine, rule)]));

/** Every operator that can be judged; a test holds that these are the operators a pack may use. */
export const judged: readonly string[] = operators.filter((operator) => judges.has(operator));

/**
 * Whether `attained operator required` holds, by json-rules-engine's rules and operators without its promises
 * (engine.run is some 100 times slower). Both are whole numbers on one scale, never NaN.
 */
export const holds = (operator: Operator, attained: number, required: number): boolean =>
  judges.get(operator)?.(attained, required) ?? false;
