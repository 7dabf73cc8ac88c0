import { writeWorkbook } from "../../../src/workbook/xlsx";
import { sampleModel } from "../../fixtures/sample-model";
import { describeWithValidator, officeVersions, validateXlsx } from "../../support/validate-xlsx";

describeWithValidator("a written workbook", () => {
  test.each(officeVersions)("has no error for %s by Microsoft's own validator", async (version) => {
    expect(await validateXlsx(await writeWorkbook(sampleModel), version)).toEqual([]);
  });
});
