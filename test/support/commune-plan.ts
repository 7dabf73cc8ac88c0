import { draftPlan } from "../../src/authoring/import/draft";
import { openDocument } from "../../src/authoring/import/open";
import { bookOfDraft } from "../../src/authoring/rule-sheet/from-draft";
import { packOfBook } from "../../src/authoring/rule-sheet/to-pack";
import { addPack } from "../../src/plan/load";
import { cell, paragraph, row, table, wordFile } from "../fixtures/word-document";
import { catalogue } from "../usecases/forms";
import { aPlan } from "./ids";

/** A commune's plan of this one row, read from its document, every line ticked. */
export const planWith = (texts: readonly string[]) => {
  const rows = [["STT", "Nội dung", "Chỉ tiêu", "Đơn vị thực hiện", "Thời hạn"], texts];
  const body = [
    paragraph("KẾ HOẠCH"),
    paragraph("Chuyển đổi số trong giáo dục năm 2026 trên địa bàn xã Gia Trấn"),
    paragraph("Ủy ban nhân dân xã Gia Trấn ban hành Kế hoạch gồm các nội dung sau."),
    paragraph("Phụ lục"),
    table(rows.map((cells) => row(cells.map((text) => cell(text))))),
  ];
  const document = openDocument(wordFile(body.join("")));
  if (!document.ok) throw new Error(document.refusal.code);
  const draft = draftPlan(document.value, "xa-gia-tran-2026", catalogue);
  const book = bookOfDraft(draft, catalogue);
  const ticked = { ...book, targets: book.targets.map((line) => ({ ...line, decision: "Đồng ý" })) };
  const { data, problems } = packOfBook(ticked, catalogue);
  const added = addPack(catalogue, data, "sheet");
  if (!added.ok) throw new Error(JSON.stringify([problems, added.refusal]));
  const pack = added.value.packs.get(aPlan("xa-gia-tran-2026"));
  if (pack === undefined) throw new Error("no plan");
  return { pack, known: added.value };
};
