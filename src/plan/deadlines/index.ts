export { dayOfJudgement } from "./day-of-judgement";
export { deadlineOn, type DeadlineOn } from "./deadline-on";
export { occurrences } from "./occurrences";
