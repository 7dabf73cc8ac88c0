import type { Attempt } from "../../findings/refusals";
import { success } from "../../kernel/result";
import type { WorkbookPort } from "../port";
import { apply } from "./apply";
import { read } from "./read";
import { nothingSeen, seenSince } from "./found";

export { goTo } from "./go-to";
export { watch, type Touched, type Watch } from "./watch";

/**
 * The workbook open in Excel, of which it remembers what was read last. `read` and `apply` are one round trip each (see
 * ./read and ./apply for the exceptions); both wait while a cell is being edited, leave calculation as it is set, and
 * leave no tracked object behind.
 */
export const excelWorkbook = (): WorkbookPort => {
  let seen = nothingSeen;
  return {
    read: async (refs): ReturnType<WorkbookPort["read"]> => {
      const reading = await read(refs, seen.columns);
      if (!reading.ok) return reading;
      seen = reading.value.whole ? reading.value.seen : seenSince(seen, reading.value.seen);
      return success(reading.value.blocks);
    },
    apply: (changes): Promise<Attempt<null>> => apply(changes, seen),
  };
};
