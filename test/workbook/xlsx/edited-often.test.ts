import { writeWorkbook } from "../../../src/workbook/xlsx";
import { bareSheet } from "../../fixtures/sample-model";
import { opened } from "../../support/xlsx-book";

/** A workbook with a twentieth of the cells that a file may hold (4,000,000). */
const large = async (): Promise<Uint8Array> => {
  const cells = Array.from({ length: 200_000 }, (_, at) => ({
    row: Math.floor(at / 100),
    column: at % 100,
    content: { type: "number" as const, value: at },
    style: "words" as const,
  }));
  const sheets = [
    { ...bareSheet, name: "Nhập", cells: cells.slice(0, 100) },
    { ...bareSheet, name: "Lớn", cells },
  ];
  return writeWorkbook({ title: "Lớn", sheets, names: [] });
};

test("a workbook is read after each of many corrections, however many cells that makes together", async () => {
  const book = opened(await large());
  for (let turn = 0; turn < 21; turn += 1) {
    const change = { kind: "cell", sheet: "Nhập", row: 0, column: turn, value: turn, style: null } as const;
    expect((await book.apply([change])).ok).toBe(true);
    expect((await book.read([{ kind: "everything" }])).ok).toBe(true);
  }
});
