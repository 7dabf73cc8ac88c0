import fc from "fast-check";
import { draftPlan } from "../../../src/authoring/import/draft";
import { openDocument } from "../../../src/authoring/import/open";
import { remark, saidIn, saysReason } from "../../../src/authoring/import/remarks/remark";
import { questionWords, reasonWords } from "../../../src/authoring/import/remarks/words";
import { bookOfDraft } from "../../../src/authoring/rule-sheet/from-draft";
import { loadBuiltin } from "../../../src/plan/builtin";
import { wardPlan } from "../../fixtures/word-document";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const catalogue = builtin.value;
const opened = openDocument(wardPlan());
if (!opened.ok) throw new Error(opened.refusal.code);
const draft = draftPlan(opened.value, "minh-son-2027", catalogue);

const words = Object.values({ ...reasonWords, ...questionWords });
const put = (template: string, text: string): string => template.replace(/\{\w+\}/gu, text);

test("every reason and question, with whatever the document has in it, is said in the other language from its sentence alone", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...words),
      fc.string({ minLength: 1, unit: fc.constantFrom("à", "7", "%", " ", "”", "(", ".", "“", "ệ") }),
      (template, text) => {
        const [vi, en] = [put(template.vi, text), put(template.en, text)];
        expect([saidIn(vi, "en"), saidIn(en, "vi")]).toEqual([en, vi]);
        expect([saidIn(vi, "vi"), saidIn(en, "en")]).toEqual([vi, en]);
      },
    ),
  );
});

test("what a person wrote in a rule sheet stays as she wrote it", () => {
  expect(saidIn("Hỏi lại chị Hoa ở phòng.", "en")).toBe("Hỏi lại chị Hoa ở phòng.");
});

test("a number that nobody could read is known by its reason in either language", () => {
  const { vi, en } = remark("unread", { text: "2/3" });
  expect([vi, en, remark("unitless").vi].map((text) => saysReason(text, "unread"))).toEqual([true, true, false]);
});

test("in an English draft no reason and no question is Vietnamese but for what it quotes", () => {
  const vietnamese = /[\u0102-\u0103\u0110-\u0111\u01a0-\u01b0\u1ea0-\u1ef9]/u;
  const unquoted = (text: string): string => text.replace(/“[^”]*”/gu, "").replace(/\([^()]*\)|Chỉ tiêu/gu, "");
  const reasons = bookOfDraft(draft, catalogue, "en").targets.flatMap(({ why = "" }) => why.split("\n"));
  const asked = draft.questions.map(({ text }) => text.en);
  expect([...reasons, ...asked].map(unquoted).filter((text) => vietnamese.test(text))).toEqual([]);
  expect(words.map(({ en }) => unquoted(en)).filter((text) => vietnamese.test(text))).toEqual([]);
});
