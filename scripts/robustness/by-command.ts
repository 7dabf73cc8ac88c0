import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Readable } from "node:stream";

/** What the built command made of one file, in a process of its own. */
export interface ByCommand {
  readonly file: string;
  /** "hang": it was stopped after a minute. */
  readonly kind: "read" | "refused" | "crash" | "hang";
  /** The refusal's code, or what was printed in place of one. */
  readonly why: string;
  /** Of the processor, user and system. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

const command = "dist/cli/ra-soat.js";
const longest = 60_000;

interface Usage {
  readonly maxRSS: number;
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
}

const codeIn = (json: string): string | null => {
  const found = /"code": "(?<code>[a-z0-9-]+)"/.exec(json);
  return found?.groups?.["code"] ?? null;
};

/** What the command refuses when it meets something that nobody has thought of. */
const unforeseen = "unexpected";

interface Ended {
  /** null: a signal ended it. */
  readonly code: number | null;
  /** null: it could not say. */
  readonly usage: Usage | null;
  readonly out: string;
  readonly err: string;
}

/** How a process ended that was given a minute. */
const ended = async (args: readonly string[]): Promise<Ended> => {
  const child = spawn(process.execPath, ["--require", "./scripts/robustness/usage.cjs", command, ...args], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), longest);
  const streams = [child.stdout, child.stderr, child.stdio[3] as Readable | null];
  const texts = Promise.all(streams.map((stream) => (stream === null ? Promise.resolve("") : text(stream))));
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(timer);
  const [out = "", err = "", told = ""] = await texts;
  return { code, usage: told === "" ? null : (JSON.parse(told) as Usage), out, err };
};

const cameTo = ({ code, usage, out, err }: Ended): Pick<ByCommand, "kind" | "why"> => {
  if (code === 0 || code === 1) return { kind: "read", why: "" };
  if (code === null) return { kind: usage === null ? "hang" : "crash", why: "" };
  const refusal = codeIn(out);
  if (code === 2 && refusal !== null && refusal !== unforeseen) return { kind: "refused", why: refusal };
  return { kind: "crash", why: refusal ?? err.slice(0, 200) };
};

/** Runs the command on a file and measures the process that it took. */
export const byCommand = async (args: readonly string[], file: string): Promise<ByCommand> => {
  const end = await ended(args);
  const { usage } = end;
  return {
    file,
    ...cameTo(end),
    milliseconds: usage === null ? longest : (usage.userCPUTime + usage.systemCPUTime) / 1000,
    megabytes: usage === null ? 0 : usage.maxRSS / 1024,
  };
};
