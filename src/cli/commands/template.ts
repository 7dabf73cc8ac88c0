import { periodWords } from "../../kernel/period";
import { onOneLine } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import { earlierOf } from "../../usecases/earlier";
import { makeSchool, makeUnnamed } from "../../usecases/make";
import { writeWorkbook } from "../../workbook/xlsx";
import { needed } from "../arguments";
import { type Command, type ExitCode, type Given, type Option, type Output, refuse, Refused } from "../context";
import { returnBefore } from "../earlier-return";
import { writeBook } from "../new-file";
import { catalogueFor, levelsIn, ownershipIn, plansNamed, schoolOptions } from "../options";
import { templatesFor } from "../template-roster";
import { periodHelp, say } from "../words";

const options: readonly Option[] = [
  {
    name: "plan",
    type: "string",
    example: "phu-ly-2026",
    help: { vi: "mã kế hoạch; nhiều mã cách nhau bằng dấu phẩy", en: "plan ids, separated by commas" },
  },
  ...schoolOptions,
  {
    name: "school",
    type: "string",
    example: '"Trường Tiểu học Minh Khai"',
    help: { vi: "tên trường", en: "the school's name" },
  },
  { name: "code", type: "string", example: "TH01", help: { vi: "mã trường", en: "the school's code" } },
  {
    name: "period",
    type: "string",
    example: "2026-Q3",
    help: periodHelp,
  },
  { name: "out", type: "string", example: "bieu-mau.xlsx", help: { vi: "tên tệp cần tạo", en: "the file to write" } },
  {
    name: "roster",
    type: "string",
    example: "danh-sach.xlsx",
    help: {
      vi: "danh sách trường: tạo biểu mẫu cho mọi trường, --out là thư mục",
      en: "a roster: write every school's form, --out is a folder",
    },
  },
  {
    name: "from",
    type: "string",
    example: "ky-truoc.xlsx",
    help: {
      vi: "báo cáo kỳ trước của trường (tệp, hoặc thư mục thì lấy kỳ gần nhất): số liệu cũ hiện bên cạnh, tổng số chờ xác nhận; thông tin về trường cũng lấy từ đó nếu lệnh không ghi",
      en: "the school's earlier return (a file, or a folder: its last one): its figures are shown beside, its totals wait to be confirmed; what the command does not say of the school is taken from it",
    },
  },
  {
    name: "unnamed",
    type: "boolean",
    example: "",
    help: {
      vi: "tên, mã trường và kỳ là ô nhập trên biểu mẫu: một biểu mẫu dùng chung cho các trường cùng cấp học và loại hình",
      en: "name, code and period are entry cells: one form for all schools of a level and ownership",
    },
  },
  {
    name: "above",
    type: "boolean",
    example: "",
    help: { vi: "kèm cả kế hoạch cấp trên", en: "with the plan above as well" },
  },
];

/** The plans named, each once, with --above those above them. */
const packsIn = (catalogue: Catalogue, given: Given, ids: string): readonly Pack[] => {
  const named = plansNamed(catalogue, ids);
  const above = given.flag("above")
    ? named.flatMap(({ under }) => (under === undefined ? [] : (catalogue.packs.get(under) ?? [])))
    : [];
  return [...new Set([...named, ...above])];
};

/** One school's form, from the options, or from what its earlier return says where they are silent. */
const oneForm = async (catalogue: Catalogue, given: Given, output: Output): Promise<ExitCode> => {
  const need = (name: string): string => needed(given, { options }, name);
  const [from, period, file] = [given.text("from"), need("period"), need("out")];
  const before = from === null ? null : await returnBefore(catalogue, from, given.text("code"), period);
  const own = before?.school;
  const plans = before?.checked.report.plans.join(",");
  // A blank option is a slip, never "as before".
  const or = (name: string, known: string | undefined): string =>
    given.text(name) === null && known !== undefined ? known : need(name);
  const packs = packsIn(catalogue, given, or("plan", plans));
  const school = {
    viewpoint: "school" as const,
    levels: levelsIn(or("level", own?.levels.join(","))),
    ownership: ownershipIn(or("ownership", own?.ownership)),
    school: onOneLine(or("school", own?.school)),
    code: onOneLine(or("code", own?.code)),
  };
  const made = makeSchool(catalogue, packs, school, period, before === null ? null : earlierOf(before.checked));
  if (!made.ok) throw new Refused(made.refusal);
  await writeBook(file, await writeWorkbook(made.value), output);
  if (output.json)
    output.data({ file, plans: packs.map((pack) => pack.id), school: school.school, code: school.code, period });
  else {
    output.line(say(output.lang, "formWritten", { file, school: school.school }));
    if (before !== null)
      output.line(say(output.lang, "formFrom", { file: before.file, period: periodWords(before.period, output.lang) }));
  }
  return 0;
};

/** What a form that asks for name, code and period is not made from. */
const ofOneSchool = ["school", "code", "period", "from", "roster"] as const;

const unnamedForm = async (catalogue: Catalogue, given: Given, output: Output): Promise<ExitCode> => {
  const also = ofOneSchool.find((option) => given.text(option) !== null);
  if (also !== undefined) refuse("option-not-with", { option: also, other: "unnamed" });
  const need = (name: string): string => needed(given, { options }, name);
  const packs = packsIn(catalogue, given, need("plan"));
  const [file, population] = [
    need("out"),
    { levels: levelsIn(need("level")), ownership: ownershipIn(need("ownership")) },
  ];
  const made = makeUnnamed(catalogue, packs, population);
  if (!made.ok) throw new Refused(made.refusal);
  await writeBook(file, await writeWorkbook(made.value), output);
  if (output.json) output.data({ file, plans: packs.map((pack) => pack.id), school: null, code: null, period: null });
  else output.line(say(output.lang, "unnamedWritten", { file }));
  return 0;
};

/** `ra-soat template …`: a school's return for its level and ownership, with only what binds it. */
export const template: Command = {
  usage:
    'ra-soat template --plan phu-ly-2026 --level tieu-hoc --ownership public --school "Trường Tiểu học Minh Khai" --code TH01 --period 2026 --out bieu-mau.xlsx',
  summary: {
    vi: "Tạo biểu mẫu báo cáo cho một trường, hoặc cho mọi trường trong danh sách",
    en: "Write a school's return form, or every school's on a roster",
  },
  options,
  takes: null,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    if (given.flag("unnamed")) return unnamedForm(catalogue, given, output);
    const roster = given.text("roster");
    if (roster === null) return oneForm(catalogue, given, output);
    const need = (name: string): string => needed(given, { options }, name);
    const packs = packsIn(catalogue, given, need("plan"));
    const [period, from, out] = [need("period"), given.text("from"), need("out")];
    return templatesFor(given, { catalogue, packs, roster, period, from, out }, output);
  },
};
