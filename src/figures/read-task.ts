import { finding, type KnownFinding } from "../findings/make";
import type { EntryCells } from "./entry";
import { type Figure, invalid, missing, noObject } from "./figure";
import { readTaskStatus } from "./read-choice";
import { type Asked, contentOf, read, type Reading, refuse, refuseText } from "./reading";
import type { Day } from "../kernel/ids";
import { dayOfSerial, vietnameseDay, yearOf } from "../kernel/day";
import { dayInText } from "./day-text";
import { years } from "./limits";

const inRange = (day: Day | null): Day | null =>
  day !== null && yearOf(day) >= years.first && yearOf(day) <= years.last ? day : null;

const given = (day: Day | null, asked: Asked, text: string): Reading<Day> =>
  day === null ? refuse(finding("bad-day", asked.at, { text, what: asked.what })) : read(day);

/**
 * A day from 2000 to 2100: a date cell or its serial number, or a text that ./day-text reads; 31/02 is none. Gives an ISO day.
 */
export const readDay = (asked: Asked): Reading<Day> => {
  if (asked.cell.type === "date") {
    return given(inRange(asked.cell.day), asked, vietnameseDay(asked.cell.day));
  }
  const content = contentOf(asked);
  if (content.kind === "number") return given(inRange(dayOfSerial(content.value)), asked, String(content.value));
  if (content.kind !== "text") return content;
  const day = inRange(dayInText(content.text));
  return day === null ? refuseText("bad-day", asked, content.text) : read(day);
};

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
  const chosen = valueOf(status);
  if (chosen === noObject) return { figure: { kind: noObject }, findings };
  return {
    figure: { kind: "task", status: chosen, day: valueOf(day), evidence: valueOf(evidence) },
    findings: [...findings, ...half],
  };
};
