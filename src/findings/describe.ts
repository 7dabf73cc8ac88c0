import type { Lang } from "../kernel/text";
import type { Finding, FindingParams, Severity } from "./finding";
import { catalogue, isFindingCode, severityOf } from "./catalogue";
import { fill } from "./template";

export interface Described {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly suggestion: string;
}

/** A question is quoted without its mark, so that the sentence round it keeps its own. */
const asWords = (params: FindingParams): FindingParams => {
  const what = params["what"];
  return typeof what === "string" ? { ...params, what: what.replace(/(?<![\s?])[\s?]+$/, "") } : params;
};

/** A finding in words. A code outside the catalogue is shown as it stands rather than hidden. */
export const describe = (finding: Finding, lang: Lang): Described => {
  const { code } = finding;
  const params = asWords(finding.params);
  const severity = severityOf(code);
  if (!isFindingCode(code)) return { code, severity, title: code, message: code, suggestion: "" };
  const entry = catalogue[code];
  return {
    code,
    severity,
    title: fill(entry.title, params, lang),
    message: fill(entry.message, params, lang),
    suggestion: fill(entry.suggestion, params, lang),
  };
};
