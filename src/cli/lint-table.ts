import { tableOf, tableWorkbook } from "../authoring/lint/table";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { writeWorkbook } from "../workbook/xlsx";
import type { Output } from "./context";
import { writeBook } from "./new-file";
import { say } from "./words";

/** `lint --table [--out F.xlsx]`: wording against rule, one line a target; 1 when one differs and nobody decided so. */
export const lintTable = async (
  catalogue: Catalogue,
  packs: readonly Pack[],
  file: string | null,
  output: Output,
): Promise<0 | 1> => {
  const lines = packs.flatMap((pack) => tableOf(catalogue, pack, output.lang));
  if (file !== null) await writeBook(file, await writeWorkbook(tableWorkbook(catalogue, packs, output.lang)), output);
  if (output.json) output.data(lines);
  else if (file !== null) output.line(say(output.lang, "tableWritten", { file, lines: lines.length }));
  else
    for (const { code, quote, cell, read, rule, verdict } of lines)
      output.line([code, cell === "" ? quote : `${quote} [${cell}]`, read, rule, verdict].join("\t"));
  return lines.every(({ agrees }) => agrees) ? 0 : 1;
};
