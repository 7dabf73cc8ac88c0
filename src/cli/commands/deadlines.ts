import path from "node:path";
import { grouped } from "../../kernel/groups";
import { fold } from "../../kernel/fold";
import type { Day } from "../../kernel/ids";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import { dueWithin, dutiesOn, type DutyOn, isSettled, type Verdicts, verdictsIn } from "../../usecases/duties";
import { shownNames } from "../../verdict/shown";
import { needed } from "../arguments";
import { calendarOf } from "../calendar";
import { checkFile } from "../check-file";
import { type Command, type Given, type Option, type Output, refuse } from "../context";
import { writeCalendar } from "../new-file";
import { asOf, today, catalogueFor, plansNamed, schoolOptions } from "../options";
import { say, sayDay, sayDeadline, sayDuty } from "../words";

const options: readonly Option[] = [
  {
    name: "plan",
    type: "string",
    example: "phu-ly-2026",
    help: {
      vi: "mã kế hoạch, nhiều mã cách nhau bằng dấu phẩy (không cần khi có tệp)",
      en: "plan ids, separated by commas (not needed with a file)",
    },
  },
  {
    name: "as-of",
    type: "string",
    example: "2026-11-22",
    help: {
      vi: "tính đến ngày nào; mặc định là ngày ghi trong tệp, không có tệp thì hôm nay",
      en: "the as-of date; by default the file's own, without a file today",
    },
  },
  {
    name: "ics",
    type: "string",
    example: "han.ics",
    help: {
      vi: "ghi thêm tệp lịch .ics (mở bằng Outlook, Google Lịch)",
      en: "also write a calendar (.ics, for Outlook or Google Calendar)",
    },
  },
  {
    name: "lead",
    type: "string",
    example: "Phòng Văn hóa - Xã hội",
    help: {
      vi: "chỉ của đơn vị chủ trì này (tên hoặc một phần tên)",
      en: "of this lead unit alone (its name or part of it)",
    },
  },
  {
    name: "within",
    type: "string",
    example: "30",
    help: {
      vi: "chỉ nêu thời hạn sẽ đến trong số ngày này và các việc đã quá hạn",
      en: "what falls due within so many days, and what is overdue",
    },
  },
  ...schoolOptions,
];

/** Each duty once: those of several units together stand under all their names. */
const byOwner = (duties: readonly DutyOn[], none: string): ReadonlyMap<string, readonly DutyOn[]> =>
  grouped(duties, ({ lead }) => [lead.length > 0 ? lead.join("; ") : none]);

/** What is asked about: the plans named, or those of a file with what its figures meet. */
interface Subject {
  readonly packs: readonly Pack[];
  readonly day: Day;
  readonly verdicts: Verdicts | null;
}

const subjectOf = async (catalogue: Catalogue, given: Given, output: Output): Promise<Subject> => {
  const [file, extra] = given.files;
  const day = asOf(given);
  if (extra !== undefined) return refuse("unexpected-argument", { command: "deadlines", text: extra });
  if (file === undefined)
    return { packs: plansNamed(catalogue, needed(given, { options }, "plan")), day: day ?? today(), verdicts: null };
  const { report } = await checkFile(
    { catalogue, given, asOf: day, out: null, previous: null, repair: false, output },
    file,
  );
  const packs = report.plans.flatMap((id) => catalogue.packs.get(id) ?? []);
  return { packs, day: report.asOf ?? today(), verdicts: verdictsIn(report.judged) };
};

/** The duties of a lead unit, its accents left out or not; a name that none of them has is refused with those there are. */
const ledBy = (duties: readonly DutyOn[], unit: string | null): readonly DutyOn[] => {
  if (unit === null) return duties;
  const own = duties.filter(({ lead }) => lead.some((name) => fold(name).includes(fold(unit))));
  const names = [...new Set(duties.flatMap(({ lead }) => lead))].join("; ");
  return own.length > 0 ? own : refuse("unknown-lead", { text: unit, names: names === "" ? "–" : names });
};

const daysIn = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : refuse("bad-days", { text }));

const narrowed = (own: readonly DutyOn[], given: Given, day: Day): readonly DutyOn[] => {
  const within = given.text("within");
  return within === null ? own : dueWithin(own, day, daysIn(within));
};

const jsonOf = ({ code, deadline, on, lead, status }: DutyOn) => ({
  code,
  text: deadline.text,
  due: on.due,
  state: on.state,
  lead,
  status,
});

const print = (duties: readonly DutyOn[], day: Day, output: Output): void => {
  const { lang } = output;
  output.line(`${say(lang, "asOf", { day: sayDay(lang, day) })}\n`);
  if (duties.length === 0) output.line(say(lang, "noDuties"));
  for (const [owner, owned] of byOwner(duties, say(lang, "noOwner"))) {
    output.line(owner);
    for (const duty of owned) {
      const met = duty.status === null ? "" : `  [${shownNames[duty.status][lang]}]`;
      const words = duty.status === null ? sayDuty : sayDeadline;
      output.line(`  ${words(lang, duty.deadline.text, duty.on)}  ${duty.code}  ${duty.what}${met}`);
    }
    output.line("");
  }
};

/** `ra-soat deadlines --plan ID | FILE`: the next obligations by owner; `--ics` writes them as a calendar. */
export const deadlines: Command = {
  usage: "ra-soat deadlines --plan phu-ly-2026 --within 30 --ics han.ics",
  summary: { vi: "Thời hạn sắp tới theo đơn vị chủ trì", en: "The next deadlines by lead unit" },
  options,
  takes: "bao-cao.xlsx",
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const ics = given.text("ics");
    if (ics !== null && ![".ics", ""].includes(path.extname(ics).toLowerCase())) refuse("not-calendar", { file: ics });
    const { packs, day, verdicts } = await subjectOf(catalogue, given, output);
    const own = ledBy(dutiesOn(catalogue, packs, day, verdicts), given.text("lead"));
    const duties = narrowed(own, given, day);
    const inCalendar = own.filter((duty) => isSettled(duty) || duties.includes(duty));
    if (ics !== null) await writeCalendar(ics, calendarOf(inCalendar, day, asOf(given) ?? today()), output);
    if (output.json) output.data(duties.map(jsonOf));
    else print(duties, day, output);
    if (ics !== null && !output.json) output.line(say(output.lang, "calendarWritten", { file: ics }));
    return 0;
  },
};
