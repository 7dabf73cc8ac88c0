import { patched } from "../../src/authoring/review/patch";
import { lastOf } from "../../src/kernel/steps";
import { approvingInSteps } from "../../src/pane/review/proposal-draft";
import { inSlices } from "../../src/pane/session/slices";
import { book, catalogue } from "../fixtures/ward-book";

const orders = new Set(book.targets.map(({ order = "" }) => order));
const sure = book.targets.filter((line) => line["sure"] === "Chắc chắn");

test("only what is sure, was seen and has nothing wrong is approved at once; in slices it is the same", async () => {
  const patch = lastOf(approvingInSteps(book, orders, catalogue));
  expect(Object.keys(patch?.targets ?? {})).toEqual(sure.map(({ order }) => order));
  expect(await inSlices(approvingInSteps(book, orders, catalogue))).toEqual(patch);
  const [first] = sure;
  const seen = new Set([first?.["order"] ?? ""]);
  expect(Object.keys(lastOf(approvingInSteps(book, seen, catalogue))?.targets ?? {})).toEqual([...seen]);
  const wrong = patched(book, { targets: { [first?.["order"] ?? ""]: { value: "1" } } });
  expect(lastOf(approvingInSteps(wrong, seen, catalogue))).toBeNull();
  expect(lastOf(approvingInSteps(patched(book, patch ?? {}), orders, catalogue))).toBeNull();
});
