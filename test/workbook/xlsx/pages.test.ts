import { writeWorkbook } from "../../../src/workbook/xlsx";
import { partsOf } from "../../fixtures/package";
import { paperModel, sampleModel } from "../../fixtures/sample-model";
import { describeWithValidator, validateXlsx } from "../../support/validate-xlsx";

const sheetOf = async (model: typeof sampleModel): Promise<string> =>
  partsOf(await writeWorkbook(model)).get("xl/worksheets/sheet1.xml") ?? "";

describe("a sheet to be signed", () => {
  test("is printed in its own size, with the margins of official documents, and breaks where the model says", async () => {
    const xml = await sheetOf(paperModel);
    expect(xml).not.toContain("fitTo");
    expect(xml).toMatch(/<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874"/);
    expect(xml).toMatch(/<pageSetup [^>]*scale="100"/);
    expect(xml).toMatch(/<brk id="2"[^>]* man="1"/);
  });

  test("has its page's number above from page 2 on, and its words below every page", async () => {
    const xml = await sheetOf(paperModel);
    const words = '&amp;L&amp;10&amp;"Times New Roman,Italic"12 Trường &amp;&amp; lớp – kỳ báo cáo: Năm 2026';
    expect(xml).toContain('<headerFooter differentFirst="1">');
    expect(xml.replaceAll("&quot;", '"')).toContain(
      `<oddHeader>&amp;C&amp;13&amp;"Times New Roman,Regular"&amp;P</oddHeader><oddFooter>${words}</oddFooter>` +
        `<firstHeader>&amp;C </firstHeader><firstFooter>${words}</firstFooter>`,
    );
    expect(xml).toMatch(/<pageSetup [^>]*firstPageNumber="1" useFirstPageNumber="1"/);
  });

  test("wears the face of paper, whose lines are black", async () => {
    const styles = partsOf(await writeWorkbook(paperModel)).get("xl/styles.xml") ?? "";
    expect(styles).toMatch(/<font><sz val="11"\/><name val="Times New Roman"\/>/);
    expect(styles).toContain('<color rgb="FF000000"/>');
  });
});

describe("a work sheet", () => {
  test("is fitted to the page's width and says above that it is not for signing", async () => {
    const xml = await sheetOf(sampleModel);
    expect(xml).toMatch(/fitToWidth="1" fitToHeight="0"/);
    expect(xml).toContain("BẢN LÀM VIỆC &amp;&amp; không ký</oddHeader>");
    expect(xml).not.toContain("differentFirst");
  });

  test("has rows whose height a program may change beside rows of fixed height", async () => {
    const xml = await sheetOf(sampleModel);
    expect(xml).toMatch(/<row r="1" ht="30" customHeight="1"/);
    expect(xml).toMatch(/<row r="4" ht="45">/);
  });

  test("wears the face of the screen, while the workbook's own font stays", async () => {
    const styles = partsOf(await writeWorkbook(sampleModel)).get("xl/styles.xml") ?? "";
    expect(styles).toMatch(/<fonts[^>]*><font><sz val="12"\/><name val="Times New Roman"\/>/);
    expect(styles).toMatch(/<sz val="10"\/><name val="Arial"\/>/);
  });
});

describeWithValidator("by Microsoft's own validator", () => {
  test.each(["Office2010", "Microsoft365"] as const)("a sheet to be signed is valid for %s", async (version) => {
    expect(await validateXlsx(await writeWorkbook(paperModel), version)).toEqual([]);
  });
});
