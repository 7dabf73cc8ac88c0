import type { Catalogue } from "../../plan/catalogue";
import { findingsAbout, lint as lintRules } from "../../authoring/lint";
import { addPackText } from "../../plan/load";
import { type PackProblem, sayProblem } from "../../plan/problems";
import { type Command, type Option, type Output, refuse } from "../context";
import { readText } from "../files";
import { lintJson, printLint } from "../print-lint";
import { lintTable } from "../lint-table";
import { catalogueFor } from "../options";

interface Tried {
  readonly catalogue: Catalogue;
  readonly problems: readonly PackProblem[];
}

/** A wrong pack is what lint is there to tell; a file that is no JSON at all cannot be looked at. */
const tryFile = async ({ catalogue, problems }: Tried, file: string, output: Output): Promise<Tried> => {
  const added = addPackText(catalogue, await readText(file), file);
  if (added.ok) return { catalogue: added.value, problems };
  const unreadable = added.refusal.find(({ code }) => code === "not-json");
  if (unreadable !== undefined)
    return refuse("bad-rules", { file, problems: `  - ${sayProblem(unreadable, output.lang)}` });
  return { catalogue, problems: [...problems, ...added.refusal] };
};

const options: readonly Option[] = [
  {
    name: "table",
    type: "boolean",
    example: "",
    help: { vi: "nguyên văn bên cạnh quy tắc, mỗi chỉ tiêu một dòng", en: "wording against rule, one line a target" },
  },
  {
    name: "out",
    type: "string",
    example: "soat.xlsx",
    help: { vi: "ghi bảng của --table vào tệp này", en: "write the table of --table to this file" },
  },
];

/** `ra-soat lint [FILE…]`: the rules looked at as a whole, or a file of one's own beside them. */
export const lint: Command = {
  usage: "ra-soat lint [ke-hoach.json] [--table [--out soat.xlsx]]",
  summary: {
    vi: "Tìm lỗi, mâu thuẫn, chỉ tiêu trùng hoặc không thể đạt trong quy tắc",
    en: "Find mistakes, contradictions, redundant and unreachable targets in the rules",
  },
  options,
  takes: "ke-hoach.json",
  run: async (given, output) => {
    const start = await catalogueFor(given, output);
    let tried: Tried = { catalogue: start, problems: [] };
    for (const file of given.files) tried = await tryFile(tried, file, output);
    const plans = [...tried.catalogue.packs].flatMap(([id, pack]) => (start.packs.get(id) === pack ? [] : [id]));
    if (given.flag("table")) {
      const packs = [...tried.catalogue.packs.values()].filter(({ id }) => plans.length === 0 || plans.includes(id));
      return lintTable(tried.catalogue, packs, given.text("out"), output);
    }
    const before = lintRules(start);
    const findings = given.files.length === 0 ? before : findingsAbout(lintRules(tried.catalogue), plans, before);
    if (output.json) output.data(lintJson(output, tried.problems, findings));
    else printLint(output, tried.problems, findings);
    return tried.problems.length > 0 || findings.some(({ severity }) => severity !== "note") ? 1 : 0;
  },
};
