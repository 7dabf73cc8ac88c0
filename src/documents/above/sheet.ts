import { paged } from "../../forms/pages";
import { periodOnPaper } from "../../forms/paper/words";
import type { Pack } from "../../plan/schema/pack";
import type { Gathering } from "../../returns/gather/types";
import type { SheetModel } from "../../sheet/model";
import { centred, Page, put } from "../summary/page";
import { asOf, coverageWords, figureWords, numberOf } from "../summary/words";
import type { AboveLine } from "./fill";
import { whyWords } from "./words";

const name = "Nguồn số liệu";

/** "Nguồn số liệu": whose return it is, and for every target from how many schools its figure is, or why it is blank. */
export const sourceSheet = (sender: Pack, above: Gathering, lines: readonly AboveLine[]): SheetModel => {
  const page = new Page([56, 420, 116, 80, 260]);
  page.line("NGUỒN SỐ LIỆU CỦA BÁO CÁO", "paperTitle", 24);
  page.line(`${sender.issuer.name} gửi ${above.pack.issuer.name}`, "paperSubject");
  page.line(asOf(above), "paperPlan");
  page.row(["TT", "Chỉ tiêu, nhiệm vụ", "Số liệu", "Trường có số liệu", "Nguồn"].map((head) => put(head, "paperHead")));
  page.headings(page.next - 1);
  for (const { rolled, why } of lines)
    page.row([
      centred(numberOf(above.pack, rolled.target)),
      put(rolled.target.source.quote),
      centred(why.kind === "filled" ? figureWords(rolled) : ""),
      centred(coverageWords(rolled)),
      put(whyWords(why).vi),
    ]);
  return paged(page.model(name, `${sender.issuer.name} – ${name} – ${periodOnPaper(above.period)}`));
};
