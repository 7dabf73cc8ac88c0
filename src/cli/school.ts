import { type Level, levels, type Ownership, ownerships } from "../plan/schema/scope";
import { isPeriod } from "../kernel/period";
import { listed } from "./arguments";
import { type Option, refuse } from "./context";

/** Options that describe a school, shared by `template` and `check`. */
export const schoolOptions: readonly Option[] = [
  {
    name: "level",
    type: "string",
    example: "tieu-hoc,thcs",
    help: { vi: `cấp học: ${levels.join(", ")}`, en: `school levels: ${levels.join(", ")}` },
  },
  {
    name: "ownership",
    type: "string",
    example: "public",
    help: { vi: "public (công lập) hoặc private (ngoài công lập)", en: "public or private" },
  },
];

/** "tieu-hoc,thcs" as levels, each once; `unknown-level`. */
export const levelsIn = (text: string): readonly Level[] =>
  listed(text).map(
    (word) =>
      levels.find((level) => level === word) ?? refuse("unknown-level", { text: word, levels: levels.join(", ") }),
  );

/** `public` or `private`; `unknown-ownership`. */
export const ownershipIn = (text: string): Ownership =>
  ownerships.find((ownership) => ownership === text.trim()) ?? refuse("unknown-ownership", { text });

/** A year or a year and quarter ("2026-Q3"); `bad-period`. */
export const periodIn = (text: string): string => (isPeriod(text) ? text : refuse("bad-period", { text }));
