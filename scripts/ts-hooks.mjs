// Loader hooks: TypeScript through swc, JSON as a module, and imports without an extension, as webpack takes them.
import { transformSync } from "@swc/core";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const guesses = ["", ".ts", ".tsx", "/index.ts"];

export const resolve = (specifier, context, next) => {
  if (!specifier.startsWith(".") || context.parentURL === undefined) return next(specifier, context);
  const url = guesses
    .map((end) => new URL(specifier + end, context.parentURL))
    .find((guess) => {
      const file = fileURLToPath(guess);
      return /\.[a-z]+$/.test(file) && existsSync(file);
    });
  return url === undefined ? next(specifier, context) : { url: url.href, shortCircuit: true };
};

export const load = (url, context, next) => {
  if (!/\.(tsx?|json)$/.test(url) || url.includes("/node_modules/")) return next(url, context);
  const text = readFileSync(fileURLToPath(url), "utf8");
  const source = url.endsWith(".json")
    ? `export default JSON.parse(${JSON.stringify(text)});`
    : transformSync(text, { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "es6" } })
        .code;
  return { format: "module", source, shortCircuit: true };
};
