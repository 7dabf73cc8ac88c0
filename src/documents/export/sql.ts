import type { Day } from "../../kernel/ids";
import type { Catalogue } from "../../plan/catalogue";
import { namedNow } from "../../plan/pack-checks/renamed";
import type { Pack } from "../../plan/schema/pack";
import type { Scope } from "../../plan/schema/scope";
import { type SqlTarget, sqlTargets } from "./sql-targets";

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const orNull = (text: string | number | null): string =>
  text === null ? "NULL" : typeof text === "number" ? String(text) : quoted(text);

const targetLine = (target: SqlTarget): string => {
  const { code, measure, only, population, isShare, operator, threshold, inForce, waiting } = target;
  const values = [code, measure, only, population].map(quoted);
  return `    (${[...values, String(isShare), orNull(operator), orNull(threshold), String(inForce), String(waiting)].join(", ")})`;
};

/** Which schools a population has: plan/population "binds". */
const bindsLine = ([key, scope]: readonly [string, Scope]): string => {
  const ownerships = scope.ownership.map(quoted).join(", ");
  const levels = scope.levels.map((level) => `';' || f.levels || ';' LIKE ${quoted(`%;${level};%`)}`).join(" OR ");
  return `      WHEN ${quoted(key)} THEN f.ownership IN (${ownerships}) AND (${levels})`;
};

const holds = (attained: string, required: string): string =>
  `CASE operator WHEN 'greaterThan' THEN ${attained} > ${required} WHEN 'greaterThanInclusive' THEN ${attained} >= ${required} WHEN 'lessThan' THEN ${attained} < ${required} WHEN 'lessThanInclusive' THEN ${attained} <= ${required} ELSE ${attained} = ${required} END`;

const headOf = ({ id, version }: Pack, day: Day): string => `-- Rà Soát · ${id}, ${version} · ${day}
-- DuckDB:    CREATE VIEW figures AS SELECT * FROM read_parquet('thu-muc/*.parquet');
-- Spark SQL: CREATE TEMPORARY VIEW figures USING parquet OPTIONS (path 'thu-muc');
-- Mỗi dòng kết quả là một chỉ tiêu (từng phần của nó) trong một kỳ báo cáo; cách tính như lệnh consolidate (docs/scale.md).`;

const scaled = (column: string): string => `CAST(ROUND(f.${column} * 100) AS BIGINT) AS ${column}`;

/** Every figure of the plan's files; one that was exported under a measure's former id (`was`) bears its own. */
const returnedOf = ({ measures }: Catalogue, targets: readonly SqlTarget[], plan: string): string => {
  const asked = new Set(targets.map(({ measure }) => measure));
  const former = [...namedNow(measures)].filter(([, id]) => asked.has(id));
  const cases = former.map(([before, id]) => ` WHEN ${quoted(before)} THEN ${quoted(id)}`).join("");
  const measure = former.length === 0 ? "measure" : `CASE measure${cases} ELSE measure END AS measure`;
  return `returned AS (
  SELECT period, as_of, school_code, school_name, levels, ownership, ${measure}, part, target, n, d, least, most, whole, known
  FROM figures WHERE plan = ${quoted(plan)}
)`;
};

/** The parts' sums, what they can still come to, and whether what is missing could change the verdict (returns/roll-up/tally). */
const sumsOf = (catalogue: Catalogue, targets: readonly SqlTarget[], plan: string): string => `WITH targets AS (
  SELECT * FROM (VALUES
${targets.map(targetLine).join(",\n")}
  ) AS t (code, measure, only_target, population, is_share, operator, threshold, in_force, waiting)
),
${returnedOf(catalogue, targets, plan)},
numbered AS (
  SELECT returned.*, ROW_NUMBER() OVER (
    PARTITION BY period, school_code, school_name, measure, part, target ORDER BY as_of DESC
  ) AS place
  FROM returned
),
pieces AS (
  SELECT t.code, f.period, f.part, f.school_code, f.school_name, f.known,
    ${["n", "d", "least", "most", "whole"].map(scaled).join(", ")}
  FROM numbered f JOIN targets t ON f.measure = t.measure AND COALESCE(f.target, '') = t.only_target
  WHERE CASE
      WHEN f.school_code IS NULL THEN TRUE
      WHEN f.place > 1 THEN FALSE
      ELSE CASE t.population
${[...new Map(targets.map(({ population, scope }) => [population, scope]))].map(bindsLine).join("\n")}
      END
    END
),
sums AS (
  SELECT code, period, part, COUNT(*) AS pieces, SUM(CASE WHEN known THEN 1 ELSE 0 END) AS known,
    COALESCE(SUM(n), 0) AS n, COALESCE(SUM(d), 0) AS d, SUM(least) AS least,
    CASE WHEN COUNT(most) = COUNT(*) THEN SUM(most) END AS most,
    CASE WHEN COUNT(whole) = COUNT(*) THEN SUM(whole) END AS whole
  FROM pieces GROUP BY code, period, part
)`;

/** Each compared in whole numbers: attained against required, for what is known, and for the least and the most possible. */
const compared = `compared AS (
  SELECT s.*, t.is_share, t.operator, t.threshold, t.in_force, t.waiting, s.known < s.pieces AS open,
    CASE WHEN t.is_share THEN s.n * 10000 ELSE s.n END AS attained,
    CASE WHEN t.is_share THEN s.d * t.threshold ELSE t.threshold END AS required,
    CASE WHEN NOT t.is_share THEN s.least WHEN s.whole > 0 AND s.most IS NOT NULL THEN s.least * 10000 ELSE 0 END AS low,
    CASE WHEN t.is_share AND s.whole > 0 AND s.most IS NOT NULL THEN s.whole * t.threshold ELSE t.threshold END AS low_required,
    CASE WHEN NOT t.is_share THEN s.most WHEN s.whole > 0 AND s.most IS NOT NULL THEN s.most * 10000 ELSE 10000 END AS high
  FROM sums s JOIN targets t ON t.code = s.code
),
settled AS (
  SELECT *, CASE
      WHEN threshold IS NULL OR (is_share AND d = 0) THEN NULL
      WHEN NOT open THEN ${holds("attained", "required")}
      WHEN is_share AND threshold = 10000 AND n < d AND operator IN ('equal', 'greaterThanInclusive') THEN FALSE
      WHEN operator = 'equal' THEN CASE
        WHEN low > low_required OR high < low_required THEN FALSE
        WHEN low = low_required AND high = low_required THEN TRUE END
      WHEN operator IN ('lessThan', 'lessThanInclusive') THEN CASE
        WHEN ${holds("high", "low_required")} THEN TRUE WHEN NOT ${holds("low", "low_required")} THEN FALSE END
      ELSE CASE
        WHEN ${holds("low", "low_required")} THEN TRUE WHEN NOT ${holds("high", "low_required")} THEN FALSE END
    END AS holds
  FROM compared
)`;

/** Every part must hold; a later milestone and a task whose day is ahead are not due until they are met (verdict/judge). */
const judged = `judged AS (
  SELECT code, period, MAX(CASE WHEN in_force THEN 1 ELSE 0 END) AS in_force,
    MAX(CASE WHEN waiting AND n <> d THEN 1 ELSE 0 END) AS waiting,
    CASE
      WHEN SUM(CASE WHEN open AND known = 0 THEN 0 ELSE 1 END) = 0 THEN 'missing'
      WHEN SUM(CASE WHEN NOT holds THEN 1 ELSE 0 END) > 0 THEN 'notMet'
      WHEN SUM(CASE WHEN holds IS NULL AND (open OR NOT is_share OR d > 0) THEN 1 ELSE 0 END) > 0 THEN 'undecided'
      WHEN SUM(CASE WHEN holds THEN 1 ELSE 0 END) = 0 THEN 'notApplicable'
      ELSE 'met'
    END AS status
  FROM settled GROUP BY code, period
),
schools AS (
  SELECT code, period, SUM(known) AS counted, COUNT(*) AS schools FROM (
    SELECT code, period, school_code, school_name, MIN(CASE WHEN known THEN 1 ELSE 0 END) AS known
    FROM pieces WHERE school_code IS NOT NULL GROUP BY code, period, school_code, school_name
  ) AS each_school GROUP BY code, period
)
SELECT s.code, s.period, s.part,
  CAST(s.n AS DOUBLE) / 100 AS numerator,
  CASE WHEN s.is_share THEN CAST(s.d AS DOUBLE) / 100 END AS denominator,
  CASE WHEN s.is_share AND s.d > 0 THEN CAST(s.n AS DOUBLE) * 100 / CAST(s.d AS DOUBLE) END AS percent,
  COALESCE(c.counted, 0) AS counted, COALESCE(c.schools, 0) AS schools,
  CASE WHEN j.status = 'met' THEN 'met' WHEN j.in_force = 0 OR j.waiting = 1 THEN 'notDue' ELSE j.status END AS status
FROM settled s
JOIN judged j ON j.code = s.code AND j.period = s.period
LEFT JOIN schools c ON c.code = s.code AND c.period = s.period
ORDER BY s.period, s.code, s.part;`;

/**
 * The roll-up and the verdicts of a plan as one query over any number of exported files (`consolidate --export`), which it
 * finds as the view `figures`. Standard SQL, run in DuckDB; a target that binds none of the schools has no line.
 */
export const rollUpSql = (catalogue: Catalogue, pack: Pack, day: Day): string =>
  [
    headOf(pack, day),
    [sumsOf(catalogue, sqlTargets(catalogue, pack, day), pack.id), compared, judged].join(",\n"),
    "",
  ].join("\n");
