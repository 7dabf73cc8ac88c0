import type { WorkbookModel } from "../../../src/sheet/model";
import { excelWorkbook } from "../../../src/workbook/excel";
import { loadModel } from "../../../src/workbook/excel/load/load-model";
import type { WorkbookPort } from "../../../src/workbook/port";
import type { OfficeHost } from "../../office-host/host";
import { startHost } from "../../office-host/load";
import { startCalculator } from "../../office-host/load-ironcalc";

/** An Excel with a new workbook of one empty sheet, as Excel opens it. */
export const newExcel = (supported?: string): OfficeHost => {
  const host = startHost(supported);
  host.book.addSheet("Sheet1");
  return host;
};

/** The model loaded into a new workbook; trips are counted from here on. With `calculating`, formulas come to their values. */
export const loaded = async (
  model: WorkbookModel,
  calculating = false,
): Promise<{ readonly host: OfficeHost; readonly port: WorkbookPort }> => {
  const host = newExcel();
  if (calculating) host.calculator = startCalculator();
  const done = await loadModel(model, { beside: false });
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.refusal)}`);
  host.trips.length = 0;
  return { host, port: excelWorkbook() };
};
