/** What reads an earlier summary and holds this one against it; it comes when a summary is among the files. */
export { sinceSummary } from "../../documents/summary/since/compare";
export { readSummary } from "../../documents/summary/since/read";
