import { readFileSync } from "node:fs";
import { writeSafely } from "../../src/cli/files-safely";
import { Refused, sentenceOf } from "../../src/cli/context";

/** As a process of its own: writes the content of the first file under the second name, as every command does. */
const [source = "", target = ""] = process.argv.slice(2);
const say = (text: string): void => void process.stdout.write(`${text}\n`);
await writeSafely(target, readFileSync(source), { lang: "vi", problem: say }).catch((error: unknown) => {
  if (!(error instanceof Refused)) throw error;
  say(sentenceOf(error, "vi"));
  process.exitCode = 2;
});
