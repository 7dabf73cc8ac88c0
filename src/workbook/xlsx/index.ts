/** The port's adapter for .xlsx files: bytes in, bytes out, the same in Node and in a browser. */
export { openInSteps, openWorkbook, type XlsxWorkbook } from "./open";
export { differsOnlyAt } from "./differs";
export { readsAsWritten } from "./reads-as-written";
export { writeWorkbook } from "./write/write-workbook";
export { uncalculated } from "./read/cell-value";
