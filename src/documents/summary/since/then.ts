import { phasesOf, type KnownFigure } from "../../../intake/read";
import type { FigureKey } from "../../../kernel/ids";
import type { AskedFigure } from "../../../plan/asked/asked";
import type { Catalogue } from "../../../plan/catalogue";
import { keyNamedNow } from "../../../plan/pack-checks/renamed";
import type { Pack } from "../../../plan/schema/pack";
import type { CountedReturn, Gathering } from "../../../returns/gather/types";
import type { RosterSchool } from "../../../returns/types";
import { judgeFigures } from "../../../usecases/verdicts";
import { askedBy } from "../asked-by";
import { figureIn } from "./figures";
import type { EarlierSchool, EarlierSummary } from "./read";

/** What of a school counted then, judged on that day; null: nothing of it did. */
const countedThen = (
  { lines: own }: EarlierSchool,
  school: RosterSchool,
  asked: readonly AskedFigure[],
  named: (key: string) => string,
  { pack, day }: Pick<Gathering, "pack" | "day">,
): CountedReturn | null => {
  if (own.every(({ n, d, answer }) => n === null && d === null && answer === "")) return null;
  const lines = new Map(own.map((line) => [named(line.key), line]));
  const figures = new Map(asked.map((each) => [each.figure, figureIn(each, lines)] as const));
  const known = new Map<FigureKey, KnownFigure>(
    [...figures].map(([key, figure]) => [key, { figure, cell: null, reason: null }]),
  );
  const phases = phasesOf(
    asked.flatMap(({ targets }) => targets),
    day,
  );
  const respondent = { viewpoint: "school", ...school } as const;
  const judged = judgeFigures({ packs: [pack], respondent, day, phases }, asked, known);
  return {
    school,
    file: "",
    state: "counted",
    figures,
    totals: new Map(),
    reasons: new Map(),
    verdicts: new Map(judged.map(({ target, verdict }) => [target.code, verdict])),
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
  const all = earlier.schools.map((own, row) => {
    const { code, name, levels: of, ownership } = own;
    const school: RosterSchool = { code, name, levels: of, ownership, receivedOn: null, chosen: null, totals: new Map(), row }; // prettier-ignore
    return { school, returned: countedThen(own, school, asked(school).figures, named, { pack, day }) };
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
