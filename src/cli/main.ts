import type { Lang } from "../findings/finding";
import { sayRefusal } from "../findings/refusals";
import { common, readArguments } from "./arguments";
import { commands } from "./commands";
import { type Command, type ExitCode, type Output, Refused } from "./context";

/** Where the process writes; tests give their own. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const langIn = (args: readonly string[]): Lang | null => {
  const inline = args.findLast((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const at = args.lastIndexOf("--lang");
  const text = inline ?? (at < 0 ? "vi" : args[at + 1]);
  return text === "vi" || text === "en" ? text : null;
};

const usage = (lang: Lang): string => {
  const head = lang === "vi" ? "Cách dùng: ra-soat <lệnh> [tùy chọn]" : "Usage: ra-soat <command> [options]";
  const lines = commands.map((command) => `  ${command.name.padEnd(10)} ${command.summary[lang]}`);
  const codes =
    lang === "vi"
      ? "Mã kết thúc: 0 xong; 1 xong nhưng còn nội dung chưa sẵn sàng; 2 không thực hiện được."
      : "Exit codes: 0 done; 1 done, but something is not ready; 2 could not be done.";
  return [head, "", ...lines, "", codes].join("\n");
};

const usageOf = (command: Command, lang: Lang): string =>
  [
    command.summary[lang],
    `  ${command.usage}`,
    "",
    ...[...command.options, ...common].map(
      (option) => `  --${`${option.name} ${option.example}`.padEnd(34)} ${option.help[lang]}`,
    ),
  ].join("\n");

const fail = (streams: Streams, json: boolean, lang: Lang, refused: Refused): ExitCode => {
  const sentence = (refused.file === null ? "" : `${refused.file}: `) + sayRefusal(refused.refusal, lang);
  if (json) streams.out(`${JSON.stringify({ error: { code: refused.refusal.code, message: sentence } }, null, 2)}\n`);
  streams.err(`${sentence}\n`);
  return 2;
};

const whatOf = (error: unknown): string => (error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error));

/** Runs the command line; whatever happens ends in an exit code and, at 2, a sentence, never a stack trace. */
export const main = async (args: readonly string[], streams: Streams): Promise<ExitCode> => {
  const [name, ...rest] = args;
  const lang = langIn(args) ?? "vi";
  const json = args.includes("--json");
  try {
    if (langIn(args) === null) throw new Refused({ code: "unknown-language", params: { text: args[args.lastIndexOf("--lang") + 1] ?? "" } });
    if (name === undefined || name === "--help" || name === "help" || name.startsWith("--lang")) {
      streams.out(`${usage(lang)}\n`);
      return name === undefined ? 2 : 0;
    }
    const command = commands.find((candidate) => candidate.name === name);
    if (command === undefined) {
      const known = commands.map((candidate) => candidate.name).join(", ");
      throw new Refused({ code: "unknown-command", params: { command: name, commands: known } });
    }
    if (rest.includes("--help")) {
      streams.out(`${usageOf(command, lang)}\n`);
      return 0;
    }
    const output: Output = {
      lang,
      json,
      line: (text) => { streams.out(`${text}\n`); },
      data: (value) => { streams.out(`${JSON.stringify(value, null, 2)}\n`); },
    };
    return await command.run(readArguments(command, rest), output);
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused({ code: "unexpected", params: { what: whatOf(error) } });
    return fail(streams, json, lang, refused);
  }
};
