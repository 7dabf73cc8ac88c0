import { figuresOf } from "../../src/documents/report/sentences";
import { figureWords } from "../../src/documents/summary/words";
import { rollUp } from "../../src/returns/roll-up";
import { catalogue, packs } from "../usecases/forms";
import { aWard } from "./ward";

test("where nothing was counted the report and the appendix leave the result blank: it is not 0 of 0", () => {
  const [pack] = packs("phu-ly-2026");
  if (pack === undefined) throw new Error("no plan");
  const ward = aWard(pack, []);
  const rolled = rollUp(catalogue, { ...ward, counted: [], returns: [], missing: ward.roster.schools }, null);
  const counted = rolled.targets.filter(({ sums }) => sums.length > 0);
  expect(counted.length).toBeGreaterThan(10);
  for (const target of counted) expect([target.verdict.status, figuresOf(target), figureWords(target)]).toEqual(["missing", "", ""]); // prettier-ignore
});
