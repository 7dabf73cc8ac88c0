import { dutiesOn, type DutyOn } from "../../usecases/duties";
import { needed } from "../arguments";
import { calendarOf } from "../calendar";
import type { Command, Option } from "../context";
import { writeCalendar } from "../new-file";
import { asOf, today, catalogueFor, plansNamed } from "../options";
import { say, sayDuty } from "../words";

const options: readonly Option[] = [
  {
    name: "plan",
    type: "string",
    example: "phu-ly-2026",
    help: { vi: "mã kế hoạch, có thể nhiều mã", en: "plan ids" },
  },
  {
    name: "as-of",
    type: "string",
    example: "2026-11-22",
    help: { vi: "ngày xét; mặc định hôm nay", en: "the day; today when not given" },
  },
  {
    name: "ics",
    type: "string",
    example: "han.ics",
    help: { vi: "ghi lịch cho chương trình lịch khác", en: "write a calendar for other programs" },
  },
];

const byOwner = (duties: readonly DutyOn[], none: string): ReadonlyMap<string, readonly DutyOn[]> => {
  const groups = new Map<string, DutyOn[]>();
  for (const duty of duties) {
    for (const owner of duty.lead.length > 0 ? duty.lead : [none])
      groups.set(owner, [...(groups.get(owner) ?? []), duty]);
  }
  return groups;
};

/** `ra-soat deadlines --plan ID`: the next obligations by owner; `--ics` writes them as a calendar. */
export const deadlines: Command = {
  name: "deadlines",
  usage: "ra-soat deadlines --plan phu-ly-2026 --as-of 2026-11-22 --ics han.ics",
  summary: { vi: "Hạn sắp tới theo đơn vị chủ trì", en: "The next deadlines by owner" },
  options,
  takes: null,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const packs = plansNamed(catalogue, needed(given, { options }, "plan"));
    const day = asOf(given) ?? today();
    const duties = dutiesOn(catalogue, packs, day);
    const ics = given.text("ics");
    if (ics !== null) await writeCalendar(ics, calendarOf(duties, day), output);
    if (output.json) {
      output.data(
        duties.map(({ code, deadline, on, lead }) => ({
          code,
          text: deadline.text,
          due: on.due,
          state: on.state,
          lead,
        })),
      );
      return 0;
    }
    for (const [owner, owned] of byOwner(duties, say(output.lang, "noOwner"))) {
      output.line(owner);
      for (const duty of owned)
        output.line(`  ${sayDuty(output.lang, duty.deadline.text, duty.on)}  ${duty.code}  ${duty.what}`);
      output.line("");
    }
    if (ics !== null) output.line(say(output.lang, "calendarWritten", { file: ics }));
    return 0;
  },
};
