import { readFileSync } from "node:fs";
import measures from "../../rules/measures.json";
import { allMessages } from "../../scripts/messages/index";
import { forbidden, forbiddenInEnglish } from "./forbidden";

const messages = allMessages();

test("every sentence and label of the product is found", () => {
  expect(messages.length).toBeGreaterThan(1000);
});

describe("the glossary's forbidden words are in no sentence that a user can meet", () => {
  test.each(forbidden.map(({ word, use }) => [String(word), word, use] as const))("%s", (_, word, use) => {
    const found = messages
      .filter(({ vi }) => vi !== null && word.test(vi))
      .map(({ file, line, vi }) => `${file}:${line} ${vi ?? ""}`);
    expect({ use, found }).toEqual({ use, found: [] });
  });

  test.each(forbiddenInEnglish.map(({ word, use }) => [String(word), word, use] as const))("%s", (_, word, use) => {
    const found = messages
      .filter(({ en }) => en !== null && word.test(en))
      .map(({ file, line, en }) => `${file}:${line} ${en ?? ""}`);
    expect({ use, found }).toEqual({ use, found: [] });
  });
});

/** Pages for those who use the product, or write its rules. */
const pages = ["docs/huong-dan-su-dung.md", "docs/rule-keeping.md"];

test.each(pages)("nor in %s, but where a file or a finding is quoted by its name", (page) => {
  const lines = readFileSync(page, "utf8")
    .replace(/`[^`]*`/g, "")
    .split("\n");
  // A comment on a plan is "nhận xét".
  const found = lines.flatMap((line, index) =>
    forbidden
      .filter(({ word }) => word.test(line.replaceAll("nhận xét", "")))
      .map(({ use }) => `${page}:${index + 1} ${use}`),
  );
  expect(lines.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});

describe("a question", () => {
  const questions = Object.entries(measures).flatMap(([id, measure]) =>
    "question" in measure && (measure.kind === "yesNo" || measure.kind === "facilityCount")
      ? [[id, measure.question] as const]
      : [],
  );

  test.each(questions)("%s asks a school “… có … không?” or “… đã … chưa?”: %s", (_, question) => {
    expect(question).toMatch(/(?<!\p{L})có .+ không\?$|(?<!\p{L})đã .+ chưa\?$/iu);
  });
});
