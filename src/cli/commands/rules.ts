import { type Catalogue, unitNames } from "../../plan/catalogue";
import type { Target } from "../../plan/schema/target";
import { wordTarget } from "../../plan/say";
import { needed } from "../arguments";
import type { Command, Option } from "../context";
import { catalogueFor, plansNamed } from "../options";

const options: readonly Option[] = [
  { name: "plan", type: "string", example: "phu-ly-2026", help: { vi: "mã kế hoạch", en: "the plan's id" } },
];

const asJson = (catalogue: Catalogue, target: Target) => ({
  code: target.code,
  table: target.source.table,
  row: target.source.row,
  operator: target.operator,
  value: target.value,
  unit: target.unit,
  stretch: target.stretch ?? null,
  year: target.year ?? null,
  scope: target.scope,
  answeredBy: target.answeredBy,
  lead: unitNames(catalogue, target.lead),
  implement: unitNames(catalogue, target.implement),
  support: unitNames(catalogue, target.support),
  deadline: target.deadline,
  measure: target.measure,
  quote: target.source.quote,
  reading: target.reading ?? null,
});

/** `ra-soat rules --plan ID`: every target of a plan, as it is codified. */
export const rules: Command = {
  usage: "ra-soat rules --plan phu-ly-2026",
  summary: { vi: "Danh sách chỉ tiêu của một kế hoạch", en: "A plan's targets" },
  options,
  takes: null,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const packs = plansNamed(catalogue, needed(given, { options }, "plan"));
    const targets = packs.flatMap((pack) => pack.targets);
    if (output.json) output.data(targets.map((target) => asJson(catalogue, target)));
    else {
      for (const target of targets) {
        output.line(`${target.code}  ${wordTarget(target)[output.lang]}`);
        output.line(`    ${target.source.quote}`);
        output.line(`    ${unitNames(catalogue, target.lead).join("; ")} · ${target.deadline.text}`);
      }
    }
    return 0;
  },
};
