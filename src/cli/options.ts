import type { Day } from "../kernel/ids";
import { loadBuiltin } from "../plan/builtin";
import { type Catalogue, packNamed } from "../plan/catalogue";
import { type Loaded, sayProblem } from "../plan/problems";
import type { Pack } from "../plan/schema/pack";
import { listed } from "./arguments";
import { type Given, type Option, type Output, refuse } from "./context";
import { readText } from "./files";
import { type Level, levels, type Ownership, ownerships } from "../plan/schema/scope";
import { isDay, todayInVietnam } from "../kernel/day";

const orRefuse = (loaded: Loaded<Catalogue>, file: string, output: Output): Catalogue => {
  if (loaded.ok) return loaded.value;
  const problems = loaded.refusal.map((problem) => `  - ${sayProblem(problem, output.lang)}`).join("\n");
  return refuse("bad-rules", { file, problems });
};

/** The built-in plans and every file given with --rules; a wrong file is refused with all its problems. */
export const catalogueFor = async (given: Given, output: Output): Promise<Catalogue> => {
  let catalogue = orRefuse(loadBuiltin(), "rules/", output);
  for (const file of given.all("rules")) {
    const { addPackText } = await import("../plan/load");
    catalogue = orRefuse(addPackText(catalogue, await readText(file), file), file, output);
  }
  return catalogue;
};

/** The plans named by "ID[,ID]", in order. */
export const plansNamed = (catalogue: Catalogue, ids: string): readonly Pack[] =>
  listed(ids).map((id) => packNamed(catalogue, id) ?? refuse("unknown-plan", { plan: id }));

/** The plan named by "ID" for a command that works with one alone; `one-plan`, `unknown-plan`. */
export const planNamed = (catalogue: Catalogue, ids: string, command: string): Pack => {
  const [pack, ...more] = plansNamed(catalogue, ids);
  return pack === undefined || more.length > 0 ? refuse("one-plan", { command }) : pack;
};

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

/** Today in Việt Nam (UTC+7), whatever the machine's own zone. */
export const today = (): Day => todayInVietnam(new Date());

/** The day of judgement given as --as-of; null: none is. */
export const asOf = (given: Given): Day | null => {
  const text = given.text("as-of");
  return text === null || isDay(text) ? text : refuse("bad-date", { text });
};
