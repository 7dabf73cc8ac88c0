/** "[1]Sheet1!A1", "'C:\\[so.xlsx]Sheet1'!A1", and functions that ask a program, a service or a cube. */
const outside =
  /(?:^|[^\p{L}\p{N}_.\]])\[(\d+)\]|\[([^[\]]*\.xl\w+)\]|\b(DDE|RTD|WEBSERVICE|STOCKHISTORY|IMAGE|CUBE[A-Z]+)\(/giu;

/** One of which every such formula has: most formulas are told by them at once. */
const hints = ["[", "DDE", "RTD", "WEBSERVICE", "STOCKHISTORY", "IMAGE", "CUBE"];

/** Characters of a formula that are looked through; ours have more, and never stand in a cell for entries. */
const lookedThrough = 2000;

/** How many sources of one formula are named. */
const named = 3;

/**
 * From where, outside the workbook, a formula takes its value, by name: another workbook's file, or the function that asks a
 * program or the web. `links` are the files that the formula means by [1], [2], …; null: nothing from outside.
 */
export const outsideSource = (formula: string, links: readonly (string | null)[] = []): string | null => {
  if (formula.length > lookedThrough) return null;
  const upper = formula.toUpperCase();
  if (!hints.some((hint) => upper.includes(hint))) return null;
  const sources = [...formula.matchAll(outside)].map(
    ([, number, file, called]) => file ?? called?.toUpperCase() ?? links[Number(number) - 1] ?? `[${number ?? "?"}]`,
  );
  return sources.length === 0 ? null : [...new Set(sources)].slice(0, named).join(", ");
};

/** "file:///C:\\Lan\\so%20lieu.xlsx" is "so lieu.xlsx": where it lies is nobody else's business. */
export const fileNameIn = (target: string): string => {
  const name = target.split(/[\\/]/).at(-1) ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
