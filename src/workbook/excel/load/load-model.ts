/// <reference types="office-js" />
import type { Attempt } from "../../../findings/refusals";
import { success } from "../../../kernel/result";
import type { WorkbookModel } from "../../../sheet/model";
import { metaName } from "../../../sheet/identity";
import type { Block } from "../../port";
import { checkModel } from "../../port/check-model";
import { blockOf } from "../found";
import { askSheets, placeOf } from "../places";
import { askPlace } from "../read";
import { writeAll } from "../writes";
import { trip, type Context } from "../trip";
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

/** A model that is about to go into the workbook. */
export interface Loading {
  /** What says of the tables that are there whose they are (`sheet/identity` reads it); nothing where there are none. */
  readonly there: readonly Block[];
  readonly finish: (options: LoadOptions) => Promise<Attempt<Loaded>>;
}

/** Writing out a large model in one go would hold the page up: it goes in two parts. */
const parts = 2;

const finish = async (model: WorkbookModel, ground: Ground, { beside }: LoadOptions): Promise<Attempt<Loaded>> => {
  const places = planPlaces(model, ground, beside);
  if (!places.ok) return places;
  const { sheets, reused } = places.value;
  const prepare = (context: Context): void => {
    for (const name of sheets.values()) if (!reused.includes(name)) context.workbook.worksheets.add(name);
  };
  const done = await writeAll(await modelWrites(model, places.value), { prepare, parts });
  if (done.ok) return success(sheets);
  await takeBack(ground, places.value);
  return done;
};

/** Looks at what is there, in one trip; what is given writes the model as `loadModel` says. */
export const beginLoad = async (model: WorkbookModel): Promise<Attempt<Loading>> => {
  checkModel(model);
  const looked = await trip((context) => {
    const ground = askGround(context, model);
    const sheets = askSheets(context);
    const meta = askPlace(placeOf(context, { kind: "named", name: metaName }), "contents");
    return () => {
      const found = meta();
      return { ground: ground(), there: found === null ? [] : [blockOf(found, sheets())] };
    };
  });
  if (!looked.ok) return looked;
  const { ground, there } = looked.value;
  return success({ there, finish: (options) => finish(model, ground, options) });
};

/**
 * Writes a whole model into the open workbook: values, looks, merges, widths, heights, hidden and very hidden, panes,
 * page, names, validations, conditional formats, protection. Three trips at most: what is there, then everything, a large
 * model in two parts; more only when it is over Excel's payload limit. The user's sheets are never touched. An empty sheet
 * of the model's name is used as it is. Throws only on a model that no workbook can hold: a mistake of the layout.
 */
export const loadModel = async (model: WorkbookModel, options: LoadOptions): Promise<Attempt<Loaded>> => {
  const loading = await beginLoad(model);
  return loading.ok ? loading.value.finish(options) : loading;
};
