import { answers, taskAnswers } from "../../../figures/answers";
import { type Figure, missing, noObject, type ShareFigure } from "../../../figures/figure";
import type { AskedFigure } from "../../../plan/asked/asked";
import type { EarlierLine } from "./read";

type Lines = ReadonlyMap<string, EarlierLine>;

const shareIn = (line: EarlierLine | undefined): ShareFigure => {
  if (line === undefined || (line.n === null && line.d === null)) return missing;
  const { n, d, counts } = line;
  return counts && n !== null && d !== null
    ? { kind: "share", n, d }
    : { kind: "openShare", n, d, bounds: { lower: 0, upper: 100 } };
};

const sharesIn = (key: string, count: number, lines: Lines): Figure => {
  const parts = Array.from({ length: count }, (_, at) => shareIn(lines.get(count > 1 ? `${key}#${at + 1}` : key)));
  const [only, ...more] = parts;
  if (only === undefined || parts.every(({ kind }) => kind === "missing")) return missing;
  return more.length === 0 ? only : { kind: "shares", parts };
};

const answerIn = (words: string | undefined): boolean | typeof noObject | null =>
  answers.find(({ word }) => word === words)?.value ?? null;

const answered = (key: string, items: number, lines: Lines): Figure => {
  const whole = answerIn(lines.get(key)?.answer);
  if (whole === noObject) return { kind: noObject };
  if (items > 0) {
    const own = Array.from({ length: items }, (_, at) => answerIn(lines.get(`${key}#${at + 1}`)?.answer));
    return own.every((each) => each === null) ? missing : { kind: "items", answers: own };
  }
  return whole === null ? missing : { kind: "answer", yes: whole };
};

const taskIn = (line: EarlierLine | undefined): Figure => {
  const status = taskAnswers.find(({ word }) => word === line?.answer)?.value;
  if (status === undefined) return missing;
  return status === noObject ? { kind: noObject } : { kind: "task", status, day: null, evidence: null };
};

/** The figure that a summary's lines say of what was asked, as intake read it then (../figures says them). */
export const figureIn = ({ question, figure: key }: AskedFigure, lines: Lines): Figure => {
  switch (question.kind) {
    case "share":
      return sharesIn(key, question.parts.length, lines);
    case "answer":
      return answered(key, question.items.length, lines);
    case "task":
      return taskIn(lines.get(key));
    default: {
      const line = lines.get(key);
      if (answerIn(line?.answer) === noObject) return { kind: noObject };
      return line === undefined || line.n === null ? missing : { kind: question.kind, value: line.n };
    }
  }
};
