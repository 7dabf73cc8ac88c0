import { reportJson } from "../../usecases/report-json";
import { isReady } from "../../checks/ready";
import type { Report } from "../../usecases/report";
import type { Catalogue } from "../../plan/catalogue";
import { checkFile } from "../check-file";
import { type Command, type ExitCode, type Option, refuse } from "../context";
import { printReport } from "../print-report";
import { catalogueFor } from "../rules";
import { schoolOptions } from "../school";
import { asOf } from "../today";

const options: readonly Option[] = [
  {
    name: "as-of",
    type: "string",
    example: "2026-11-22",
    help: {
      vi: "ngày đánh giá; mặc định hôm nay (giờ Việt Nam)",
      en: "the day of judgement; today in Việt Nam when not given",
    },
  },
  {
    name: "out",
    type: "string",
    example: "da-danh-dau.xlsx",
    help: { vi: "ghi bản đã đánh dấu", en: "write the marked file" },
  },
  {
    name: "plan",
    type: "string",
    example: "phu-ly-2026",
    help: { vi: "kế hoạch (khi kiểm tra tệp .csv)", en: "plans (for a .csv file)" },
  },
  ...schoolOptions,
];

const example = "bao-cao.xlsx";

const exitOf = (reports: readonly Report[]): ExitCode => (reports.every((report) => isReady(report.findings)) ? 0 : 1);

const jsonOf = (
  catalogue: Catalogue,
  files: readonly string[],
  reports: readonly Report[],
  lang: "vi" | "en",
): unknown => {
  const objects = reports.map((report, index) => reportJson(catalogue, files[index] ?? "", report, lang));
  return objects.length === 1 ? objects[0] : objects;
};

/** `ra-soat check FILE…`: judges filled workbooks, returns and figures files; `--out` writes the marked file. */
export const check: Command = {
  name: "check",
  usage: "ra-soat check bao-cao.xlsx --out da-danh-dau.xlsx",
  summary: { vi: "Kiểm tra tệp đã điền và đánh dấu", en: "Check filled files and mark them" },
  options,
  takes: example,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const day = asOf(given);
    const { files } = given;
    const out = given.text("out");
    if (files.length === 0) refuse("missing-file", { command: "check", example });
    if (out !== null && files.length > 1) refuse("too-many-files", { option: "out", count: files.length });
    const reports: Report[] = [];
    for (const file of files) reports.push(await checkFile(catalogue, given, file, day, out));
    if (output.json) output.data(jsonOf(catalogue, files, reports, output.lang));
    else {
      reports.forEach((report, index) => {
        printReport(catalogue, files[index] ?? "", report, output);
      });
      if (out !== null)
        output.line(output.lang === "vi" ? `Đã ghi bản đánh dấu: ${out}` : `Marked file written: ${out}`);
    }
    return exitOf(reports);
  },
};
