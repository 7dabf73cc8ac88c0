// The workbooks of a release, by its own command: officers' ones, and schools' forms that ask for name, code and period.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";

const asked = (command, args) => {
  const { status, stdout, error } = spawnSync(command, args, { encoding: "utf8", stdio: "pipe" });
  return { done: status === 0, said: stdout, why: error?.message ?? `exit ${status}: ${stdout}` };
};

const must = (command, args) => {
  const { done, said, why } = asked(command, args);
  if (!done) throw new Error(`${command} ${args.join(" ")}: ${why}`);
  return said;
};

/** The plans that the command knows, those of `only` where it names some. */
export const plansOf = (command, only) => {
  const plans = JSON.parse(must(command, ["plans", "--json"])).filter(({ id }) => only === null || only.includes(id));
  if (plans.length === 0) throw new Error("no plan is known");
  return plans;
};

/** One a plan. */
export const makeWorkbooks = (command, plans, folder) => {
  mkdirSync(folder);
  for (const { id } of plans) must(command, ["load", "--plan", id, "--out", path.join(folder, `${id}.xlsx`)]);
};

const ownerships = [
  ["public", "cong-lap"],
  ["private", "ngoai-cong-lap"],
];

/** One for each plan, level and ownership of which the plan asks something. */
export const makeForms = (command, plans, folder) => {
  mkdirSync(folder);
  for (const { id, manages } of plans) {
    mkdirSync(path.join(folder, id));
    for (const level of manages) {
      for (const [ownership, called] of ownerships) {
        const out = path.join(folder, id, `${level}-${called}.xlsx`);
        const school = ["--plan", id, "--level", level, "--ownership", ownership];
        const { done, said, why } = asked(command, ["template", "--unnamed", ...school, "--out", out, "--json"]);
        // A plan may manage schools of which it asks nothing.
        if (!done && JSON.parse(said).error?.code !== "nothing-asked") throw new Error(`${out}: ${why}`);
      }
    }
  }
};
