// The longest tests first, also where no run before has told jest which they are: no worker is left alone with one at the end.
import Sequencer from "@jest/test-sequencer";
import { secondsOf } from "./file-turns.mjs";

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => secondsOf(b.path) - secondsOf(a.path));
  }
}
