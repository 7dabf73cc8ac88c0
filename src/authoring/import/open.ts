import type { Attempt, Refusal, RefusalCode } from "../../findings/refusals";
import { type FileProblem, problemOf, reading } from "../../files/problem";
import type { FileFormat } from "../../files/sniff";
import type { SourceDocument } from "./document";
import { readDocx } from "./docx/read";

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
      return {
        code: problem.of === "file" ? "file-too-heavy" : "file-too-large",
        params: { limit: problem.megabytes },
      };
    case "truncated":
      return { code: "file-truncated", params: {} };
    case "locked":
      return { code: "document-locked", params: {} };
    case "damaged":
      return { code: "document-damaged", params: { part: problem.part, reason: problem.reason } };
    case "doctype":
      return { code: "document-damaged", params: { part: problem.part, reason: "DTD" } };
    case "part-missing":
      return { code: "document-damaged", params: { part: problem.part, reason: "—" } };
  }
}

/** A plan's document as text and tables, whatever its name says; a file that cannot be read is refused with what to do. */
export const openDocument = (bytes: Uint8Array): Attempt<SourceDocument> =>
  reading(
    () => readDocx(bytes),
    (error) => refusalOf(problemOf(error)),
  );
