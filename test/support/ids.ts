import { isTargetCode } from "../../src/kernel/code";
import { isDay } from "../../src/kernel/day";
import { type Day, isPlanId, made, type PlanId, type TargetCode } from "../../src/kernel/ids";

/** The ids that tests write: each through its own guard, so that a slip of the pen ends the test. */
export const aDay = (text: string): Day => made(text, isDay);
export const aCode = (text: string): TargetCode => made(text, isTargetCode);
export const aPlan = (text: string): PlanId => made(text, isPlanId);
