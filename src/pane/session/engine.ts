/** What is loaded when a command is first used: the engine, the layouts, and the commands that work with them. */
export { addPlan, removePlan } from "./add-plan";
export { checkAll, clearAll, quietCheck } from "./commands";
export { makeForm } from "./form";
export { loadPlans } from "./load";
export { liveEdits } from "./live";
