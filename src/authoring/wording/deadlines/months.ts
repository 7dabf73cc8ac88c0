import { nextPart } from "./nextpart";
import { partAt } from "./parts";
import type { Times } from "./times";

/** Reads "định kỳ [vào] tháng 6, tháng 9, tháng 1": every year, by the end of each of those months. */
export function readRegularMonths(times: Times): void {
  const { reading } = times;
  const { tokens } = reading;
  tokens.forEach((_, at) => {
    if (reading.key(at) !== "định" || reading.key(at + 1) !== "kỳ") return;
    const start = reading.key(at + 2) === "vào" ? at + 3 : at + 2;
    const first = partAt(tokens, start);
    if (first?.unit !== "month" || first.year !== undefined) return;
    const months = [first.number];
    let to = first.to;
    for (
      let next = nextPart(tokens, to + 1, first);
      next?.unit === "month" && [",", "và"].includes(reading.key(to));
      next = nextPart(tokens, to + 1, first)
    ) {
      months.push(next.number);
      to = next.to;
    }
    if (months.every((month) => month >= 1 && month <= 12)) times.add(at, to, { type: "recurring", months });
    else reading.claim(at, to, "unread");
  });
}
