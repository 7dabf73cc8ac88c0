export { deadlineOn, type DeadlineOn } from "./deadline-on";
export { occurrences } from "./occurrences";
