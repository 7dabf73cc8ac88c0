import { phasesOf } from "../../../intake/read";
import { listed } from "../../../kernel/listed";
import { onceFor } from "../../../kernel/once";
import type { AskedFigure } from "../../../plan/asked/asked";
import type { Catalogue } from "../../../plan/catalogue";
import { keyNamedNow } from "../../../plan/pack-checks/renamed";
import type { Pack } from "../../../plan/schema/pack";
import type { CountedReturn, Gathering } from "../../../returns/gather/types";
import { type Keeper, keeper } from "../../../returns/keeper";
import { standings } from "../../../returns/standings";
import type { RosterSchool } from "../../../returns/types";
import type { JudgeContext } from "../../../usecases/verdicts";
import { askedBy } from "../asked-by";
import { figureIn } from "./figures";
import type { EarlierSchool, EarlierSummary } from "./read";

interface Then extends Pick<JudgeContext, "packs" | "day" | "phases"> {
  /** The key that an entry of that time has now. */
  readonly named: (key: string) => string;
  readonly keep: Keeper;
}

/** What of a school counted then, judged on that day; null: nothing of it did. */
const countedThen = (
  { lines: own }: EarlierSchool,
  school: RosterSchool,
  asked: readonly AskedFigure[],
  { named, keep, ...then }: Then,
): CountedReturn | null => {
  if (own.every(({ n, d, answer }) => n === null && d === null && answer === "")) return null;
  const lines = new Map(own.map((line) => [named(line.key), line]));
  const figures = listed(
    new Map(asked.map((each) => [each.figure, keep.figure(figureIn(each, lines))] as const)),
    keep.figureKeys,
  );
  const respondent = { viewpoint: "school", ...school } as const;
  return {
    school,
    file: "",
    state: "counted",
    figures,
    totals: new Map(),
    reasons: new Map(),
    verdicts: standings({ ...then, respondent }, asked, (key) => figures.get(key), keep),
  };
};

/**
 * The gathering that an earlier summary was made of, as far as its figures tell it: its schools with what counted of each,
 * judged on its day by the plan as it is now; measures that had another id then are read by it.
 */
export const gatheredThen = (catalogue: Catalogue, pack: Pack, earlier: EarlierSummary): Gathering => {
  const { period, day } = earlier;
  const asked = askedBy(catalogue, pack);
  const named = keyNamedNow(catalogue.measures);
  const keep = keeper();
  const phasesThen = onceFor((figures: readonly AskedFigure[]) => phasesOf(figures.flatMap(({ targets }) => targets), day)); // prettier-ignore
  const all = earlier.schools.map((own, row) => {
    const { code, name, levels: of, ownership } = own;
    const school: RosterSchool = { code, name, levels: of, ownership, receivedOn: null, chosen: null, totals: new Map(), row }; // prettier-ignore
    const { figures } = asked(school);
    const then = { packs: [pack], day, phases: phasesThen(figures), named, keep };
    return { school, returned: countedThen(own, school, figures, then) };
  });
  return {
    pack,
    period,
    day,
    roster: { schools: all.map(({ school }) => school), own: new Map() },
    returns: [],
    counted: all.flatMap(({ returned }) => returned ?? []),
    missing: all.flatMap(({ school, returned }) => (returned === null ? [school] : [])),
    changed: [],
  };
};
