import { type AskedFigure, askedFigures } from "../../../src/plan/asked/asked";
import { severityOf } from "../../../src/findings/catalogue";
import type { Finding } from "../../../src/findings/finding";
import type { Catalogue } from "../../../src/plan/catalogue";
import type { CheckedWorkbook } from "../../../src/usecases/check-workbook";
import { phasesOf, readEntries } from "../../../src/intake/read";

/** The worst that is found of each figure, by the target that its findings are filed under. */
const worstOf = (findings: readonly Finding[]): ReadonlyMap<string, "error" | "query"> => {
  const worst = new Map<string, "error" | "query">();
  for (const { code, target, reason } of findings) {
    const severity = severityOf(code);
    if (target === null || severity === "info" || (severity === "query" && reason !== null)) continue;
    if (worst.get(target) !== "error") worst.set(target, severity);
  }
  return worst;
};

const sentence = (filled: number, asked: number, errors: number, queries: number): string => {
  const todo = [
    ...(errors > 0 ? ["hãy sửa lỗi"] : []),
    ...(queries > 0 ? ["nhập bổ sung, làm rõ hoặc ghi lý do ở cột Giải trình"] : []),
  ];
  const end = todo.length === 0 ? "Sẵn sàng nộp" : `Chưa sẵn sàng nộp: ${todo.join("; ")}`;
  return `Đã nhập ${filled}/${asked} · Số lỗi: ${errors} · Cần làm rõ: ${queries} · ${end}`;
};

/** Findings are filed under one of the targets that a figure serves, on any row. */
const worstByFigure = (
  asked: readonly AskedFigure[],
  worst: ReadonlyMap<string, "error" | "query">,
): ReadonlyMap<string, "error" | "query"> =>
  new Map(
    asked.flatMap(({ figure, targets }) =>
      targets.flatMap(({ code }) => {
        const found = worst.get(code);
        return found === undefined ? [] : [[figure, found] as const];
      }),
    ),
  );

/** The line that sums up a sheet, worked out from the engine's own reading and findings. */
export const summaryOf = (catalogue: Catalogue, { report, recognised }: CheckedWorkbook, sheet: string): string => {
  const { respondent } = recognised.meta;
  const asked = askedFigures(catalogue, recognised.packs, respondent);
  const phases = phasesOf(
    asked.flatMap(({ targets }) => targets),
    report.asOf,
  );
  const { figures } = readEntries(asked, phases, respondent, recognised.tables);
  const table = recognised.tables.find((candidate) => candidate.sheet === sheet);
  const entered = new Set(table?.rows.flatMap(({ key }) => (key === null ? [] : [key.figure])));
  const own = asked.filter((figure): figure is AskedFigure => figure.enteredAt === null && entered.has(figure.figure));
  const worst = worstByFigure(asked, worstOf(report.findings));
  const count = (is: (figure: AskedFigure) => boolean): number => own.filter(is).length;
  const found =
    (severity: "error" | "query") =>
    ({ figure }: AskedFigure): boolean =>
      worst.get(figure) === severity;
  const filled = count(({ figure }) => {
    const kind = figures.get(figure)?.figure.kind ?? "missing";
    return kind !== "missing" && kind !== "invalid";
  });
  return sentence(filled, own.length, count(found("error")), count(found("query")));
};
