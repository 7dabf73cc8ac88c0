import type { Viewpoint } from "../../plan/asked/respondent";
import { mainTarget } from "../../checks/figure";
import type { Cell } from "../../figures/cell";
import type { Finding } from "../../findings/finding";
import { finding, type KnownFinding } from "../../findings/make";
import { askingFor } from "../../plan/asked/asked";
import type { Catalogue } from "../../plan/catalogue";
import { type Question, severalLines } from "../../plan/kinds/question";
import type { SpokenLine } from "./lines";
import { type Phases, withPhases } from "../read";

const shown = (cell: Cell): string => {
  if (cell.type === "text") return cell.text;
  return cell.type === "number" ? String(cell.value) : "";
};

/** A percentage written beside its own parts: only the parts are read, and that is said. */
export const unreadValues = (lines: readonly SpokenLine[], phases: Phases): readonly KnownFinding[] =>
  lines.flatMap(({ split: { line }, targets }) =>
    line.value.type === "blank" || (line.numerator.type === "blank" && line.denominator.type === "blank")
      ? []
      : [
          {
            ...finding("unread-value", line.at, { text: shown(line.value) }),
            target: mainTarget(withPhases(targets, phases)),
          },
        ],
  );

/** Where a question is answered in a figures file: "numerator, denominator (tay-ninh-2026/PL1.11#1, …#2)". */
const columnsOf = (question: Question, code: string): string => {
  const columns = question.kind === "share" ? "numerator, denominator" : "value";
  const parts = severalLines(question);
  const codes = Array.from({ length: parts }, (_, index) => `${code}#${index + 1}`);
  return codes.length === 0 ? columns : `${columns} (${codes.join(", ")})`;
};

/**
 * The findings again; a figure of the wrong shape names the columns to use, which only a figures file has. So does an office's
 * single number where it counts its schools.
 */
export const namingColumns = (
  catalogue: Catalogue,
  findings: readonly Finding[],
  lines: readonly SpokenLine[],
  viewpoint: Viewpoint,
): readonly Finding[] => {
  const at = new Map(lines.map((line) => [line.split.line.at, line] as const));
  return findings.map((found) => {
    const spoken = found.cell === null ? undefined : at.get(found.cell);
    const [target] = spoken?.targets ?? [];
    const counted = viewpoint === "office" && ["not-yes-no", "not-a-level"].includes(found.code);
    if ((found.code !== "wrong-shape" && !counted) || spoken === undefined || target === undefined) return found;
    const { called, question } = askingFor(catalogue, target, viewpoint);
    const params = { what: called, columns: columnsOf(question, spoken.split.code) };
    return { ...finding("wrong-columns", found.cell, params), target: found.target, reason: found.reason };
  });
};
