// The peers of bench/opening.ts: how their own documentation reads a workbook, and saves it.
import exceljs from "exceljs";
import xlsx from "xlsx";

/** @param {Uint8Array} bytes */
export const readByExceljs = async (bytes) => {
  await new exceljs.Workbook().xlsx.load(bytes);
};

/** @param {Uint8Array} bytes */
export const readBySheetjs = (bytes) => {
  xlsx.read(bytes);
};

/** @param {Uint8Array} bytes */
export const savedByExceljs = async (bytes) => {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes);
  await book.xlsx.writeBuffer();
};
