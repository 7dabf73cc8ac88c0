/** What is loaded when a command is first used: the engine, the layouts, and the commands that work with them. */
export { judgeByDay } from "./another-day";
export { addPlan, removePlan, useOwnPlans } from "./add-plan";
export { checkAll, clearAll, quietCheck, repairCell } from "./commands";
export { chooseEarlier, forgetEarlier } from "./earlier";
export { makeForm } from "./make";
export { loadPlans } from "./make";
export { liveEdits } from "./live";
