import { judge } from "../../src/verdict/judge";
import type { Case } from "../../src/verdict/verdict";
import { given, share } from "./cases";

/** A case that tells how often a sentence has asked for its place. */
const counted = (): { readonly given: Case; readonly asked: () => number } => {
  let asked = 0;
  const place = {
    get place(): string {
      asked += 1;
      return "Phụ lục, dòng 1";
    },
  };
  const plain: Case = given({ figure: share(26, 52) });
  return { given: Object.defineProperties(plain, Object.getOwnPropertyDescriptors(place)), asked: () => asked };
};

test("no sentence is made of a verdict that nobody reads", () => {
  const { given: own, asked } = counted();
  expect(judge(own).status).toBe("notMet");
  expect(asked()).toBe(0);
});

test("only the language that is read is made", () => {
  const { given: own, asked } = counted();
  expect(judge(own).explanation.vi).toContain("26/52");
  expect(asked()).toBe(1);
});

test("as JSON an explanation is its two sentences", () => {
  const { explanation } = judge(counted().given);
  expect(JSON.parse(JSON.stringify(explanation))).toEqual({ vi: explanation.vi, en: explanation.en });
  expect(explanation.en).toContain("26/52");
});
