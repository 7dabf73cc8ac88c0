import path from "node:path";
import { periodFor } from "../../plan/periods";
import { gather } from "../../returns/gather";
import { rollUp } from "../../returns/roll-up";
import { isComplete } from "../../returns/roll-up/json";
import { type CheckedWorkbook, checkWorkbook } from "../../usecases/check-workbook";
import { type Agreed, saidOrAgreed } from "../agreed";
import { needed } from "../arguments";
import { consolidateOptions as options } from "../consolidate-options";
import { type Asked, consolidatedJson, outputsOf, writeOutputs } from "../consolidated";
import { type Command, type Given, type Output, refuse, Refused } from "../context";
import { planAbove } from "../above-return";
import { printSince, sinceFile } from "../earlier-summary";
import { journalFrom, journalName, saveJournal, sourcesIn } from "../gather-files";
import { asOf, catalogueFor, planNamed, today } from "../options";
import { printGathering } from "../print-gathering";
import { rosterFrom } from "../roster-file";
import { keepHeapSmall } from "../small-heap";
import { blocksOfFile } from "../workbook-file";

/** Of which plan and period: as it is said, else as the returns say. */
const askedOf = async (given: Given, { plan, period }: Agreed, output: Output): Promise<Asked> => {
  const catalogue = await catalogueFor(given, output);
  const pack = planNamed(catalogue, plan ?? needed(given, { options }, "plan"), "consolidate");
  if (period === null) return refuse("missing-option", { option: "period", example: "2026-Q3" });
  const taken = periodFor([pack], period);
  if (!taken.ok) throw new Refused(taken.refusal);
  const above = given.text("above") === null ? null : planAbove(catalogue, pack);
  const takenAbove = above === null ? taken : periodFor([above], period);
  if (!takenAbove.ok) throw new Refused(takenAbove.refusal);
  return { catalogue, pack, above, period, day: asOf(given) ?? today() };
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

/** The gathering, and the journal as it is to be written: as bytes, which take half the room of a text until then. */
const gatheredFrom = async (...given: Parameters<typeof gather>) => {
  const gathered = await gather(...given);
  if (gathered === null) return null;
  return { gathering: gathered.gathering, journal: new TextEncoder().encode(gathered.journal) };
};

/**
 * `ra-soat consolidate DIR --roster FILE --plan ID --period P`: gathers the returns of all schools, says what became of each
 * file, and judges every target over all schools. The journal in the folder remembers what was counted.
 */
export const consolidate: Command = {
  usage:
    "ra-soat consolidate bao-cao-nhan-duoc --roster danh-sach.xlsx --plan phu-ly-2026 --period 2026 --out tong-hop.xlsx",
  summary: { vi: "Tổng hợp báo cáo của các trường", en: "Gather the returns of all schools and add them up" },
  options,
  takes: "bao-cao-nhan-duoc",
  run: async (given, output) => {
    keepHeapSmall();
    const [folder, ...more] = given.files;
    if (folder === undefined) return refuse("missing-file", { command: "consolidate", example: "bao-cao-nhan-duoc" });
    if (more.length > 0) refuse("unexpected-argument", { command: "consolidate", text: more.join(" ") });
    const rosterFile = needed(given, { options }, "roster");
    const journalFile = given.text("journal") ?? path.join(folder, journalName);
    const outputs = outputsOf(given);
    const office = given.text("office");
    const previous = given.text("previous");
    const beside = [
      rosterFile,
      previous,
      journalFile,
      office,
      outputs.out,
      outputs.report,
      outputs.exported,
      outputs.above,
      outputs.slips,
    ].filter((each) => each !== null);
    const sources = await sourcesIn(folder, beside, output);
    const agreed = await saidOrAgreed(sources, { plan: given.text("plan"), period: given.text("period") });
    const asked = await askedOf(given, agreed, output);
    const roster = await rosterFrom(
      asked.catalogue,
      [asked.pack, ...(asked.above === null ? [] : [asked.above])],
      rosterFile,
      output,
    );
    const own = await officeFrom(asked, office);
    const journal = await journalFrom(journalFile, output);
    const gathered = await gatheredFrom(asked, roster, agreed.sources, journal, today(), output);
    if (gathered === null) return 2;
    agreed.confirm();
    const rolled = rollUp(asked.catalogue, gathered.gathering, own);
    const since = await sinceFile(asked.catalogue, rolled, previous);
    if (!output.json) printGathering(asked.catalogue, rolled, output);
    if (since !== null && !output.json) printSince(since, output);
    const above = await writeOutputs(asked, rolled, since, own, outputs, output);
    await saveJournal(journalFile, journal, gathered.journal, output);
    // Written last: what could not be written is told in its place.
    if (output.json) output.data(consolidatedJson(asked, outputs.out ?? folder, rolled, { since, above }, output));
    return isComplete(rolled) ? 0 : 1;
  },
};
