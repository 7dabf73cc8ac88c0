import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { describeWith } from "./needs";

const firstThat = (candidates: readonly string[], works: (candidate: string) => boolean): string | null =>
  candidates.find(works) ?? null;

const onPath = (name: string): string[] =>
  (process.env["PATH"] ?? "").split(path.delimiter).map((folder) => path.join(folder, name));

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

let programs: { readonly soffice: string | null; readonly python: string | null } | null = null;

/** Where LibreOffice is, and a Python that can talk to it (a pyenv's python3 often shadows the one that can). */
export function findLibreOffice(): { readonly soffice: string | null; readonly python: string | null } {
  programs ??= {
    soffice: firstThat([...onPath("soffice"), "/usr/lib/libreoffice/program/soffice"], runs),
    python: firstThat(
      ["/usr/bin/python3", "/usr/lib/libreoffice/program/python", "python3"].filter(
        (file) => !file.startsWith("/") || existsSync(file),
      ),
      (file) => spawnSync(file, ["-c", "import uno"], { timeout: 30_000 }).status === 0,
    ),
  };
  return programs;
}

/** Whether LibreOffice and its Python bridge are here. */
const hasLibreOffice = (): boolean => findLibreOffice().soffice !== null && findLibreOffice().python !== null;

/** A describe that needs LibreOffice, which takes seconds to start. */
export const describeWithLibreOffice = (name: string, tests: () => void): void => {
  describeWith({ name: "LibreOffice with python3-uno", here: hasLibreOffice, timeoutMs: 600_000 }, name, tests);
};

export interface Run {
  readonly file: string;
  readonly args: readonly string[];
  readonly input?: string;
  readonly timeoutMs: number;
}

/** Runs a program in a process group of its own, so that a time limit ends it with all it started. */
export function runGroup({ file, args, input = "", timeoutMs }: Run): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { detached: true, stdio: ["pipe", "pipe", "pipe"] });
    let out = "";
    let errors = "";
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, timeoutMs);
    // A letter of several bytes may be cut between two chunks.
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (out += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (errors += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(out);
      else
        reject(
          new Error(
            `${path.basename(file)} ended with ${signal ?? code ?? "?"} after ${timeoutMs} ms at most: ${errors.slice(-800)}`,
          ),
        );
    });
    // A program that ends before it has read its input says why by its code.
    child.stdin.on("error", () => undefined).end(input);
  });
}
