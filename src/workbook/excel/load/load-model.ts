/// <reference types="office-js" />
import type { Attempt } from "../../../findings/refusals";
import { success } from "../../../kernel/result";
import type { WorkbookModel } from "../../../sheet/model";
import { checkModel } from "../../port/check-model";
import { writeAll } from "../writes";
import { trip } from "../trip";
import { askGround, planPlaces, type Ground, type Places } from "./ground";
import { modelWrites } from "./model-writes";

/** How a model goes into a workbook that holds something. */
export interface LoadOptions {
  /**
   * false: refused when a sheet of that name with content, or a table of that name, is in the workbook.
   * true: the new sheets stand beside the old ones under a free name ("Phụ lục (2)"), and the defined names
   * move to the new sheets; the old sheets keep all their content.
   */
  readonly beside: boolean;
}

/** The name each sheet of the model got in the workbook. */
export type Loaded = ReadonlyMap<string, string>;

/** What was begun and could not be finished is taken away again: only sheets that were not there before. */
const takeBack = async (before: Ground, places: Places): Promise<void> => {
  const added = [...places.sheets.values()].filter((name) => !before.sheets.includes(name));
  const looked = await trip((context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    return () => worksheets.items.map(({ name }) => name).filter((name) => added.includes(name));
  });
  if (!looked.ok || looked.value.length === 0) return;
  await trip((context) => {
    for (const name of looked.value) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.visibility = "Hidden";
      sheet.delete();
    }
    return () => null;
  });
};

/**
 * Writes a whole model into the open workbook: values, looks, merges, widths, heights, hidden and very hidden, panes,
 * page, names, validations, conditional formats, protection. Two trips: what is there, then everything; a third and
 * more only when the model is over Excel's payload limit. The user's sheets are never touched. An empty sheet of the
 * model's name is used as it is. Throws only on a model that no workbook can hold: a mistake of the layout.
 */
export const loadModel = async (model: WorkbookModel, options: LoadOptions): Promise<Attempt<Loaded>> => {
  checkModel(model);
  const ground = await trip((context) => askGround(context, model));
  if (!ground.ok) return ground;
  const places = planPlaces(model, ground.value, options.beside);
  if (!places.ok) return places;
  const { sheets, reused } = places.value;
  const done = await writeAll(await modelWrites(model, places.value), (context) => {
    for (const name of sheets.values()) if (!reused.includes(name)) context.workbook.worksheets.add(name);
  });
  if (done.ok) return success(sheets);
  await takeBack(ground.value, places.value);
  return done;
};
