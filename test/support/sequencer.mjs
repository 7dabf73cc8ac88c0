// The longest tests first, also where no run before has told jest which they are: no worker is left alone with one at the end.
import Sequencer from "@jest/test-sequencer";

const longest = [
  "oracle/native/differential",
  "oracle/native/real-forms",
  "oracle/native/guards",
  "oracle/libreoffice-marking",
  "oracle/libreoffice-file",
  "usecases/valid",
  "cli/process",
  "workbook/xlsx/bad-files",
  "browser/looks",
  "browser/excel",
];

const rank = ({ path }) => {
  const at = longest.findIndex((name) => path.replaceAll("\\", "/").endsWith(`test/${name}.test.ts`));
  return at < 0 ? longest.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
