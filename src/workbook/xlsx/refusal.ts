import type { Steps } from "../../kernel/steps";
import type { Attempt, Refusal } from "../../findings/refusals";
import type { WorkbookRefusalCode } from "../../findings/refusals/workbook";
import { problemOf, reading, type FileProblem } from "../../files/problem";
import type { FileFormat } from "../../files/sniff";

/** The formats in which a workbook is read: parts with content types, whatever their folder is called. */
export const workbookFormats = ["xlsx", "opc"] as const satisfies readonly FileFormat[];
type WorkbookFormat = (typeof workbookFormats)[number];

/** What is refused of a file that is something else. */
const byFormat: Readonly<Record<Exclude<FileFormat, WorkbookFormat>, WorkbookRefusalCode>> = {
  empty: "file-empty",
  picture: "file-picture",
  pdf: "file-pdf",
  archive: "file-archive",
  zip: "file-archive",
  xls: "file-xls",
  xlsb: "file-xlsb",
  "ole-locked": "file-password",
  opendocument: "file-ods",
  html: "file-html",
  xml2003: "file-xml2003",
  text: "file-text",
  docx: "file-not-workbook",
  pptx: "file-not-workbook",
  iwork: "file-not-workbook",
  ole: "file-not-workbook",
  rtf: "file-not-workbook",
  program: "file-not-workbook",
  unknown: "file-not-workbook",
};

const isWorkbook = (format: FileFormat): format is WorkbookFormat => workbookFormats.some((own) => own === format);

/** A problem of a file as what a workbook's reader refuses. */
function refusalOf(problem: FileProblem): Refusal {
  switch (problem.kind) {
    case "other-format":
      return { code: isWorkbook(problem.format) ? "file-not-workbook" : byFormat[problem.format], params: {} };
    case "too-large":
      return {
        code: problem.of === "file" ? "file-too-heavy" : "file-too-large",
        params: { limit: problem.megabytes },
      };
    case "truncated":
      return { code: "file-truncated", params: {} };
    case "locked":
      return { code: "file-password", params: {} };
    case "damaged":
      return { code: "file-damaged", params: { part: problem.part, reason: problem.reason } };
    case "doctype":
      return { code: "file-doctype", params: { part: problem.part } };
    case "part-missing":
      return { code: "file-part-missing", params: { part: problem.part } };
  }
}

/** What only a workbook can lack: thrown inside this folder and caught by `attempt`, so that a caller gets a value. */
export class Refused extends Error {
  constructor(
    readonly code: WorkbookRefusalCode,
    readonly params: Refusal["params"] = {},
  ) {
    super(code);
  }
}

const refusalFor = (error: unknown): Refusal =>
  error instanceof Refused ? { code: error.code, params: error.params } : refusalOf(problemOf(error));

/** Runs `work`; what it refuses becomes a failed Attempt, any other failure means a damaged file. */
export const attempt = <T>(work: () => T): Attempt<T> => reading(work, refusalFor);

/** The same of work in steps. */
export function* attemptInSteps<T>(steps: Steps<T>): Steps<Attempt<T>> {
  for (;;) {
    const step = attempt(() => steps.next());
    if (!step.ok) return step;
    if (step.value.done === true) return { ok: true, value: step.value.value };
    yield;
  }
}
