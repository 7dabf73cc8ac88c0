import type { Text } from "../kernel/text";
import { foldCode } from "./names";
import type { Gathering, ReturnState } from "./gather/types";

/** A school to be called or written to: what became of its file, or that none came (`file` null). */
export interface Call {
  readonly code: string;
  readonly school: string;
  readonly state: ReturnState | "missing";
  readonly file: string | null;
  readonly why: Text;
}

const asking: readonly ReturnState[] = ["toFix", "conflict", "empty", "refused"];

const noFile: Text = { vi: "Chưa nhận được tệp nào.", en: "No file was received." };

/** Whom to call: schools that have not sent, then those of whose files none counts yet, a line for each such file. */
export const callsOf = ({ returns, missing, counted }: Gathering): readonly Call[] => {
  const done = new Set(counted.map(({ school }) => foldCode(school.code)));
  const waiting = returns.flatMap(({ code, school, state, file, why }): readonly Call[] =>
    code === null || done.has(foldCode(code)) || !asking.includes(state)
      ? []
      : [{ code, school: school ?? "", state, file, why }],
  );
  const told = new Set(waiting.map(({ code }) => foldCode(code)));
  return [
    ...missing
      .filter(({ code }) => !told.has(foldCode(code)))
      .map(({ code, name }): Call => ({ code, school: name, state: "missing", file: null, why: noFile })),
    ...waiting,
  ];
};
