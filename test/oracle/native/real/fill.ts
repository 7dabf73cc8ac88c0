import { cellName } from "../../../../src/layout/address";
import type { Edit, Step } from "../../../support/libreoffice";
import { typedInto } from "../adversarial";
import type { Typed } from "../entries";
import type { Random } from "../random";
import type { RealForm } from "./forms";

/** What is typed, as LibreOffice is given it; null leaves the cell empty. */
const editValue = ({ input }: Typed): Edit["value"] | null => {
  if (input === "") return null;
  if (input.startsWith("'")) return input.slice(1);
  if (input.startsWith("=")) return { formula: input };
  return input === "TRUE" || input === "FALSE" ? { formula: `=${input}()` } : Number(input);
};

/** Shares of cells in which something else than was asked for is typed, or nothing. */
const oddnesses = [0.1, 0.3, 0.6];

/** Every entry cell of the form filled at random: mostly as asked, and now and then with nothing or anything at all. */
export const fillSteps = (random: Random, { slots }: RealForm): readonly Step[] => {
  const oddness = random.pick(oddnesses);
  return slots.flatMap(({ sheet, row, column, kind }): readonly Step[] => {
    const value = editValue(typedInto(random, kind, oddness));
    return value === null ? [] : [{ op: "set", sheet, address: cellName(row, column), value }];
  });
};
