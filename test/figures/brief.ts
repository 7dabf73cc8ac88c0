import type { Reading } from "../../src/figures/reading";

/** A reading in one line: the value, "blank", or the codes found (with the possible readings of an open one). */
export const brief = (reading: Reading<unknown>): unknown => {
  switch (reading.kind) {
    case "blank":
      return "blank";
    case "value":
      return reading.value;
    case "open":
      return [...reading.findings.map(({ code }) => code), ...reading.possible];
    case "invalid":
      return reading.findings.map(({ code }) => code).join();
  }
};
