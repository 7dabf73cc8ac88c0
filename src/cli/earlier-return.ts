import { periodInBoth } from "../kernel/period";
import type { Catalogue } from "../plan/catalogue";
import { foldCode } from "../returns/names";
import { type CheckedWorkbook, checkWorkbook } from "../usecases/check-workbook";
import { isBefore, latestBefore } from "../usecases/earlier";
import type { Meta } from "../sheet/identity";
import { refuse, Refused } from "./context";
import { isFolder } from "./files";
import { inputFiles } from "./input-files";
import { blocksOfFile } from "./workbook-file";

type School = Extract<Meta["respondent"], { viewpoint: "school" }>;

/** A school's return that was handed in before. */
export interface EarlierReturn {
  readonly file: string;
  readonly school: School;
  readonly period: string;
  readonly checked: CheckedWorkbook;
}

/** A school's return in a file; an office's workbook is refused (`from-office`), and what cannot be read. */
export const returnIn = async (catalogue: Catalogue, file: string): Promise<EarlierReturn> => {
  const checked = checkWorkbook(catalogue, await blocksOfFile(file), null);
  if (!checked.ok) throw new Refused(checked.refusal, file);
  const { respondent, period } = checked.value.recognised.meta;
  if (respondent.viewpoint === "office") return refuse("from-office", { file });
  return { file, school: respondent, period, checked: checked.value };
};

/** The last return of a school before a period among those in a folder; files that are no school's return are passed over. */
const latestIn = async (catalogue: Catalogue, folder: string, code: string, period: string): Promise<EarlierReturn> => {
  const { files } = await inputFiles([folder], []);
  let latest: EarlierReturn | null = null;
  for (const { path, name } of files) {
    const found = await returnIn(catalogue, path).catch((error: unknown) => {
      if (error instanceof Refused) return null;
      throw error;
    });
    if (found === null || foldCode(found.school.code) !== foldCode(code)) continue;
    latest = latestBefore([...(latest === null ? [] : [latest]), { ...found, file: name }], period);
  }
  return latest ?? refuse("from-nothing", { folder, code, period: periodInBoth(period) });
};

/**
 * The return from which a form for a later period is made: the file named, or of a folder the school's last. Refused:
 * another school's (`code` null: none was named), and one that is not earlier than `period`.
 */
export const returnBefore = async (
  catalogue: Catalogue,
  from: string,
  code: string | null,
  period: string,
): Promise<EarlierReturn> => {
  if (await isFolder(from))
    return latestIn(catalogue, from, code ?? refuse("missing-option", { option: "code", example: "TH01" }), period);
  const found = await returnIn(catalogue, from);
  const own = found.school.code;
  if (code !== null && foldCode(code) !== foldCode(own)) refuse("from-other-school", { file: from, own, code });
  if (!isBefore(found.period, period))
    refuse("from-not-earlier", { file: from, own: periodInBoth(found.period), period: periodInBoth(period) });
  return found;
};
