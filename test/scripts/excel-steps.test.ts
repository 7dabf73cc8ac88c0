import { runSteps } from "../../scripts/excel-test/steps";
import { catalogue } from "../pane/support";
import { startCalculator } from "../office-host/load-ironcalc";
import { newExcel } from "../workbook/excel/open";

test("the steps that drive a real Excel are all passed by the stand-in: the client library over the workbook in memory", async () => {
  newExcel().calculator = startCalculator();
  const results = await runSteps(catalogue);
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
  expect(results.length).toBe(9);
});
