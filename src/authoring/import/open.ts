import { lastOf } from "../../kernel/steps";
import type { Attempt, Refusal, RefusalCode } from "../../findings/refusals";
import { damages } from "../../files/damage";
import { type FileProblem, problemOf, reading } from "../../files/problem";
import { decodeText } from "../../files/decode";
import { fileFormat, type FileFormat } from "../../files/sniff";
import type { SheetBlock } from "../../sheet/find";
import { TooLong, withFewNumbers } from "./bounds";
import type { SourceDocument } from "./document";
import { docxInSteps } from "./docx/read";
import { inUnicode, OldFont } from "./old-font";
import { readHtml } from "./web/html";
import { readPlainText } from "./web/text";
import { documentOfSheets } from "./web/workbook";

/** What a person does about a file that no plan can be read from; the rest is no document at all. */
const byFormat: Partial<Record<FileFormat, RefusalCode>> = {
  empty: "file-empty",
  pdf: "document-pdf",
  picture: "document-picture",
  ole: "document-doc",
  rtf: "document-doc",
  opendocument: "document-doc",
  "ole-locked": "document-locked",
  archive: "document-archive",
  zip: "document-archive",
};

/** A problem of a file as the import refuses it. */
function refusalOf(problem: FileProblem): Refusal {
  switch (problem.kind) {
    case "other-format":
      return { code: byFormat[problem.format] ?? "document-unknown", params: {} };
    case "too-large":
      return { code: "document-too-large", params: { limit: problem.megabytes } };
    case "truncated":
      return { code: "file-truncated", params: {} };
    case "locked":
      return { code: "document-locked", params: {} };
    case "damaged":
      return { code: "document-damaged", params: { part: problem.part, reason: problem.reason } };
    case "doctype":
      return { code: "document-damaged", params: { part: problem.part, reason: "DTD" } };
    case "part-missing":
      return { code: "document-damaged", params: { part: problem.part, reason: damages.missing } };
  }
}

const guarded = <Read>(read: () => Read): Attempt<Read> =>
  reading(read, (error) => {
    if (error instanceof TooLong) return { code: "document-too-long", params: { what: error.what } };
    return error instanceof OldFont ? { code: "document-old-font", params: {} } : refusalOf(problemOf(error));
  });

/** What was read of a document, if it is of a length that a plan has. */
const bounded = (read: () => SourceDocument): Attempt<SourceDocument> =>
  guarded(() => inUnicode(withFewNumbers(read())));

/** A Word file, a step a paragraph or table. */
function* wordInSteps(bytes: Uint8Array): Generator<undefined, Attempt<SourceDocument>, undefined> {
  const steps = docxInSteps(bytes);
  for (;;) {
    const step = guarded(() => steps.next());
    if (!step.ok) return step;
    const { value } = step;
    if (value.done === true) return bounded(() => value.value);
    yield undefined;
  }
}

/**
 * A plan's document as text and tables, whatever its name says: a Word file, a saved or pasted web page, plain text with
 * tabs. A file that cannot be read is refused with what to do. In steps, so that a page stays alive meanwhile.
 */
export function* openInSteps(bytes: Uint8Array): Generator<undefined, Attempt<SourceDocument>, undefined> {
  const format = fileFormat(bytes);
  if (format !== "html" && format !== "text") return yield* wordInSteps(bytes);
  const text = decodeText(bytes);
  if (text === null) return { ok: false, refusal: { code: "document-encoding", params: {} } };
  return bounded(() => (format === "html" ? readHtml(text) : readPlainText(text)));
}

/** `openInSteps` at one go. */
export const openDocument = (bytes: Uint8Array): Attempt<SourceDocument> => lastOf(openInSteps(bytes));

/** A workbook's sheets as a plan's document; a workbook of Rà Soát's own making is none. */
export const openSheets = (blocks: readonly SheetBlock[]): Attempt<SourceDocument> =>
  blocks.some(({ sheet }) => sheet.startsWith("rs_"))
    ? { ok: false, refusal: { code: "document-ours", params: {} } }
    : bounded(() => documentOfSheets(blocks));
