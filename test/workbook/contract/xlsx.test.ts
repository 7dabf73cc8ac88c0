import { openWorkbook, writeWorkbook } from "../../../src/workbook/xlsx";
import { workbookContract } from "./suite";

workbookContract("A file", async (model) => {
  const opened = openWorkbook(await writeWorkbook(model));
  if (!opened.ok) throw new Error(`refused: ${JSON.stringify(opened.refusal)}`);
  return opened.value;
});
