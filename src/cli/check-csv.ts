import type { Respondent } from "../plan/asked/respondent";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { checkFigures } from "../usecases/check-csv";
import { readFiguresFile } from "../intake/csv/file";
import type { Report } from "../usecases/report";
import { needed } from "./arguments";
import { type Given, type Option, Refused, refuse } from "./context";
import { readText } from "./files";
import { plansNamed } from "./rules";
import { levelsIn, ownershipIn } from "./school";

const planOption: readonly Option[] = [
  { name: "plan", type: "string", example: "phu-ly-2026", help: { vi: "", en: "" } },
];

/** With --level the figures are one school's; without, the office's own over all its schools. */
const respondentOf = (given: Given, packs: readonly Pack[]): Respondent => {
  const text = given.text("level");
  const ownership = given.text("ownership");
  if (text === null) {
    if (ownership !== null) refuse("missing-option", { option: "level", example: "tieu-hoc" });
    return { viewpoint: "office" };
  }
  const levels = levelsIn(text);
  for (const pack of packs) {
    const level = levels.find((candidate) => !pack.manages.includes(candidate));
    if (level !== undefined) refuse("level-not-managed", { plan: pack.id, level, levels: pack.manages.join(", ") });
  }
  if (ownership === null) return refuse("missing-option", { option: "ownership", example: "public" });
  return { viewpoint: "school", levels, ownership: ownershipIn(ownership) };
};

/** Checks a figures file (.csv) against the plans named with --plan. */
export const checkCsv = async (catalogue: Catalogue, given: Given, file: string, day: string): Promise<Report> => {
  const packs = plansNamed(catalogue, needed(given, { options: planOption }, "plan"));
  const respondent = respondentOf(given, packs);
  const lines = readFiguresFile(await readText(file), file);
  if (!lines.ok) throw new Refused(lines.refusal, file);
  return checkFigures({ catalogue, packs, respondent, day }, lines.value);
};
