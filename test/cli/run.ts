import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, as `ra-soat …` would. */
export const run = async (...args: readonly string[]): Promise<Ran> => {
  let out = "";
  let err = "";
  const code = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
};

/** The same, and its JSON. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test says what shape it expects
export const runJson = async <T>(...args: readonly string[]): Promise<Ran & { readonly json: T }> => {
  const ran = await run(...args, "--json");
  return { ...ran, json: JSON.parse(ran.out) as T };
};

/** A folder for one test file's own files, removed when its tests are done. */
export const scratch = (): ((name: string, content?: string | Uint8Array) => string) => {
  const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-cli-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name, content) => {
    const file = path.join(folder, name);
    if (content !== undefined) writeFileSync(file, content);
    return file;
  };
};

export const primary = ["--level", "tieu-hoc", "--ownership", "public"] as const;

/** A school's form of the Phủ Lý plan, written by the command. */
export const makeForm = (file: string, ...more: readonly string[]): Promise<Ran> =>
  run(
    ...["template", "--plan", "phu-ly-2026", ...primary, "--school", "Trường Tiểu học Minh Khai", "--code", "TH-01"],
    ...["--period", "2026", "--out", file, ...more],
  );
