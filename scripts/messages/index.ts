import { readdirSync } from "node:fs";
import path from "node:path";
import { messagesBeside } from "./beside";
import { messagesIn } from "./source";
import type { Message } from "./spoken";

export type { Message } from "./spoken";

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .sort();

/** What is looked for and never said: the parser of wordings, spellings of old fonts; SQL and models of sheets. */
const notSaid = /^src\/(authoring\/wording|figures\/old-fonts|documents\/export\/sql|workbook\/port\/check-model)/;

/** What a release says of itself, and what `npm start` prints. */
const scripts = ["scripts/release.mjs", "scripts/release/guides.mjs", "scripts/webpack/dev-server.js"];

/** The files of source whose words somebody meets. */
export const saidFiles = (): readonly string[] => [
  ...filesUnder("src").filter((file) => !notSaid.test(file)),
  ...scripts,
];

/** Every sentence and label that a user can meet, by file and line. */
export const allMessages = (): readonly Message[] => [...saidFiles().flatMap(messagesIn), ...messagesBeside()];
