import type { Day } from "../kernel/ids";
import type { Figure } from "../figures/figure";
import type { Question } from "../plan/kinds/question";
import type { Population } from "../plan/population";
import type { Target } from "../plan/schema/target";

/**
 * One target and the figure that it is judged by. `day` is the day of judgement (ISO); `inForce` false for a later milestone
 * (./milestones); `school` the population judged, null when the target is known to bind (an office, or the caller has
 * asked); `place` how the target's place is called in a sentence ("Phụ lục, dòng 4").
 */
export interface Case {
  readonly target: Target;
  readonly question: Question;
  readonly figure: Figure;
  readonly day: Day;
  readonly inForce: boolean;
  readonly school: Population | null;
  readonly place: string;
}
