import * as z from "zod";
import { pack } from "../../plan/schema/pack";
import { choices, snippets } from "./offers";
import { words } from "./words";

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** The entry for the longest end of the way: "targets[].deadline.text", else "deadline.text", else "text". */
const lookUp = <T>(table: Readonly<Record<string, T>>, way: string): T | null => {
  for (let end = way; end !== "";) {
    const found = Object.hasOwn(table, end) ? table[end] : undefined;
    if (found !== undefined) return found;
    const cut = end.indexOf(".");
    if (cut < 0) return null;
    end = end.slice(cut + 1);
  }
  return null;
};

const nameIn = (way: string): string => /(?<![a-zA-Z$])([a-zA-Z$]+)(\[\])?$/.exec(way)?.[1] ?? "";

/** What each value of a list of choices means, where that is known. */
const meanings = (way: string, node: Node): Node => {
  const values: unknown = node["enum"];
  const known = lookUp(choices, nameIn(way));
  if (known === null || !Array.isArray(values)) return {};
  return { enumDescriptions: values.map((value) => known[String(value)] ?? "") };
};

const describe = (way: string, node: Node): Node => {
  const constant = typeof node["const"] === "string" ? lookUp(words, `${way}=${node["const"]}`) : null;
  const description = way.endsWith("[]") ? null : (constant ?? lookUp(words, way));
  return { ...node, ...(description === null ? {} : { description }), ...meanings(way, node) };
};

const item = (node: unknown, way: string): unknown => {
  const walked = walk(node, `${way}[]`);
  const name = nameIn(way);
  return isNode(walked) && Object.hasOwn(snippets, name) ? { ...walked, defaultSnippets: snippets[name] } : walked;
};

const properties = (node: Node, way: string): unknown =>
  Object.fromEntries(
    Object.entries(node).map(([name, part]) => [name, walk(part, way === "" ? name : `${way}.${name}`)]),
  );

const alternatives = new Set(["anyOf", "oneOf", "allOf"]);

const keyword = (key: string, value: unknown, way: string): unknown => {
  if (key === "properties" && isNode(value)) return properties(value, way);
  if (key === "items") return item(value, way);
  if (key === "additionalProperties") return walk(value, `${way}.{}`);
  return alternatives.has(key) ? walk(value, way) : value;
};

/** Copies a schema, with words at every property that has a name; alternatives keep the way they stand at. */
const walk = (node: unknown, way: string): unknown => {
  if (Array.isArray(node)) return node.map((part: unknown) => walk(part, way));
  if (!isNode(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, keyword(key, value, way)]));
  return way === "" ? copy : describe(way, copy);
};

/** What a share divides by is a total or words of its own; zod checks that by hand (plan/schema/measure). */
const eitherDivisor = (schema: z.core.JSONSchema.BaseSchema): void => {
  const { properties = {} } = schema;
  if (Object.hasOwn(properties, "total") && Object.hasOwn(properties, "denominator"))
    schema.oneOf = [{ required: ["total"] }, { required: ["denominator"] }];
};

/**
 * rules/schema.json: the pack's schema for editors, from zod's, with what each key means. `multipleOf` is left
 * out, since editors check it in floating point and would call 80 wrong.
 */
export const packJsonSchema = (): Node => {
  const plain = z.toJSONSchema(pack, {
    target: "draft-7",
    io: "input",
    override: ({ jsonSchema }) => {
      delete jsonSchema.multipleOf;
      eitherDivisor(jsonSchema);
    },
  });
  const described = walk(JSON.parse(JSON.stringify(plain)), "");
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Kế hoạch cho Rà Soát / a plan for Rà Soát",
    ...(isNode(described) ? described : {}),
  };
};
