import { asRefused, type Command, type ExitCode, type Output, refuse, type Refused, sentenceOf } from "./context";
import type { Lang } from "../kernel/text";
import { version } from "../kernel/version";
import { common, readArguments } from "./arguments";
import { plainForPeople, plainJson } from "./plain";
import { overwrite, progressOn } from "./progress";
import { say } from "./words";

/**
 * Every command by its name, in the order in which the help lists them. A command's own code is read when it is asked for,
 * so that none waits for the others'.
 */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["plans", async () => (await import("./commands/plans")).plans],
  ["rules", async () => (await import("./commands/rules")).rules],
  ["read", async () => (await import("./commands/read")).read],
  ["import", async () => (await import("./commands/import")).importPlan],
  ["export", async () => (await import("./commands/export")).exportPlan],
  ["lint", async () => (await import("./commands/lint")).lint],
  ["diff", async () => (await import("./commands/diff")).diff],
  ["load", async () => (await import("./commands/load")).load],
  ["roster", async () => (await import("./commands/roster")).roster],
  ["template", async () => (await import("./commands/template")).template],
  ["check", async () => (await import("./commands/check")).check],
  ["consolidate", async () => (await import("./commands/consolidate")).consolidate],
  ["sql", async () => (await import("./commands/sql")).sql],
  ["deadlines", async () => (await import("./commands/deadlines")).deadlines],
]);

/** Where the process writes; tests give their own. */
interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal, on which a line can be written over. */
  readonly live?: boolean;
}

/** The same, from which no text is obeyed any more; a line that is written over is erased by its own call. */
interface PlainStreams extends Streams {
  readonly erase: () => void;
}

/** What was given as --lang, the last one when there are several; Vietnamese when there is none. */
const langGiven = (args: readonly string[]): string =>
  args.reduce((given, arg, index) => {
    if (arg === "--lang") return args[index + 1] ?? "";
    return arg.startsWith("--lang=") ? arg.slice("--lang=".length) : given;
  }, "vi");

const langIn = (args: readonly string[]): Lang | null => {
  const text = langGiven(args);
  return text === "vi" || text === "en" ? text : null;
};

const usage = async (lang: Lang): Promise<string> => {
  const lines: string[] = [];
  for (const [name, read] of commands) lines.push(`  ${name.padEnd(12)} ${(await read()).summary[lang]}`);
  return [say(lang, "usage"), "", ...lines, "", say(lang, "exitCodes")].join("\n");
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
  const sentence = sentenceOf(refused, lang);
  if (json) streams.out(`${JSON.stringify({ error: { code: refused.refusal.code, message: sentence } }, null, 2)}\n`);
  streams.err(`${sentence}\n`);
  return 2;
};

const outputTo = (streams: PlainStreams, lang: Lang, json: boolean): Output => {
  const progress = progressOn(streams.err, streams.erase, streams.live === true);
  return {
    lang,
    json,
    line: (text) => {
      progress.clear();
      streams.out(`${text}\n`);
    },
    problem: (text) => {
      progress.clear();
      streams.err(`${text}\n`);
    },
    data: (value) => {
      streams.out(`${JSON.stringify(value, null, 2)}\n`);
    },
    part: streams.out,
    progress: progress.at,
  };
};

const commandNames = (): string => [...commands.keys()].join(", ");

const commandNamed = (name: string): Promise<Command> => {
  const read = commands.get(name);
  return read?.() ?? refuse("unknown-command", { command: name, commands: commandNames() });
};

const takesValue = (arg: string): boolean =>
  common.some((option) => option.type === "string" && arg === `--${option.name}`);

/** Options that every command takes may stand before its name. */
const splitCommand = (
  args: readonly string[],
): { readonly name: string | undefined; readonly rest: readonly string[] } => {
  let at = 0;
  while (args[at]?.startsWith("--") === true) at += takesValue(args[at] ?? "") ? 2 : 1;
  return { name: args[at], rest: [...args.slice(0, at), ...args.slice(at + 1)] };
};

const run = async (args: readonly string[], streams: PlainStreams, lang: Lang, json: boolean): Promise<ExitCode> => {
  const { name, rest } = splitCommand(args);
  if (args.includes("--version")) {
    streams.out(json ? `${JSON.stringify({ name: "ra-soat", version })}\n` : `Rà Soát ${version}\n`);
    return 0;
  }
  if (langIn(args) === null) return refuse("unknown-language", { text: langGiven(args) });
  if (name === "help" || (name === undefined && rest.includes("--help"))) {
    streams.out(`${await usage(lang)}\n`);
    return 0;
  }
  if (name === undefined) return refuse("missing-command", { commands: commandNames() });
  const command = await commandNamed(name);
  if (rest.includes("--help")) {
    streams.out(`${usageOf(command, lang)}\n`);
    return 0;
  }
  return command.run(readArguments(name, command, rest), outputTo(streams, lang, json));
};

/** The one way out: whatever a file, a name or a message holds, none of it reaches a terminal or a log to be obeyed. */
const plainStreams = ({ out, err, ...others }: Streams, json: boolean): PlainStreams => ({
  ...others,
  out: (text) => {
    out(json ? plainJson(text) : plainForPeople(text));
  },
  err: (text) => {
    err(plainForPeople(text));
  },
  erase: () => {
    err(overwrite);
  },
});

/** Runs the command line; whatever happens ends in an exit code and, at 2, a sentence, never a stack trace. */
export const main = async (args: readonly string[], given: Streams): Promise<ExitCode> => {
  const lang = langIn(args) ?? "vi";
  const json = args.includes("--json");
  const streams = plainStreams(given, json);
  try {
    return await run(args, streams, lang, json);
  } catch (error) {
    return fail(streams, json, lang, asRefused(error));
  }
};
