import type { Command } from "../context";
import { plans } from "./plans";
import { rules } from "./rules";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [plans, rules];
