import { rollUpSql } from "../../documents/export/sql";
import { needed } from "../arguments";
import { type Command, type Option } from "../context";
import { asOf, catalogueFor, planNamed, today } from "../options";

const options: readonly Option[] = [
  { name: "plan", type: "string", example: "phu-ly-2026", help: { vi: "mã kế hoạch", en: "the plan's id" } },
  {
    name: "as-of",
    type: "string",
    example: "2026-11-22",
    help: { vi: "ngày đánh giá; mặc định hôm nay (giờ Việt Nam)", en: "the as-of date; today in Việt Nam by default" },
  },
];

/** `ra-soat sql --plan ID`: the query that adds up and judges many exported files at once. */
export const sql: Command = {
  usage: "ra-soat sql --plan phu-ly-2026 > tong-hop.sql",
  summary: {
    vi: "Câu truy vấn SQL cộng và đánh giá số liệu của nhiều tệp consolidate --export",
    en: "The SQL query that adds up and judges many files of consolidate --export",
  },
  options,
  takes: null,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const pack = planNamed(catalogue, needed(given, { options }, "plan"), "sql");
    const day = asOf(given) ?? today();
    const query = rollUpSql(catalogue, pack, day);
    if (output.json) output.data({ plan: pack.id, version: pack.version, asOf: day, sql: query });
    else output.line(query.trimEnd());
    return 0;
  },
};
