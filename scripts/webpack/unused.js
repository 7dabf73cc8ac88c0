// In place of parts of the workbook library that no workbook of ours has (notes, tables, pivots, passwords, widths that it
// reckons itself): functions of the same names that throw.
module.exports = function unused(source) {
  const names = Array.from(source.matchAll(/^export (?:async )?function (\w+)/gm), ([, name]) => name);
  if (names.length === 0) throw new Error(`no functions in ${this.resourcePath}`);
  return names.map((name) => `export function ${name}() { throw new Error("left out: ${name}"); }`).join("\n");
};
