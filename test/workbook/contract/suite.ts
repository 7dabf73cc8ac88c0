import { lawOfWriting } from "./law";
import type { Open } from "./ports";
import { readingContract } from "./reading";
import { writingContract } from "./writing";

/** What every adapter of the workbook port does, whatever stands behind it. */
export const workbookContract = (name: string, open: Open): void => {
  describe(`${name} keeps the contract of the workbook port: reading`, () => {
    readingContract(open);
  });
  describe(`${name} keeps the contract of the workbook port: writing`, () => {
    writingContract(open);
    lawOfWriting(open);
  });
};
