import { severityOf } from "../findings/catalogue";
import type { Finding } from "../findings/finding";

/** Whether one finding keeps a return from being handed in: an error always, a query until a reason is given. */
export const blocks = (finding: Finding): boolean => {
  const severity = severityOf(finding.code);
  return severity === "error" || (severity === "query" && finding.reason === null);
};

/** A return is ready when no error and no unexplained query is left; targets not met never block (READING-RULES "Findings"). */
export const isReady = (findings: readonly Finding[]): boolean => !findings.some(blocks);
