// How long the built command takes from its start to its end, against Node with nothing to do. Processes of their own, by turns.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { atMost, type Section } from "./held";
import { median, table } from "./table";

const rounds = 15;
const command = "dist/cli/ra-soat.js";

const contenders: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "ra-soat --version": [command, "--version"],
  "ra-soat plans (every built-in plan)": [command, "plans"],
  "ra-soat check, the sample return": [command, "check", "assets/bao-cao-mau.xlsx"],
};

const least = "ra-soat plans (every built-in plan)";

const milliseconds = (args: readonly string[]): number => {
  const begun = performance.now();
  const { error } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (error !== undefined) throw error;
  return performance.now() - begun;
};

/** Medians and ratios; the command must be built (`npm run build:cli`). */
export const start = (): Section => {
  if (!existsSync(command)) throw new Error("Run npm run build:cli first.");
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, args] of Object.entries(contenders)) {
      const time = milliseconds(args);
      // The first round fills the disk's cache.
      if (round > 0) times.get(name)?.push(time);
    }
  const of = (name: string): number => median(times.get(name) ?? []);
  const base = of("node -e 0");
  return {
    held: [atMost("the whole process of `plans` against `node -e 0`", of(least) / base, 2)],
    lines: [
      "## Start",
      `A process each, ${rounds} rounds by turns, medians.`,
      "",
      ...table(
        ["what", "ms", "against node -e 0"],
        [...times.keys()].map((name) => [name, of(name).toFixed(0), `${(of(name) / base).toFixed(2)} ×`]),
      ),
    ],
  };
};
