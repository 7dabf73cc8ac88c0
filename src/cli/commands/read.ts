import { type PhraseReading, readPhrase } from "../../authoring/wording";
import { type Command, type Given, type Option, type Output, refuse } from "../context";
import { readText } from "../files";
import { sayObligation } from "../../plan/say-obligation";
import { scopeWords, targetWords } from "../reading-words";
import { asideWords, say } from "../words";

const options: readonly Option[] = [
  { name: "year", type: "string", example: "2026", help: { vi: "năm của kế hoạch", en: "the plan's year" } },
  {
    name: "unit",
    type: "string",
    example: "%",
    help: { vi: "đơn vị tính của cột chứa cụm từ", en: "the unit of the phrase's column" },
  },
  {
    name: "file",
    type: "string",
    example: "cum-tu.txt",
    help: { vi: "tệp văn bản, mỗi dòng một cụm từ", en: "a text file, one phrase a line" },
  },
];

const example = '"tối thiểu 65% học sinh"';

const yearIn = (given: Given): { year?: number } => {
  const text = given.text("year");
  if (text === null) return {};
  return /^20\d{2}$/.test(text) ? { year: Number(text) } : refuse("bad-year", { text });
};

const phrasesIn = async (given: Given): Promise<readonly string[]> => {
  const file = given.text("file");
  if (file === null) return given.files.filter((phrase) => phrase.trim() !== "");
  const lines = (await readText(file)).replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
};

const printReading = (phrase: string, reading: PhraseReading, output: Output): void => {
  const { lang } = output;
  output.line(phrase);
  for (const target of reading.targets) {
    const scope = target.scope === undefined ? "" : ` · ${scopeWords(target.scope)}`;
    output.line(`  ${say(lang, "target")}: ${targetWords(target, lang)}${scope}`);
  }
  for (const obligation of reading.deadline)
    output.line(`  ${say(lang, "deadline")}: ${sayObligation(obligation, lang)}`);
  for (const { text, why } of reading.aside) output.line(`  ${say(lang, "aside")}: ${text} (${asideWords[why][lang]})`);
  if (reading.unread.length > 0) output.line(`  ${say(lang, "unread")}: ${reading.unread.join(" | ")}`);
};

/** `ra-soat read "PHRASE"`: how the wording parser reads a phrase; what it cannot place it says. */
export const read: Command = {
  usage: `ra-soat read ${example} --year 2026`,
  summary: { vi: "Đọc một cụm từ của kế hoạch thành quy tắc", en: "Read a plan's phrase into a rule" },
  options,
  takes: example,
  run: async (given, output) => {
    const phrases = await phrasesIn(given);
    const fromFile = given.text("file") !== null;
    if (phrases.length === 0) refuse("missing-phrase", { example });
    const unit = given.text("unit");
    const context = { ...yearIn(given), ...(unit === null ? {} : { columnUnit: unit }) };
    const readings = phrases.map((phrase) => readPhrase(phrase, context));
    if (output.json) output.data(readings.length === 1 && !fromFile ? readings[0] : readings);
    else {
      readings.forEach((reading, index) => {
        printReading(phrases[index] ?? "", reading, output);
      });
    }
    return 0;
  },
};
