import { lastOf } from "../../../src/kernel/steps";
import { type AskedFigure, askedFigures } from "../../../src/plan/asked/asked";
import { type AskedCommon, askedCommon } from "../../../src/plan/asked/common";
import { aCode } from "../../support/ids";
import { severityOf } from "../../../src/findings/catalogue";
import type { Finding } from "../../../src/findings/finding";
import type { Catalogue } from "../../../src/plan/catalogue";
import type { CheckedWorkbook } from "../../../src/usecases/check-workbook";
import { phasesOf, readingEntries } from "../../../src/intake/read";

/** What no formula sees of a cell that it reads: whether a value was typed. */
const unseen: readonly string[] = ["formula-entered"];

/** The worst that is found of each figure, by the target that its findings are filed under. */
const worstOf = (findings: readonly Finding[]): ReadonlyMap<string, "error" | "query"> => {
  const worst = new Map<string, "error" | "query">();
  for (const { code, target, reason } of findings) {
    const severity = severityOf(code);
    if (target === null || unseen.includes(code) || severity === "info" || (severity === "query" && reason !== null))
      continue;
    if (worst.get(target) !== "error") worst.set(target, severity);
  }
  return worst;
};

const sentence = (filled: number, asked: number, errors: number, queries: number): string => {
  const entered = `đã nhập ${filled}/${asked} mục`;
  return errors + queries === 0
    ? `✔ SẴN SÀNG NỘP: ${entered}`
    : `✘ CHƯA SẴN SÀNG NỘP: ${entered} · số lỗi: ${errors} · cần làm rõ: ${queries}`;
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

/** What is found on the row of a total or of the day, which no target's finding is about. */
const worstAt = (findings: readonly Finding[], cells: ReadonlySet<string>): "error" | "query" | undefined =>
  worstOf(
    findings
      .filter(({ cell }) => cell !== null && cells.has(cell))
      .map((found) => ({ ...found, target: aCode("x/PL.1") })),
  ).get("x/PL.1");

/** How a row that the whole form shares was read. */
const kindOf = (
  common: AskedCommon,
  { ownDay, totals, recognised: { meta } }: Pick<CheckedWorkbook, "ownDay" | "totals" | "recognised">,
): string => {
  if (common.kind === "day") return ownDay === null ? "invalid" : "day";
  if (common.kind === "total") return totals.get(common.key)?.figure.kind ?? "missing";
  const { school = "", code = "" } = meta.respondent.viewpoint === "school" ? meta.respondent : {};
  return { school, code, period: meta.period }[common.part] === "" ? "invalid" : "read";
};

/** The line that sums up a workbook, worked out from the engine's own reading and findings. */
export const summaryOf = (catalogue: Catalogue, { report, recognised, totals, ownDay }: CheckedWorkbook): string => {
  const { respondent } = recognised.meta;
  const asked = askedFigures(catalogue, recognised.packs, respondent);
  const common = askedCommon(catalogue, recognised.packs, respondent);
  const phases = phasesOf(
    asked.flatMap(({ targets }) => targets),
    report.asOf,
  );
  const timing = { day: report.asOf, phases, packs: recognised.packs, asksProof: true };
  const { figures } = lastOf(readingEntries(asked, common, timing, respondent, recognised.tables));
  const rowsOf = new Map(
    common.map(({ key }) => [
      key,
      new Set(
        recognised.tables.flatMap(({ rows }) =>
          rows.filter((row) => row.key?.figure === key).map((row) => row.cellOf("n").at),
        ),
      ),
    ]),
  );
  const onCommon = new Set([...rowsOf.values()].flatMap((cells) => [...cells]));
  const own = asked.filter((figure) => figure.enteredAt === null);
  const worst = worstByFigure(
    asked,
    worstOf(report.findings.filter(({ cell }) => cell === null || !onCommon.has(cell))),
  );
  const states = [
    ...own.map(({ figure }) => ({
      worst: worst.get(figure),
      kind: figures.get(figure)?.figure.kind ?? "missing",
    })),
    ...common.map((each) => ({
      worst: worstAt(report.findings, rowsOf.get(each.key) ?? new Set()),
      kind: kindOf(each, { ownDay, totals, recognised }),
    })),
  ];
  return sentence(
    states.filter(({ kind }) => kind !== "missing" && kind !== "invalid").length,
    states.length,
    states.filter((state) => state.worst === "error").length,
    states.filter((state) => state.worst === "query").length,
  );
};
