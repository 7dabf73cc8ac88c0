import { type Draft, draftPlan } from "../../authoring/import/draft";
import type { SourceDocument } from "../../authoring/import/document";
import { openDocument, openSheets } from "../../authoring/import/open";
import { isRuleSheet } from "../../authoring/rule-sheet/read";
import type { Attempt } from "../../findings/refusals";
import { isPlanId } from "../../kernel/ids";
import type { Catalogue } from "../../plan/catalogue";
import { needed } from "../arguments";
import { type Command, type Given, type Option, Refused, refuse } from "../context";
import { readBytes } from "../files";
import { catalogueFor } from "../options";
import { importJson, printImport } from "../print-import";
import { checkSheet, makePack, sheetsIn, writeDraft } from "../rule-sheet";
import { say } from "../words";

const options: readonly Option[] = [
  {
    name: "id",
    type: "string",
    example: "phuong-x-2026",
    help: {
      vi: "mã đặt cho kế hoạch: chữ thường không dấu, số, gạch nối",
      en: "the plan's id: small letters, digits, hyphens",
    },
  },
  {
    name: "out",
    type: "string",
    example: "quy-tac.xlsx",
    help: {
      vi: "bảng quy tắc cần tạo (.xlsx); từ bảng đã duyệt: tệp kế hoạch (.json), hoặc bản sao đã kiểm (.xlsx)",
      en: "the rule sheet to write (.xlsx); of a reviewed one, the plan's file (.json) or a checked copy (.xlsx)",
    },
  },
];

const isWorkbook = (file: string): boolean => /\.xls[xm]$/iu.test(file);

const planIdIn = (given: Given): string => {
  const id = needed(given, { options }, "id");
  const isId = isPlanId(id) && /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id);
  return isId ? id : refuse("bad-plan-id", { text: id });
};

const draftOf = (opened: Attempt<SourceDocument>, file: string, id: string, catalogue: Catalogue): Draft => {
  if (!opened.ok) throw new Refused(opened.refusal, file);
  const draft = draftPlan(opened.value, id, catalogue);
  if (draft.proposals.length === 0) throw new Refused({ code: "document-no-plan", params: {} }, file);
  return draft;
};

/**
 * `ra-soat import FILE.docx|.xlsx|.html|.txt --id ID [--out DRAFT.xlsx]`: a plan's tables and clauses, and a rule
 * proposed for every row and number; `ra-soat import DRAFT.xlsx --out PLAN.json`: the pack of a reviewed rule sheet;
 * `--out CHECKED.xlsx`: a copy of it that says beside every line what is wrong.
 */
export const importPlan: Command = {
  usage: "ra-soat import ke-hoach.docx --id phuong-x-2026 --out quy-tac.xlsx",
  summary: {
    vi: "Đọc văn bản kế hoạch (.docx; bảng .xlsx, .html, .txt), đề xuất quy tắc cho từng dòng, từng số; lập tệp kế hoạch từ bảng đã duyệt",
    en: "Read a plan's document (.docx; tables as .xlsx, .html, .txt) and propose a rule for every row and number; make the plan of a reviewed sheet",
  },
  options,
  takes: "ke-hoach.docx",
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const [file, ...more] = given.files;
    if (file === undefined) return refuse("missing-file", { command: "import", example: "ke-hoach.docx" });
    if (more.length > 0) return refuse("unexpected-argument", { command: "import", text: more[0] ?? "" });
    const bytes = await readBytes(file);
    const blocks = await sheetsIn(bytes);
    if (blocks !== null && isRuleSheet(blocks)) {
      const out = needed(given, { options }, "out");
      if (isWorkbook(out)) return checkSheet({ bytes, file, out }, catalogue, output);
      return makePack({ blocks, file, out }, catalogue, output);
    }
    const id = planIdIn(given);
    const draft = draftOf(blocks === null ? openDocument(bytes) : openSheets(blocks), file, id, catalogue);
    const out = given.text("out");
    if (out !== null) await writeDraft(draft, catalogue, out, output);
    if (output.json) output.data(importJson(draft, output.lang));
    else {
      printImport(draft, output);
      if (out !== null) output.line(say(output.lang, "draftWritten", { file: out }));
    }
    return 0;
  },
};
