export { dayOfJudgement, reportDay } from "./day-of-judgement";
export { deadlineOn, type DeadlineOn, type Effective } from "./deadline-on";
export { occurrences, periods } from "./occurrences";
