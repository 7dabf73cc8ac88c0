import { asRead } from "../as-read";
import { parseReference } from "../../../../src/sheet/address";
import type { SheetBlock } from "../../../../src/sheet/find";
import type { WorkbookModel } from "../../../../src/sheet/model";
import type { CheckJson } from "../../../cli/check-json";
import { rowKey } from "../engine";
import { columnsOf } from "../filled";

/** What "Việc cần làm" says on each row that shows a verdict. */
export const stepsIn = (model: WorkbookModel, blocks: readonly SheetBlock[]): ReadonlyMap<string, string> =>
  new Map(
    model.sheets.flatMap((sheet) => {
      const columns = columnsOf(sheet);
      const [step, targets] = [columns.get("step"), columns.get("targets")];
      const block = blocks.find((candidate) => candidate.sheet === sheet.name);
      return sheet.cells.flatMap(({ row, column, content }) => {
        if (column !== targets || content?.type !== "text" || !content.text.includes("/")) return [];
        const cell = block?.cells[row - block.top]?.[(step ?? 0) - block.left];
        return [[rowKey(sheet.name, row), cell?.type === "text" ? asRead(cell.text) : ""] as const];
      });
    }),
  );

/** The rows on which something still blocks: there the command speaks of that, in the words of its findings. */
export const blockedRows = ({ findings }: CheckJson): ReadonlySet<string> =>
  new Set(
    findings.flatMap(({ severity, reason, cell }) => {
      const blocks = severity === "error" || (severity === "query" && reason === null);
      const place = blocks && cell !== null ? parseReference(cell) : null;
      return place === null ? [] : [rowKey(place.sheet, place.area.top)];
    }),
  );

/** The rows of which a check asks something, explained or not, and those on which its target's verdict stands. */
export const askedRows = ({ findings }: CheckJson, { sheets }: WorkbookModel): ReadonlySet<string> => {
  const asked = findings.filter(({ severity }) => severity !== "info");
  const targets = new Set(asked.flatMap(({ target }) => target ?? []));
  const places = asked.flatMap(({ cell }) => {
    const place = cell === null ? null : parseReference(cell);
    return place === null ? [] : [rowKey(place.sheet, place.area.top)];
  });
  const verdicts = sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, content }) => {
      const isTargets = column === columnsOf(sheet).get("targets") && content?.type === "text";
      return isTargets && content.text.split(" ").some((code) => targets.has(code)) ? [rowKey(sheet.name, row)] : [];
    }),
  );
  return new Set([...places, ...verdicts]);
};

/** What formulas leave out: the next milestone behind the verdict's own step, and dots between thousands. */
export const asFormulasSay = (step: string): string =>
  step.replace(/ Mốc \d*: .*$/s, "").replace(/(\d)\.(?=\d{3}(?!\d))/g, "$1");
