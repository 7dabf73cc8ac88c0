import type { Outside } from "../../figures/cell";

/** "[1]Sheet1!A1", "'C:\\[so.xlsx]Sheet1'!A1", functions that ask a program, a service or a cube, and "WinWord|'so.doc'!Muc". */
const outside =
  /(?:^|[^\p{L}\p{N}_.\]])\[(\d+)\]|\[([^[\]]*\.xl\w+)\]|\b(DDE|RTD|WEBSERVICE|STOCKHISTORY|IMAGE|CUBE[A-Z]+)\(|\b([A-Z]\w{0,40})\|/giu;

/** One of which every such formula has: most formulas are told by them at once. */
const hints = /[[|]|DDE|RTD|WEBSERVICE|STOCKHISTORY|IMAGE|CUBE/i;

/** Characters of a formula that are looked through; ours have more, and never stand in a cell for entries. */
const lookedThrough = 2000;

/** How many sources of one formula are named. */
const named = 3;

/** A file of cells, by its name; what a link leads to besides is a program's document. */
const ofCells = /\.(xl\w+|ods|csv)$/i;

const sourceOf = ([, number, file, called, program]: RegExpMatchArray, links: readonly (string | null)[]): Outside => {
  if (called !== undefined) return { kind: "live", source: called.toUpperCase() };
  if (program !== undefined) return { kind: "live", source: program };
  const name = file ?? links[Number(number) - 1] ?? null;
  if (name === null) return { kind: "live", source: `[${number ?? "?"}]` };
  return { kind: ofCells.test(name) ? "workbook" : "live", source: name };
};

/**
 * From where, outside the workbook, a formula takes its value. `links` are the files that the formula means by [1], [2], …;
 * null: nothing from outside. Of several sources the first few are named; one that is live makes it live.
 */
export const outsideSource = (formula: string, links: readonly (string | null)[] = []): Outside | null => {
  if (formula.length > lookedThrough || !hints.test(formula)) return null;
  const sources = [...formula.matchAll(outside)].map((match) => sourceOf(match, links));
  if (sources.length === 0) return null;
  const kind = sources.some((each) => each.kind === "live") ? "live" : "workbook";
  return { kind, source: [...new Set(sources.map(({ source }) => source))].slice(0, named).join(", ") };
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
