import type { Command } from "../context";
import { check } from "./check";
import { deadlines } from "./deadlines";
import { lint } from "./lint";
import { load } from "./load";
import { plans } from "./plans";
import { read } from "./read";
import { rules } from "./rules";
import { template } from "./template";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [plans, rules, read, lint, load, template, check, deadlines];
