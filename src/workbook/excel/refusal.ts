/// <reference types="office-js" />
import type { Attempt, Refusal } from "../../findings/refusals";
import type { ExcelRefusalCode } from "../../findings/refusals/excel";

/**
 * The newest requirement set that the adapter needs; the manifest says the same. Office 2021 LTSC stops here.
 * What decides is `triggerSource` of change events, by which own writes are told from a person's.
 */
export const requiredApi = "1.14";

export const refused = (
  code: ExcelRefusalCode,
  params: Refusal["params"] = {},
): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal: { code, params } });

/** Excel's codes; its messages come in the language of the machine and are never looked at. */
const byOfficeCode: Readonly<Record<string, ExcelRefusalCode>> = {
  InvalidOperationInCellEditMode: "excel-cell-edit",
  AccessDenied: "excel-access-denied",
  ItemNotFound: "excel-sheet-missing",
  InvalidReference: "excel-sheet-missing",
  ApiNotFound: "excel-too-old",
  RequestPayloadSizeLimitExceeded: "excel-too-much",
  ResponsePayloadSizeLimitExceeded: "excel-too-much",
  RangeExceedsLimit: "excel-too-much",
  OperationCellsExceedLimit: "excel-too-much",
  InactiveWorkbook: "excel-inactive",
};

/** What Excel threw, as a refusal. `sheet` fills the sentence where one names a sheet. Anything but Excel's own errors is thrown on. */
export const refusalOf = (error: unknown, sheet: string): Attempt<never> => {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const code = byOfficeCode[error.code] ?? "excel-other";
  return refused(code, { sheet, code: error.code, version: requiredApi });
};
