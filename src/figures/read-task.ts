import { finding, type KnownFinding } from "../findings/make";
import type { EntryCells } from "./entry";
import { type Figure, invalid, missing } from "./figure";
import { readTaskStatus } from "./read-choice";
import { readDay } from "./read-day";
import { type Asked, contentOf, read, type Reading } from "./reading";

type TaskCells = Extract<EntryCells, { readonly shape: "task" }>;

/** Evidence is free: any text or number; a day is evidence too, an error or TRUE is none. */
const readEvidence = (asked: Asked): Reading<string> => {
  if (asked.cell.type === "date") return read(asked.cell.day);
  const content = contentOf(asked);
  if (content.kind === "text") return read(content.text.trim());
  return content.kind === "number" ? read(String(content.value)) : content;
};

const valueOf = <T>(reading: Reading<T>): T | null => (reading.kind === "value" ? reading.value : null);
const findingsOf = <T>(reading: Reading<T>): readonly KnownFinding[] =>
  reading.kind === "blank" ? [] : reading.findings;

/** A task's status with its day and evidence; these two alone, without a status, are half an entry. */
export const readTask = (
  cells: TaskCells,
  what: string,
): { readonly figure: Figure; readonly findings: readonly KnownFinding[] } => {
  const status = readTaskStatus({ ...cells.status, what });
  const day = readDay({ ...cells.day, what });
  const evidence = readEvidence({ ...cells.evidence, what });
  const findings = [...findingsOf(status), ...findingsOf(day), ...findingsOf(evidence)];
  if ([status, day, evidence].some((reading) => reading.kind === "invalid")) return { figure: invalid, findings };
  if ([status, day, evidence].every((reading) => reading.kind === "blank")) return { figure: missing, findings };
  const half = status.kind === "blank" ? [finding("half-blank", cells.status.at, { what })] : [];
  return {
    figure: { kind: "task", status: valueOf(status), day: valueOf(day), evidence: valueOf(evidence) },
    findings: [...findings, ...half],
  };
};
