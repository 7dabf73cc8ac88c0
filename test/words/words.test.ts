import measures from "../../rules/measures.json";
import { allMessages } from "../../scripts/messages-found";
import { forbidden, forbiddenInEnglish } from "./forbidden";

const messages = allMessages();

test("every sentence and label of the product is found", () => {
  expect(messages.length).toBeGreaterThan(1000);
});

describe("the glossary's forbidden words are in no sentence that a user can meet", () => {
  test.each(forbidden.map(({ word, use }) => [String(word), word, use] as const))("%s", (_, word, use) => {
    const found = messages.filter(({ vi }) => word.test(vi)).map(({ file, line, vi }) => `${file}:${line} ${vi}`);
    expect({ use, found }).toEqual({ use, found: [] });
  });

  test.each(forbiddenInEnglish.map(({ word, use }) => [String(word), word, use] as const))("%s", (_, word, use) => {
    const found = messages
      .filter(({ en }) => en !== null && word.test(en))
      .map(({ file, line, en }) => `${file}:${line} ${en ?? ""}`);
    expect({ use, found }).toEqual({ use, found: [] });
  });
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
