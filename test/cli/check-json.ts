/** The object of `check --json` (CONTRACTS "Command"), as far as tests look at it. */
export interface CheckJson {
  readonly file: string;
  readonly plans: readonly string[];
  readonly asOf: string;
  readonly period: string | null;
  readonly ready: boolean;
  readonly verdicts: readonly VerdictJson[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly related: readonly string[];
    readonly target: string | null;
    readonly message: string;
    readonly suggestion: string;
    readonly reason: string | null;
  }[];
}

export interface VerdictJson {
  readonly code: string;
  readonly year: number | null;
  readonly status: string;
  readonly stretchMet: boolean | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly answer: string | null;
  readonly gap: number | null;
  readonly shortfall: number | null;
  readonly bounds: { readonly lower: number; readonly upper: number } | null;
  readonly pace: number | null;
  readonly explanation: string;
  readonly lead: readonly string[];
  readonly deadline: { readonly text: string; readonly due: string | null; readonly state: string };
  readonly cell: string | null;
}

/** `{ code: status }` */
export const statuses = (json: CheckJson): Readonly<Record<string, string>> =>
  Object.fromEntries(json.verdicts.map(({ code, status }) => [code, status]));

/** [finding, cell] of everything found. */
export const found = (json: CheckJson): readonly (readonly [string, string | null])[] =>
  json.findings.map(({ code, cell }) => [code, cell]);
