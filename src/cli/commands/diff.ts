import { diffPlans, type Edition } from "../../authoring/diff";
import { addPackText } from "../../plan/load";
import { packNamed } from "../../plan/catalogue";
import { sayProblem } from "../../plan/problems";
import { type Command, type Given, type Output, refuse } from "../context";
import { readText } from "../files";
import { catalogueFor } from "../options";
import { diffJson, printDiff } from "../print-diff";

/** A plan by its id, or from its rule file; each edition is opened by itself, so that both may bear one id. */
async function editionOf(name: string, given: Given, output: Output): Promise<Edition> {
  const catalogue = await catalogueFor(given, output);
  const known = packNamed(catalogue, name);
  if (known !== null) return { pack: known, catalogue };
  if (!/\.json$/iu.test(name)) return refuse("unknown-plan", { plan: name });
  const added = addPackText(catalogue, await readText(name), name);
  if (!added.ok) {
    const problems = added.refusal.map((problem) => `  - ${sayProblem(problem, output.lang)}`).join("\n");
    return refuse("bad-rules", { file: name, problems });
  }
  const pack = [...added.value.packs.values()].find((one) => catalogue.packs.get(one.id) !== one);
  return pack === undefined ? refuse("unknown-plan", { plan: name }) : { pack, catalogue: added.value };
}

/** `ra-soat diff OLD NEW`: two editions of a body's plan, by id or rule file: what is new, changed, gone, row by row. */
export const diff: Command = {
  usage: "ra-soat diff phu-ly-2026 phu-ly-2027.json",
  summary: {
    vi: "So sánh hai phiên bản kế hoạch của một cơ quan: chỉ tiêu mới, thay đổi, không còn",
    en: "Compare two editions of a body's plan: targets that are new, changed, gone",
  },
  options: [],
  takes: "ke-hoach.json",
  run: async (given, output) => {
    const [old, now, ...more] = given.files;
    if (old === undefined || now === undefined)
      return refuse("missing-file", { command: "diff", example: "phu-ly-2026 phu-ly-2027.json" });
    if (more.length > 0) return refuse("unexpected-argument", { command: "diff", text: more[0] ?? "" });
    const [before, after] = [await editionOf(old, given, output), await editionOf(now, given, output)];
    const found = diffPlans(before, after);
    if (output.json) output.data(diffJson(before, after, found));
    else printDiff(before, after, found, output);
    return 0;
  },
};
