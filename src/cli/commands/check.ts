import { type Report, reportJson } from "../../usecases/report";
import type { Lang } from "../../kernel/text";
import { isReady } from "../../checks/ready";
import type { Catalogue } from "../../plan/catalogue";
import { checkFile } from "../check-file";
import { type Command, type ExitCode, type Option, type Output, refuse, Refused, sentenceOf } from "../context";
import { printReport } from "../print-report";
import { asOf, catalogueFor, schoolOptions } from "../options";
import { periodHelp, say } from "../words";

/** What a workbook whose hidden sheet is gone no longer says. */
const lostOptions: readonly Option[] = [
  {
    name: "code",
    type: "string",
    example: "TH-01",
    help: {
      vi: "mã trường, khi tệp đã mất trang tính ẩn",
      en: "the school's code, where the file lost its hidden sheet",
    },
  },
  {
    name: "school",
    type: "string",
    example: "Trường A",
    help: { vi: "tên trường, khi tệp đã mất trang tính ẩn", en: "the school's name, likewise" },
  },
  { name: "period", type: "string", example: "2026-Q3", help: periodHelp },
];

const options: readonly Option[] = [
  {
    name: "as-of",
    type: "string",
    example: "2026-11-22",
    help: {
      vi: "ngày đánh giá; mặc định là ngày ghi trong tệp, tệp .csv thì hôm nay (giờ Việt Nam)",
      en: "the as-of date; by default the one in the file, for a .csv today in Việt Nam",
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
  ...lostOptions,
];

const example = "bao-cao.xlsx";

/** One file's outcome: judged, or why it could not be; the others are judged all the same. */
type Checked =
  { readonly file: string; readonly report: Report } | { readonly file: string; readonly refused: Refused };

const exitOf = (all: readonly Checked[]): ExitCode => {
  if (all.some((each) => "refused" in each)) return 2;
  return all.every((each) => "report" in each && isReady(each.report.findings)) ? 0 : 1;
};

const jsonOf = (catalogue: Catalogue, each: Checked, lang: Lang): unknown =>
  "report" in each
    ? reportJson(catalogue, each.file, each.report, lang)
    : { file: each.file, error: { code: each.refused.refusal.code, message: sentenceOf(each.refused, lang) } };

/** A single file that cannot be checked ends the command; among several it is told and the rest goes on. */
const attempt = async (file: string, alone: boolean, work: () => Promise<Report>): Promise<Checked> => {
  try {
    return { file, report: await work() };
  } catch (error) {
    if (alone || !(error instanceof Refused)) throw error;
    const named = "file" in error.refusal.params ? null : file;
    return { file, refused: new Refused(error.refusal, error.file ?? named) };
  }
};

const print = (catalogue: Catalogue, all: readonly Checked[], output: Output): void => {
  if (output.json) {
    const objects = all.map((each) => jsonOf(catalogue, each, output.lang));
    output.data(objects.length === 1 ? objects[0] : objects);
  }
  for (const each of all) {
    if ("refused" in each) output.problem(sentenceOf(each.refused, output.lang));
    else if (!output.json) printReport(catalogue, each.file, each.report, output);
  }
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
    const all: Checked[] = [];
    for (const file of files) {
      all.push(
        await attempt(file, files.length === 1, () => checkFile({ catalogue, given, asOf: day, out, output }, file)),
      );
    }
    print(catalogue, all, output);
    if (out !== null && !output.json) {
      output.line(say(output.lang, "markedWritten", { file: out }));
    }
    return exitOf(all);
  },
};
