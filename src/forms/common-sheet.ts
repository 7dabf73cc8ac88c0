import { sheetNames } from "../plan/sheet-names";
import { type Draft, linesAt } from "../sheet/draft";
import type { Day } from "../kernel/ids";
import { periodWords } from "../kernel/period";
import type { AskedCommon } from "../plan/asked/common";
import type { Contained } from "../plan/asked/contained";
import type { Pack } from "../plan/schema/pack";
import { putCommon, putCommonHeading } from "./common-rows";
import { collected } from "./entry-frame";
import { formWidths } from "./form-rows";
import { Grid } from "./grid";
import { heightFor } from "../sheet/heights";
import type { Meta } from "../sheet/identity";
import { putWorkHead, workRows, workSheet } from "./work-sheet";

/** Who returns it, of a return to another's plan. */
const whoseWords = ({ respondent }: Meta): string =>
  respondent.viewpoint === "office" && respondent.sender !== undefined ? `Báo cáo của ${respondent.sender} – ` : "";

/**
 * An office's "Số liệu chung", before its tables, which stay as the document has them: its totals, each once for all
 * sheets, and the day by which all are judged.
 */
export const commonSheet = (
  packs: readonly Pack[],
  common: readonly AskedCommon[],
  contained: readonly Contained[],
  meta: Meta,
  day: Day,
): Draft => {
  const grid = new Grid();
  const frame = linesAt(2);
  const title = `${whoseWords(meta)}${packs.map((pack) => `${pack.title} (${pack.issuer.name})`).join("; ")} – Kỳ: ${periodWords(meta.period, "vi")}`;
  const heads = [
    { text: "TT", at: 0 },
    { text: "Số liệu", at: 1 },
  ];
  putWorkHead(grid, frame, meta, title, { heads, height: heightFor([], 33) });
  putCommonHeading(grid, workRows.first, "", frame);
  const end = putCommon(grid, workRows.first + 1, frame, common, contained, day);
  const laid = { name: sheetNames.common, ...collected(grid, [formWidths.tt, formWidths.text], frame) };
  return workSheet(grid, frame, end, laid, { inView: 1 });
};
