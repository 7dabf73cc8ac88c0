import type { Lang } from "../findings/finding";
import { sayRefusal } from "../findings/refusals";
import { common, readArguments } from "./arguments";
import { commands } from "./commands";
import { type Command, type ExitCode, type Output, refuse, Refused } from "./context";

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

const whatOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);

const outputTo = (streams: Streams, lang: Lang, json: boolean): Output => ({
  lang,
  json,
  line: (text) => {
    streams.out(`${text}\n`);
  },
  data: (value) => {
    streams.out(`${JSON.stringify(value, null, 2)}\n`);
  },
});

const commandNamed = (name: string): Command => {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  return refuse("unknown-command", { command: name, commands: commands.map((candidate) => candidate.name).join(", ") });
};

const wantsHelp = (name: string | undefined): boolean => name === undefined || name === "help" || name.startsWith("--");

const run = async (args: readonly string[], streams: Streams, lang: Lang, json: boolean): Promise<ExitCode> => {
  const [name, ...rest] = args;
  if (langIn(args) === null) return refuse("unknown-language", { text: args[args.lastIndexOf("--lang") + 1] ?? "" });
  if (name === undefined || wantsHelp(name)) {
    streams.out(`${usage(lang)}\n`);
    return args.includes("--help") || name === "help" ? 0 : 2;
  }
  const command = commandNamed(name);
  if (rest.includes("--help")) {
    streams.out(`${usageOf(command, lang)}\n`);
    return 0;
  }
  return command.run(readArguments(command, rest), outputTo(streams, lang, json));
};

/** Runs the command line; whatever happens ends in an exit code and, at 2, a sentence, never a stack trace. */
export const main = async (args: readonly string[], streams: Streams): Promise<ExitCode> => {
  const lang = langIn(args) ?? "vi";
  const json = args.includes("--json");
  try {
    return await run(args, streams, lang, json);
  } catch (error) {
    const refused =
      error instanceof Refused ? error : new Refused({ code: "unexpected", params: { what: whatOf(error) } });
    return fail(streams, json, lang, refused);
  }
};
