import type { Lang, Text } from "../kernel/text";
import type { Finding, FindingParams, Severity } from "./finding";
import type { CatalogueEntry } from "./catalogue/entry";
import { catalogue, isFindingCode, severityOf } from "./catalogue";
import { fill } from "./template";

export interface Described {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly suggestion: string;
}

/** What sentences call the places that they name. */
const placeParams: readonly string[] = ["first", "second", "place"];

/** FILE:LINE, where a figures file speaks; a workbook's places name a cell ("Sheet!A1"). */
const isLine = (place: string | null): boolean => place !== null && /:\d+$/.test(place) && !/![A-Z]+\d+$/.test(place);

/** The lines that a sentence names beside its own stand in the same file. */
const inLines = (params: FindingParams, lang: Lang): FindingParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const at = placeParams.includes(name) && typeof value === "string" ? value : "";
      const [, line] = /:(\d+)$/.exec(at) ?? [];
      return [name, line === undefined ? value : `${lang === "vi" ? "dòng" : "line"} ${line}`];
    }),
  );

/** A figures file has its reasons in the column of that name. */
const inColumns = (sentence: string): string => sentence.replaceAll("“Giải trình”", "“reason”");

/** A sentence about what stands at a place, null for nowhere: of a figures file it speaks in the columns of that. */
export const spokenAt = (place: string | null, sentence: string): string =>
  isLine(place) ? inColumns(sentence) : sentence;

/** What is wrong and what to do about it, one after the other. */
export const describeInFull = (finding: Finding, lang: Lang): string => {
  const { message, suggestion } = describe(finding, lang);
  return `${message} ${suggestion}`;
};

/** A finding in words. A code outside the catalogue is shown as it stands rather than hidden. */
export const describe = ({ code, params, cell }: Finding, lang: Lang): Described => {
  const severity = severityOf(code);
  if (!isFindingCode(code)) return { code, severity, title: code, message: code, suggestion: "" };
  const entry: CatalogueEntry = catalogue[code];
  const line = isLine(cell);
  const own = line ? entry.inFile : undefined;
  const say = (text: Text): string =>
    line ? inColumns(fill(text, inLines(params, lang), lang)) : fill(text, params, lang);
  return {
    code,
    severity,
    title: say(entry.title),
    message: say(own?.message ?? entry.message),
    suggestion: say(own?.suggestion ?? entry.suggestion),
  };
};
