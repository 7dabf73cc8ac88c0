import type { Change } from "../../../src/workbook/port";
import { partsOf } from "../../fixtures/package";
import { change, marks } from "../../fixtures/rich-marks";
import { richWorkbook } from "../../fixtures/rich-workbook";
import { marked } from "../../support/xlsx-book";

describe("a marked sheet", () => {
  const sheetOf = async (changes: readonly Change[]) =>
    partsOf(await marked(richWorkbook(), changes)).get("xl/worksheets/sheet1.xml") ?? "";

  test("keeps formulas, shared and array ones too, and puts the result beside them", async () => {
    const sheet = await sheetOf([...marks, change(5, 5, 1, null)]);
    expect(sheet).toContain('<f t="shared" ref="E2:E4" si="0">IF(D2&gt;0.5,"Đạt","Chưa đạt")</f><v>Chưa đạt</v>');
    expect(sheet).toMatch(/<c r="E3" t="str" s="\d+"><f t="shared" si="0"\/><v>✔ Đạt<\/v><\/c>/);
    expect(sheet).toMatch(/<c r="D4" s="\d+"><f>1\/0<\/f><v>12.25<\/v><\/c>/);
    expect(sheet).toContain('<c r="F6" s="3"><f t="array" ref="F6">SUM(B2:B3*C2:C3)</f><v>1</v></c>');
  });

  test("has its new rows and cells in order and says how far it reaches", async () => {
    const sheet = await sheetOf(marks);
    const rows = Array.from(sheet.matchAll(/<row r="(\d+)"/g), ([, row]) => Number(row));
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 12]);
    expect(sheet).toContain('<dimension ref="A1:I12"/>');
    expect(sheet).toContain('<row r="2" spans="1:7" x14ac:dyDescent="0.25">');
  });

  test("lets a new cell wear its row's or column's format when the mark brings none", async () => {
    const sheet = await sheetOf([change(5, 4, "theo hàng", null), change(2, 6, "theo cột", null)]);
    expect(sheet).toContain('<c r="E6" s="3" t="inlineStr"><is><t>theo hàng</t></is></c>');
    expect(sheet).toContain('<c r="G3" s="3" t="inlineStr"><is><t>theo cột</t></is></c>');
  });

  test("grows rows of a set height until a long mark is shown whole, and no others", async () => {
    const long = "Cần thêm một nhà giáo được cấp chứng thư chữ ký số. ".repeat(6);
    const sheet = await sheetOf([change(0, 0, long, "result"), change(1, 0, long, "result"), change(0, 1, long, null)]);
    const height = Number(/<row r="1" [^>]* ht="([\d.]+)"/.exec(sheet)?.[1]);
    expect(height).toBeGreaterThan(31.5 * 3);
    expect(sheet).toContain('<row r="2" spans="1:5" x14ac:dyDescent="0.25">');
  });

  test("keeps the number format, the alignment and the unlocking of the cell it recolours", async () => {
    const after = partsOf(
      await marked(richWorkbook(), [change(1, 1, 27, "statusInvalid"), change(0, 0, "x", "statusMet")]),
    );
    const formats = Array.from(
      /<cellXfs.*<\/cellXfs>/s.exec(after.get("xl/styles.xml") ?? "")?.[0].matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ??
        [],
      ([xf]) => xf,
    );
    const format = (cell: string) =>
      formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(after.get("xl/worksheets/sheet1.xml") ?? "")?.[1])];
    expect(format("B2")).toMatch(/numFmtId="1".*<protection locked="0"\/>/s);
    expect(format("A1")).toContain('<alignment horizontal="center" vertical="center" textRotation="45" wrapText="1"/>');
  });

  test("a later mark replaces an earlier one: look for look, as if it had come first", async () => {
    const first = await marked(richWorkbook(), [change(1, 4, "Đạt", "statusMet")]);
    const then = partsOf(await marked(first, [change(1, 4, "Chưa đạt", "statusNotMet")]));
    const direct = partsOf(await marked(richWorkbook(), [change(1, 4, "Chưa đạt", "statusNotMet")]));
    const look = (parts: Map<string, string>) => {
      const styles = parts.get("xl/styles.xml") ?? "";
      const list = (name: string, item: string) =>
        Array.from(
          new RegExp(`<${name} .*?</${name}>`, "s")
            .exec(styles)?.[0]
            .matchAll(new RegExp(`<${item}[ >].*?(?:</${item}>|/>(?=<${item}|</${name}))`, "gs")) ?? [],
          ([x]) => x,
        );
      const xf =
        list("cellXfs", "xf")[
          Number(/<c r="E2"[^>]* s="(\d+)"/.exec(parts.get("xl/worksheets/sheet1.xml") ?? "")?.[1])
        ] ?? "";
      const id = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1]);
      return [
        list("fonts", "font")[id("fontId")],
        list("fills", "fill")[id("fillId")],
        list("borders", "border")[id("borderId")],
      ];
    };
    expect(look(then)).toEqual(look(direct));
    expect(look(then)[1]).toContain("FFFBE5D6");
  });
});
