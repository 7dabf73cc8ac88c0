/** What is loaded when a command is first used: the engine, the layouts, and the commands that work with them. */
export { checkAll, clearAll, loadPlans, quietCheck } from "./commands";
export { makeForm } from "./form";
export { liveEdits } from "./live";
