import { makeSchool } from "../../usecases/make";
import { onOneLine } from "../../kernel/text";
import { writeWorkbook } from "../../workbook/xlsx";
import { needed } from "../arguments";
import { type Command, type Option, Refused } from "../context";
import { writeBook } from "../new-file";
import { catalogueFor, levelsIn, ownershipIn, plansNamed, schoolOptions } from "../options";
import { templatesFor } from "../template-roster";
import { periodHelp, say } from "../words";

const options: readonly Option[] = [
  {
    name: "plan",
    type: "string",
    example: "phu-ly-2026",
    help: { vi: "mã kế hoạch, có thể nhiều mã cách bằng dấu phẩy", en: "plan ids, separated by commas" },
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
  { name: "out", type: "string", example: "bieu-mau.xlsx", help: { vi: "tệp sẽ ghi", en: "the file to write" } },
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
    name: "above",
    type: "boolean",
    example: "",
    help: { vi: "kèm cả kế hoạch cấp trên", en: "with the plan above as well" },
  },
];

/** `ra-soat template …`: a school's return for its level and ownership, with only what binds it. */
export const template: Command = {
  name: "template",
  usage:
    'ra-soat template --plan phu-ly-2026 --level tieu-hoc --ownership public --school "Trường Tiểu học Minh Khai" --code TH01 --period 2026 --out bieu-mau.xlsx',
  summary: {
    vi: "Ghi biểu mẫu cho một trường, hoặc cho mọi trường của danh sách",
    en: "Write a school's return form, or every school's on a roster",
  },
  options,
  takes: null,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const need = (name: string): string => needed(given, { options }, name);
    const named = plansNamed(catalogue, need("plan"));
    const above = given.flag("above")
      ? named.flatMap(({ under }) => (under === undefined ? [] : (catalogue.packs.get(under) ?? [])))
      : [];
    const packs = [...new Set([...named, ...above])];
    const roster = given.text("roster");
    if (roster !== null)
      return templatesFor(given, { catalogue, packs, roster, period: need("period"), out: need("out") }, output);
    const school = {
      viewpoint: "school" as const,
      levels: levelsIn(need("level")),
      ownership: ownershipIn(need("ownership")),
      school: onOneLine(need("school")),
      code: onOneLine(need("code")),
    };
    const period = need("period");
    const file = need("out");
    const made = makeSchool(catalogue, packs, school, period);
    if (!made.ok) throw new Refused(made.refusal);
    await writeBook(file, await writeWorkbook(made.value), output);
    if (output.json)
      output.data({ file, plans: packs.map((pack) => pack.id), school: school.school, code: school.code, period });
    else output.line(say(output.lang, "formWritten", { file, school: school.school }));
    return 0;
  },
};
