import path from "node:path";
import type { Day } from "../../kernel/ids";
import type { Catalogue } from "../../plan/catalogue";
import { periodFor } from "../../plan/periods";
import type { Pack } from "../../plan/schema/pack";
import { gather } from "../../returns/gather";
import { reminderOf, slipsOf } from "../../returns/gather/slips";
import type { Gathering } from "../../returns/gather/types";
import { summaryWorkbook } from "../../documents/summary";
import { rollUp, type RolledUp } from "../../returns/roll-up";
import { isComplete, rolledJson } from "../../returns/roll-up/json";
import { type CheckedWorkbook, checkWorkbook } from "../../usecases/check-workbook";
import { writeWorkbook } from "../../workbook/xlsx";
import { needed } from "../arguments";
import { type Command, type Given, type Option, type Output, refuse, Refused } from "../context";
import { writeSafely } from "../files-safely";
import { journalFrom, journalName, saveJournal, sourcesIn } from "../gather-files";
import { writeBook } from "../new-file";
import { asOf, catalogueFor, plansNamed, today } from "../options";
import { printGathering } from "../print-gathering";
import { rosterFrom } from "../roster-file";
import { blocksOfFile } from "../workbook-file";
import { periodHelp, say } from "../words";

const options: readonly Option[] = [
  {
    name: "roster",
    type: "string",
    example: "danh-sach.xlsx",
    help: {
      vi: "danh sách trường (lệnh roster tạo danh sách trống)",
      en: "the roster of schools (see the command roster)",
    },
  },
  { name: "plan", type: "string", example: "phu-ly-2026", help: { vi: "mã kế hoạch", en: "the plan's id" } },
  { name: "period", type: "string", example: "2026-Q3", help: periodHelp },
  {
    name: "office",
    type: "string",
    example: "phu-luc.xlsx",
    help: {
      vi: "sổ làm việc của cơ quan, cho số liệu do cơ quan nhập",
      en: "the office's workbook, for its own figures",
    },
  },
  {
    name: "as-of",
    type: "string",
    example: "2026-11-22",
    help: { vi: "ngày đánh giá; mặc định hôm nay (giờ Việt Nam)", en: "the as-of date; today in Việt Nam by default" },
  },
  {
    name: "out",
    type: "string",
    example: "tong-hop.xlsx",
    help: { vi: "tệp Excel tổng hợp cần tạo", en: "the summary workbook to write" },
  },
  {
    name: "slips",
    type: "string",
    example: "phieu",
    help: {
      vi: "thư mục ghi phiếu đề nghị sửa và danh sách nhắc",
      en: "a folder for slips to schools and the reminder",
    },
  },
  {
    name: "journal",
    type: "string",
    example: journalName,
    help: {
      vi: `nhật ký; mặc định ${journalName} trong thư mục báo cáo`,
      en: `the journal; by default ${journalName} in the folder`,
    },
  },
];

interface Asked {
  readonly catalogue: Catalogue;
  readonly pack: Pack;
  readonly period: string;
  readonly day: Day;
}

const askedOf = async (given: Given, output: Output): Promise<Asked> => {
  const catalogue = await catalogueFor(given, output);
  const [pack, ...more] = plansNamed(catalogue, needed(given, { options }, "plan"));
  if (pack === undefined || more.length > 0) return refuse("one-plan", { command: "consolidate" });
  const period = needed(given, { options }, "period");
  const taken = periodFor([pack], period);
  if (!taken.ok) throw new Refused(taken.refusal);
  return { catalogue, pack, period, day: asOf(given) ?? today() };
};

/** The office's own workbook, judged on the gathering's day; null: none was named. */
const officeFrom = async (
  { catalogue, pack, period, day }: Asked,
  file: string | null,
): Promise<CheckedWorkbook | null> => {
  if (file === null) return null;
  const checked = checkWorkbook(catalogue, await blocksOfFile(file), day);
  if (!checked.ok) throw new Refused(checked.refusal, file);
  const { meta } = checked.value.recognised;
  if (meta.respondent.viewpoint === "school") return refuse("office-is-school", { file });
  const own = meta.plans.map(({ id }) => id);
  if (!own.includes(pack.id))
    refuse("option-contradicts-file", { option: "plan", said: pack.id, file, own: own.join(", ") });
  if (meta.period !== period)
    refuse("option-contradicts-file", { option: "period", said: period, file, own: meta.period });
  return checked.value;
};

const writeSlips = async (
  { catalogue }: Asked,
  gathering: Gathering,
  folder: string,
  output: Output,
): Promise<void> => {
  const reminder = reminderOf(catalogue, gathering, today());
  const slips = [...slipsOf(catalogue, gathering, today()), ...(reminder === null ? [] : [reminder])];
  for (const { file, text } of slips) await writeSafely(path.join(folder, file), text, output);
  if (!output.json) output.line(say(output.lang, "slipsWritten", { count: slips.length, folder }));
};

const writeSummary = async (
  { catalogue }: Asked,
  rolled: RolledUp,
  file: string | null,
  output: Output,
): Promise<void> => {
  if (file === null) return;
  await writeBook(file, await writeWorkbook(summaryWorkbook(catalogue, rolled)), output);
  if (!output.json) output.line(say(output.lang, "summaryWritten", { file }));
};

const jsonOf = ({ catalogue }: Asked, folder: string, rolled: RolledUp, output: Output): object => {
  const { returns, missing, changed } = rolled.gathering;
  return {
    ...rolledJson(catalogue, folder, rolled, output.lang),
    returns: returns.map(({ file, code, school, state, why, receivedOn, late }) => ({
      file,
      code,
      school,
      state,
      why: why[output.lang],
      receivedOn,
      late,
    })),
    missing: missing.map(({ code, name }) => ({ code, school: name })),
    changes: changed.map(({ code, school, file, key, previous, now, countedOn }) => ({
      code,
      school,
      file,
      key,
      previous,
      now,
      countedOn,
    })),
  };
};

/**
 * `ra-soat consolidate DIR --roster FILE --plan ID --period P`: gathers the returns of all schools, says what became of each
 * file, and judges every target over all schools. The journal in the folder remembers what was counted.
 */
export const consolidate: Command = {
  name: "consolidate",
  usage:
    "ra-soat consolidate bao-cao-nhan-duoc --roster danh-sach.xlsx --plan phu-ly-2026 --period 2026 --out tong-hop.xlsx",
  summary: { vi: "Tổng hợp báo cáo của các trường", en: "Gather the returns of all schools and add them up" },
  options,
  takes: "bao-cao-nhan-duoc",
  run: async (given, output) => {
    const [folder, ...more] = given.files;
    if (folder === undefined) return refuse("missing-file", { command: "consolidate", example: "bao-cao-nhan-duoc" });
    if (more.length > 0) refuse("unexpected-argument", { command: "consolidate", text: more.join(" ") });
    const asked = await askedOf(given, output);
    const rosterFile = needed(given, { options }, "roster");
    const roster = await rosterFrom(asked.catalogue, [asked.pack], rosterFile, output);
    const journalFile = given.text("journal") ?? path.join(folder, journalName);
    const [slips, office, out] = [given.text("slips"), given.text("office"), given.text("out")];
    const beside = [rosterFile, journalFile, slips, office, out].filter((each) => each !== null);
    const sources = await sourcesIn(folder, beside, output);
    const own = await officeFrom(asked, office);
    const journal = await journalFrom(journalFile, output);
    const gathered = await gather(asked, roster, sources, journal, today(), output);
    if (gathered === null) return 2;
    const rolled = rollUp(asked.catalogue, gathered.gathering, own);
    if (!output.json) printGathering(rolled, output);
    await writeSummary(asked, rolled, out, output);
    if (slips !== null) await writeSlips(asked, gathered.gathering, slips, output);
    await saveJournal(journalFile, journal, gathered.journal, output);
    // Written last: what could not be written is told in its place.
    if (output.json) output.data(jsonOf(asked, out ?? folder, rolled, output));
    return isComplete(gathered.gathering) ? 0 : 1;
  },
};
