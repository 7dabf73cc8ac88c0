import { isReady } from "../../checks/ready";
import { type CheckedFile, checkFile, type CheckJob } from "../check-file";
import { checkMany } from "../check-many";
import { type Command, type Option, refuse } from "../context";
import { isFolder } from "../files";
import { keepHeapSmall } from "../small-heap";
import { checkedJson, previousIn, printChanges } from "../previous";
import { offerRepairs, printRepairs } from "../repaired";
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
    help: {
      vi: "tên trường, khi tệp đã mất trang tính ẩn",
      en: "the school's name, where the file lost its hidden sheet",
    },
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
    help: {
      vi: "ghi bản đã đánh dấu; nhiều tệp thì là thư mục",
      en: "write the marked file; of several files a folder",
    },
  },
  {
    name: "previous",
    type: "string",
    example: "ky-truoc",
    help: {
      vi: "so sánh với báo cáo kỳ trước (tệp hoặc thư mục): nêu tổng số thay đổi nhiều, số cộng dồn bị giảm, các ô đã thay đổi",
      en: "compare with earlier returns (a file or a folder): totals that moved, cumulative figures that fell, cells that changed",
    },
  },
  {
    name: "repair",
    type: "boolean",
    example: "",
    help: {
      vi: "cùng --out: sửa trong bản sao những ô chỉ có một cách hiểu (phông cũ, ký tự toàn chiều rộng hoặc không nhìn thấy) và liệt kê từng ô",
      en: "with --out: repair in the copy what has one possible reading (old fonts, full-width and invisible characters), each cell listed",
    },
  },
  {
    name: "plan",
    type: "string",
    example: "phu-ly-2026",
    help: { vi: "mã kế hoạch (khi kiểm tra tệp .csv)", en: "plan ids (for a .csv file)" },
  },
  {
    name: "full",
    type: "boolean",
    example: "",
    help: {
      vi: "in đầy đủ: nhiều tệp thì mọi kết quả của từng tệp; cả các mốc chưa đến hạn và chưa có số liệu",
      en: "print all: of several files every verdict of each; and the milestones that are still to come",
    },
  },
  ...schoolOptions,
  ...lostOptions,
];

const example = "bao-cao.xlsx";

/** All of one file: every verdict, what changed since the earlier return, what was or can be repaired, what was written. */
const printChecked = (
  { catalogue, given, out, repair, output }: CheckJob,
  file: string,
  { report, workbook, changes, repairs }: CheckedFile,
): void => {
  printReport(catalogue, file, report, given.flag("full"), output);
  if (changes != null && workbook !== null) printChanges(changes, workbook, output);
  if (repair) printRepairs(repairs, output);
  else offerRepairs(repairs, file, output);
  if (out !== null) output.line(say(output.lang, "markedWritten", { file: out }));
};

/**
 * `ra-soat check FILE|FOLDER…`: judges filled workbooks, returns and figures files; `--out` writes the marked file, of
 * several files into a folder.
 */
export const check: Command = {
  usage: "ra-soat check bao-cao.xlsx --out da-danh-dau.xlsx",
  summary: {
    vi: "Kiểm tra các tệp đã nhập số liệu, hoặc mọi tệp trong thư mục, và ghi kết quả vào tệp mới",
    en: "Check filled files, or a folder of them, and write the results into new files",
  },
  options,
  takes: example,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const { files } = given;
    const [file, ...more] = files;
    const out = given.text("out");
    if (file === undefined) return refuse("missing-file", { command: "check", example });
    const repair = given.flag("repair");
    if (repair && out === null) return refuse("repair-needs-out");
    const before = given.text("previous");
    const many = more.length > 0 || (await isFolder(file));
    if (many || before !== null) keepHeapSmall();
    const previous = before === null ? null : await previousIn(catalogue, before, output);
    const job = { catalogue, given, asOf: asOf(given), out, previous, repair, output };
    if (many) return checkMany({ ...job, full: given.flag("full") }, files);
    const checked = await checkFile(job, file);
    if (output.json) output.data(checkedJson(job, file, checked));
    else printChecked(job, file, checked);
    return isReady(checked.report.findings) ? 0 : 1;
  },
};
