import { periodWords } from "../kernel/period";
import type { Catalogue } from "../plan/catalogue";
import { foldCode } from "../returns/names";
import { type CheckedWorkbook, checkWorkbook } from "../usecases/check-workbook";
import { isBefore } from "../usecases/earlier";
import type { Meta } from "../sheet/identity";
import { refuse, Refused } from "./context";
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
const returnIn = async (catalogue: Catalogue, file: string): Promise<EarlierReturn> => {
  const checked = checkWorkbook(catalogue, await blocksOfFile(file), null);
  if (!checked.ok) throw new Refused(checked.refusal, file);
  const { respondent, period } = checked.value.recognised.meta;
  if (respondent.viewpoint === "office") return refuse("from-office", { file });
  return { file, school: respondent, period, checked: checked.value };
};

/**
 * The return from which a form for a later period is made. Refused: another school's (`code` null: none was named), and one
 * that is not earlier than `period`.
 */
export const returnBefore = async (
  catalogue: Catalogue,
  file: string,
  code: string | null,
  period: string,
): Promise<EarlierReturn> => {
  const found = await returnIn(catalogue, file);
  const own = found.school.code;
  if (code !== null && foldCode(code) !== foldCode(own)) refuse("from-other-school", { file, own, code });
  if (!isBefore(found.period, period))
    refuse("from-not-earlier", { file, own: periodWords(found.period), period: periodWords(period) });
  return found;
};
