import { aCode } from "../support/ids";
import { checkFigure, type FigureAsked } from "../../src/checks/figure";
import { isReady } from "../../src/checks/ready";
import type { EntryCells } from "../../src/figures/entry";
import { entry, teachers } from "../figures/asked";
import { askingOf } from "../support/questions";
import { target } from "../verdict/cases";

export const asked = (...kinds: ("inForce" | "later")[]): FigureAsked => ({
  ...askingOf(teachers),
  targets: kinds.map((kind, index) => ({
    target: target({ code: aCode(`thu-2026/PL.${index + 1}`) }),
    phase: { kind },
  })),
});

/** Codes found, with what the figure came to. */
export const check = (given: FigureAsked, ...entries: readonly { cells: EntryCells; reason?: string }[]) => {
  const at = entries.map(({ cells, reason }, index) => ({
    at: `S!C${index + 3}`,
    entry: entry(cells, reason ?? null),
  }));
  const { figure, findings } = checkFigure(given, at, "school", { from: null, asOf: null, asksProof: true });
  return { figure: figure.kind, codes: findings.map(({ code }) => code), ready: isReady(findings), findings };
};
