export { deadlineOn, deadlineStates, type DeadlineOn, type DeadlineState, type Effective } from "./deadline-on";
export { occurrences } from "./occurrences";
