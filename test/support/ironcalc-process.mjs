// Calculates workbooks with IronCalc: JSON in on stdin ({ books: [{ sheets, reads }] }), JSON out on stdout, one list of
// values a book. A process of its own, since the package is an ES module around WebAssembly.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const file = createRequire(import.meta.url).resolve("@ironcalc/wasm");
const { initSync, Model } = await import(file);
initSync({ module: readFileSync(file.replace(/wasm\.js$/, "wasm_bg.wasm")) });

const kinds = { 1: "number", 2: "text", 4: "boolean", 16: "error" };

const valuesOf = ({ sheets, reads }) => {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  // Formulas last: they may name any sheet.
  for (const formulas of [false, true])
    sheets.forEach(({ cells }, index) => {
      for (const [row, column, input] of cells)
        if (input.startsWith("=") === formulas) model.setUserInput(index, row + 1, column + 1, input);
    });
  // Numbers are read as they are shown: with all the digits that are compared.
  for (const [sheet, row, column] of reads)
    model.updateRangeStyle(
      { sheet, row: row + 1, column: column + 1, width: 1, height: 1 },
      "num_fmt",
      "0.000000000000",
    );
  model.resumeEvaluation();
  model.evaluate();
  const values = reads.map(([sheet, row, column]) => {
    const type = kinds[model.getCellType(sheet, row + 1, column + 1)] ?? "other";
    const shown = model.getFormattedCellValue(sheet, row + 1, column + 1);
    if (type !== "number") return { type, text: shown };
    // An empty cell calls itself a number.
    return shown === "" ? { type: "text", text: "" } : { type, value: Number(shown) };
  });
  model.free();
  return values;
};

const { books } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(books.map(valuesOf)));
