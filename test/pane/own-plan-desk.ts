import { aPlan } from "../support/ids";
import { readFileSync } from "node:fs";
import type { PlanShelf } from "../../src/pane/own-plan";
import { type Desk, desk, memoryShelf } from "./support";

export const sixth = readFileSync("test/fixtures/ke-hoach-thu-sau.json", "utf8");
export const id = aPlan("minh-son-2027");

export const file = (text: string, name = "minh-son.json"): File => new File([text], name);

export const started = async (shelf: PlanShelf = memoryShelf()): Promise<Desk> => {
  const at = desk(shelf);
  await at.session.start();
  return at;
};

export const plans = ({ state }: Desk): readonly (readonly [string, boolean, string])[] => {
  const { rules } = state();
  return rules.kind === "ready" ? rules.plans.map((plan) => [plan.id, plan.own, plan.version]) : [];
};

export const own = (at: Desk): unknown => plans(at).filter(([, added]) => added);
export const said = ({ state }: Desk): string => state().notice?.text.vi ?? "";
