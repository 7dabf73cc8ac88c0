import { loadBuiltin } from "../plan/builtin";
import type { Catalogue } from "../plan/catalogue";
import { addPackText } from "../plan/load";
import { type Loaded, sayProblem } from "../plan/problems";
import type { Pack } from "../plan/schema/pack";
import { listed } from "./arguments";
import { type Given, type Output, refuse } from "./context";
import { readText } from "./files";

const orRefuse = (loaded: Loaded<Catalogue>, file: string, output: Output): Catalogue => {
  if (loaded.ok) return loaded.value;
  const problems = loaded.refusal.map((problem) => `  - ${sayProblem(problem, output.lang)}`).join("\n");
  return refuse("bad-rules", { file, problems });
};

/** The built-in plans and every file given with --rules; a wrong file is refused with all its problems. */
export const catalogueFor = async (given: Given, output: Output): Promise<Catalogue> => {
  let catalogue = orRefuse(loadBuiltin(), "rules/", output);
  for (const file of given.all("rules")) {
    catalogue = orRefuse(addPackText(catalogue, await readText(file), file), file, output);
  }
  return catalogue;
};

/** The plans named by "ID[,ID]", in order. */
export const plansNamed = (catalogue: Catalogue, ids: string): readonly Pack[] =>
  listed(ids).map((id) => catalogue.packs.get(id) ?? refuse("unknown-plan", { plan: id }));
