import { exponent, stepsOf } from "../../support/steps";
import { aPlan } from "../../support/ids";
import { lint } from "../../../src/authoring/lint";
import { longPlan } from "./long-plan";

test("lint takes steps as there are targets: neither rows, units nor likeness are gone through for each of them", () => {
  const sizes = [100, 800] as const;
  const steps = sizes.map((count) => {
    const catalogue = longPlan(count);
    expect(catalogue.packs.get(aPlan("xa"))?.targets).toHaveLength(count);
    return stepsOf("/src/authoring/lint/", () => {
      expect(lint(catalogue).filter(({ severity }) => severity === "error")).toEqual([]);
    });
  });
  expect(exponent([sizes[0], sizes[1]], [steps[0] ?? 0, steps[1] ?? 0])).toBeLessThan(1.2);
});
