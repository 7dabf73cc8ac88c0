import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Subject } from "./subjects";

/** What a command was put through, and what was found wrong. */
export interface Tried {
  readonly name: string;
  readonly files: number;
  readonly killed: number;
  readonly full: { readonly tried: number; readonly refused: number };
  readonly both: number;
  readonly lost: readonly string[];
}

type Contents = ReadonlyMap<string, string>;

const command = "dist/cli/ra-soat.js";
const entered = (name: string): string => `what somebody entered into ${Buffer.from(name).toString("hex")}`;

/** kB that a disk takes of one file. */
const disks = [1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 48, 64];

const isLeftOver = (name: string): boolean => path.basename(name).startsWith(".ra-soat-");

/** Every file under a folder by its name there, as a character a byte. */
const contentsOf = (folder: string): Contents => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const files = names.map((each) => path.join(each.parentPath, each.name));
  return new Map(files.map((file) => [path.relative(folder, file), readFileSync(file, "latin1")]));
};

/** One command over older files under all the names that it writes, in folders of their own under `root`. */
export class Trial {
  readonly lost: string[] = [];
  /** What the files that it writes hold before, and once it has ended. */
  private readonly before: Contents;
  private readonly finished: Contents;
  private made = 0;

  constructor(
    private readonly root: string,
    private readonly subject: Subject,
  ) {
    const first = this.folder();
    const given = contentsOf(first);
    this.run([command, ...subject.args(first)]);
    const written = [...contentsOf(first)].filter(([name, content]) => given.get(name) !== content);
    if (written.length === 0) throw new Error(`${subject.name} writes nothing`);
    this.before = new Map(written.map(([name]) => [name, given.get(name) ?? entered(name)]));
    const second = this.place();
    this.run([command, ...subject.args(second)]);
    const then = contentsOf(second);
    this.finished = new Map(written.map(([name]) => [name, then.get(name) ?? ""]));
    this.hold("undisturbed", second, true);
  }

  /** How many files the command writes. */
  get files(): number {
    return this.before.size;
  }

  /** Kills before the first step, the second, … until the command comes to its end; how often it was killed. */
  kills(): number {
    for (let step = 1; ; step++) {
      const folder = this.place();
      const own = ["--import", "./test/cli/killed.mjs", command, ...this.subject.args(folder)];
      const signal = this.run(own, String(step));
      this.hold(`killed at step ${step}`, folder, signal === null);
      if (signal === null) return step - 1;
    }
  }

  /** Disks that take so many kB of one file and no more; on how many of them the command gave up. */
  fullDisks(): Tried["full"] {
    let refused = 0;
    for (const size of disks) {
      const folder = this.place();
      const limited = ["-c", `ulimit -f ${size * 2}; exec "$@"`, "sh", process.execPath, command];
      const { status } = spawnSync("sh", [...limited, ...this.subject.args(folder)]);
      const what = `on a disk of ${size} kB (${String(status)})`;
      this.hold(what, folder, status !== 2);
      const left = [...contentsOf(folder).keys()].filter(isLeftOver);
      if (left.length > 0) this.lost.push(`${this.subject.name} ${what}: left ${left.join(", ")}`);
      if (status === 2) refused += 1;
    }
    return { tried: disks.length, refused };
  }

  /** Two processes at once, so many times. */
  async atOnce(times: number): Promise<number> {
    for (let round = 0; round < times; round++) {
      const folder = this.place();
      const own = [command, ...this.subject.args(folder)];
      const both = [0, 1].map(() => spawn(process.execPath, own, { stdio: "ignore" }));
      await Promise.all(both.map((child) => once(child, "exit")));
      this.hold("twice at once", folder, true);
    }
    return times;
  }

  private run(args: readonly string[], killAt = ""): NodeJS.Signals | null {
    return spawnSync(process.execPath, args, { env: { ...process.env, KILL_AT: killAt } }).signal;
  }

  private folder(): string {
    const folder = path.join(this.root, `${this.subject.name}-${this.made++}`);
    mkdirSync(folder);
    this.subject.prepare(folder);
    return folder;
  }

  /** A new folder with an older file under each name that the command writes. */
  private place(): string {
    const folder = this.folder();
    for (const [name, content] of this.before) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content, "latin1");
    }
    return folder;
  }

  /** Each name holds the older file or the new one, and what was entered is under some name; `whole`: all are the new ones. */
  private hold(what: string, folder: string, whole: boolean): void {
    const now = contentsOf(folder);
    const all = [...now.values()];
    for (const [name, older] of this.before) {
      const own = now.get(name);
      const is = own === this.finished.get(name) || (!whole && own === older);
      if (!is) this.lost.push(`${this.subject.name} ${what}: ${name} is neither the older file nor the new one`);
      if (!all.some((content) => content.startsWith(older)))
        this.lost.push(`${this.subject.name} ${what}: the older ${name} is gone`);
    }
  }
}
