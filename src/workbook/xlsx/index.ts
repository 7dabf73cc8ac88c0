/** The port's adapter for .xlsx files: bytes in, bytes out, the same in Node and in a browser. */
export { openWorkbook, type XlsxWorkbook } from "./open-workbook";
export { writeWorkbook } from "./write/write-workbook";
export { limits } from "./limits";
export { uncalculated } from "./read/cell-value";
