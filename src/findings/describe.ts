import type { Finding, Lang, Severity } from "./finding";
import { catalogue, isFindingCode, severityOf } from "./catalogue";
import { fill } from "./template";

export interface Described {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly suggestion: string;
}

/** A finding in words. A code outside the catalogue is shown as it stands rather than hidden. */
export const describe = (finding: Finding, lang: Lang): Described => {
  const { code, params } = finding;
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
