import type { Attempt } from "../../findings/refusals";
import { vietnameseDay } from "../../kernel/day";
import type { Day } from "../../kernel/ids";
import type { Doing } from "../../kernel/steps";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import { foldCode } from "../../returns/names";
import { type DecidedPlaces, decidedPlaces } from "../../returns/roster/read";
import type { RosterSchool } from "../../returns/types";
import type { Change } from "../../workbook/port";
import { inSlices } from "../session/slices";
import { pause } from "../../kernel/pause";
import { loadAbove, loadReport } from "./load-report";
import { bytesOf } from "./sorting";
import type { Done, Entry, GatherState } from "./state";

/** A file made for the user, under a name that every system takes; a workbook is what Excel itself can open. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ofWhat = ({ rolled: { gathering } }: Done): string => `${gathering.pack.id}-${gathering.period}`;

/** The summary workbook, as the command writes it. What makes it comes when it is first asked for. */
export const summaryFile = async (done: Done): Promise<MadeFile> => {
  const { catalogue, rolled } = done;
  const [{ summaryInSteps }, { writeWorkbook }] = await Promise.all([
    import("../../documents/summary"),
    import("../../workbook/xlsx"),
  ]);
  const since = done.since?.found.ok === true ? done.since.found.value : null;
  const model = await inSlices(summaryInSteps(catalogue, rolled, since));
  return { name: `tong-hop-${ofWhat(done)}.xlsx`, bytes: await writeWorkbook(model, inSlices) };
};

/** In slices, and what comes after them in a task of its own. */
const apart: Doing = async (steps) => {
  const result = await inSlices(steps);
  await pause();
  return result;
};

/** The Word report, as the command writes it. What makes it comes when it is first asked for. */
export const reportFile = async (done: Done): Promise<MadeFile> => {
  const { reportDocument } = await loadReport();
  await pause();
  return { name: `bao-cao-${ofWhat(done)}.docx`, bytes: await reportDocument(done.catalogue, done.rolled, apart) };
};

/** The return to the plan above, filled as the command fills it; null: this plan has none above it. */
export const aboveFile = async ({ catalogue, rolled, above }: Done): Promise<Attempt<MadeFile> | null> => {
  if (above === null) return null;
  const [{ aboveReturn }, { openWorkbook, writeWorkbook }] = await Promise.all([
    loadAbove(),
    import("../../workbook/xlsx"),
  ]);
  await pause();
  const made = await aboveReturn(catalogue, rolled, above, {
    write: (model) => writeWorkbook(model, inSlices),
    open: openWorkbook,
    // As with every file of the page, Excel works the rest out when it opens it.
    remember: () => [],
  });
  if (!made.ok) return made;
  const { pack, period } = rolled.gathering;
  return { ok: true, value: { name: `${pack.id}-gui-${above.id}-${period}.xlsx`, bytes: made.value.bytes } };
};

/** The slips and the reminder in one archive; null: nobody is to be written to. */
export const lettersFile = async (done: Done, today: Day): Promise<MadeFile | null> => {
  const { lettersArchive } = await import("../../documents/letters");
  const bytes = lettersArchive(done.catalogue, done.rolled.gathering, today);
  return bytes === null ? null : { name: `phieu-va-nhac-${ofWhat(done)}.zip`, bytes };
};

/** An empty roster for the schools of a plan. */
export const emptyRosterFile = async (catalogue: Catalogue, pack: Pack): Promise<MadeFile> => {
  const [{ emptyRoster }, { writeWorkbook }] = await Promise.all([
    import("../../returns/roster/make"),
    import("../../workbook/xlsx"),
  ]);
  return {
    name: `danh-sach-truong-${pack.id}.xlsx`,
    bytes: await writeWorkbook(emptyRoster(catalogue, pack), inSlices),
  };
};

const changesIn = (
  places: DecidedPlaces,
  { code, row }: RosterSchool,
  { corrections }: GatherState,
): readonly Change[] => {
  const { receivedOn, chosen } = corrections.get(foldCode(code)) ?? {};
  const cell = (column: number | null, value: string | undefined): readonly Change[] =>
    column === null || value === undefined
      ? []
      : [{ kind: "cell", sheet: places.sheet, row: row - 1, column, value, style: null, formula: null }];
  return [
    ...cell(places.receivedOn, receivedOn === undefined ? undefined : vietnameseDay(receivedOn)),
    ...cell(places.chosen, chosen),
  ];
};

/**
 * The roster with what was decided on this page written into it ("Ngày nhận", "Tệp được tính"), all else as it is; a
 * refusal where it cannot be read any more.
 */
export const rosterFile = async (entry: Entry, { rolled }: Done, state: GatherState): Promise<Attempt<MadeFile>> => {
  const places = entry.sorted?.kind === "roster" ? decidedPlaces(entry.sorted.blocks) : null;
  const bytes = await bytesOf(entry.picked);
  if (!bytes.ok) return bytes;
  const { openWorkbook } = await import("../../workbook/xlsx");
  const opened = openWorkbook(bytes.value);
  if (!opened.ok) return opened;
  const changes =
    places === null ? [] : rolled.gathering.roster.schools.flatMap((school) => changesIn(places, school, state));
  const applied = await opened.value.apply(changes);
  if (!applied.ok) return applied;
  const name = entry.picked.name.split("/").at(-1) ?? entry.picked.name;
  return {
    ok: true,
    value: { name: name.replace(/(\.xls[xm])?$/i, (end) => `-da-ghi${end || ".xlsx"}`), bytes: opened.value.save() },
  };
};
