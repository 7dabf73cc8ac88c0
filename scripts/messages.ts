import { mkdirSync, writeFileSync } from "node:fs";
import { allMessages, type Message } from "./messages/index";

// npm run messages: every sentence and label of the product, in both languages, on one page to be read aloud.
const cell = (text: string | null): string => (text ?? "").replaceAll("|", "\\|").replaceAll("\n", " ⏎ ");

const byFileOf = (messages: readonly Message[]): ReadonlyMap<string, readonly Message[]> =>
  new Map(
    [...new Set(messages.map(({ file }) => file))].map((file) => [file, messages.filter((each) => each.file === file)]),
  );

const page = (messages: readonly Message[]): string => {
  const tables = [...byFileOf(messages)].map(([file, own]) =>
    [
      `## ${file}`,
      "| | tiếng Việt | English |",
      "| --- | --- | --- |",
      ...own.map(({ line, vi, en }) => `| ${line} | ${cell(vi)} | ${cell(en)} |`),
    ].join("\n"),
  );
  return `# Rà Soát: ${messages.length} câu và nhãn\n\n${tables.join("\n\n")}\n`;
};

const messages = allMessages();
mkdirSync("out", { recursive: true });
writeFileSync("out/messages.md", page(messages));
console.log(`out/messages.md: ${messages.length}`);
