import { cellName } from "../../../../src/sheet/address";
import type { Edit, Step } from "../../../support/libreoffice";
import { typedInto } from "../adversarial";
import type { Typed } from "../entries";
import { addressOf, type Entries, type Slot } from "../filled";
import type { Random } from "../random";
import type { RealForm } from "./forms";

const ofNumbers: readonly Slot["kind"][] = ["whole", "percent", "level"];

/** What is typed, as LibreOffice is given it; null leaves the cell empty. */
const editValue = ({ input }: Typed, kind: Slot["kind"]): Edit["value"] | null => {
  const truth = input === "TRUE" || input === "FALSE";
  // What TRUE becomes in a cell for numbers hangs on the computer's language: typed.test.ts types it there.
  if (input === "" || (truth && ofNumbers.includes(kind))) return null;
  if (input.startsWith("'")) return input.slice(1);
  if (input.startsWith("=")) return { formula: input };
  return truth ? { formula: `=${input}()` } : Number(input);
};

/** Shares of cells in which something else than was asked for is typed, or nothing. */
const oddnesses = [0, 0.1, 0.3, 0.6];

const isAbove = (n: Typed | undefined, d: Typed | undefined): boolean =>
  n?.cell.type === "number" && d?.cell.type === "number" && n.cell.value > d.cell.value;

/** Every entry cell of the form filled at random: mostly as asked, and now and then with nothing or anything at all. */
export const fillAtRandom = (random: Random, { slots }: RealForm): Entries => {
  const oddness = random.pick(oddnesses);
  const day = random.chance(0.5) ? slots.filter(({ kind }) => kind !== "asOf") : slots;
  const entries = new Map(day.map((slot) => [addressOf(slot), typedInto(random, slot.kind, oddness)]));
  for (const [index, slot] of slots.entries()) {
    if (slot.role !== "d") continue;
    const over = slots.slice(0, index).findLast(({ figure, role }) => figure === slot.figure && role === "n");
    if (over === undefined || random.chance(oddness)) continue;
    // People rarely count more than there are.
    const [n, d] = [entries.get(addressOf(over)), entries.get(addressOf(slot))];
    if (n === undefined || d === undefined || !isAbove(n, d)) continue;
    entries.set(addressOf(over), d);
    entries.set(addressOf(slot), n);
  }
  return entries;
};

/** The same as a clerk's doing, cell by cell. */
export const typingSteps = ({ slots }: RealForm, entries: Entries): readonly Step[] =>
  slots.flatMap((slot): readonly Step[] => {
    const typed = entries.get(addressOf(slot));
    const value = typed === undefined ? null : editValue(typed, slot.kind);
    return value === null ? [] : [{ op: "set", sheet: slot.sheet, address: cellName(slot.row, slot.column), value }];
  });
