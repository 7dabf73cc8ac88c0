import type { Draft } from "../../src/authoring/import/draft";
import type { Proposal } from "../../src/authoring/import/propose/types";
import type { Pack } from "../../src/plan/schema/pack";
import type { Target } from "../../src/plan/schema/target";

/** A draft held against the same plan as it was codified by hand. */
export interface Measured {
  readonly cells: { readonly right: number; readonly all: number; readonly rows: number };
  /** Targets with a number: those proposed exactly, left open, and the codes of the others. */
  readonly numeric: {
    readonly all: number;
    readonly exact: number;
    readonly open: number;
    readonly wrong: readonly string[];
  };
  readonly body: { readonly all: number; readonly exact: number; readonly byDefaultNone: number };
  /** Proposals with a number that no target of the plan has, by default targets. */
  readonly extra: readonly string[];
  readonly sure: { readonly all: number; readonly wrong: readonly string[] };
  readonly owners: { readonly all: number; readonly wrong: readonly string[] };
  readonly deadlines: { readonly all: number; readonly wrong: readonly string[] };
  readonly scopes: { readonly all: number; readonly wrong: readonly string[] };
  readonly decisions: {
    readonly sure: number;
    readonly look: number;
    readonly open: number;
    readonly offered: number;
    readonly questions: number;
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
const bare = (quote: string): string => quote.replace(/^[-+•] |[.;]$/gu, "");
const within = (one: string, other: string): boolean =>
  bare(one).includes(bare(other)) || bare(other).includes(bare(one));

/** The proposal for a target: by its code; in body text, where letters may differ (decision 6), by number and words. */
const proposalFor = ({ proposals }: Draft, target: Target): Proposal | undefined =>
  target.source.row !== null
    ? proposals.find(({ code }) => code === target.code)
    : proposals.find(
        ({ source, operator, value, quote }) =>
          source.row === null &&
          operator === target.operator &&
          value === target.value &&
          within(quote, target.source.quote),
      );

const isExact = (proposal: Proposal | undefined, { operator, value, unit, year, stretch }: Target): boolean =>
  proposal !== undefined &&
  same([proposal.operator, proposal.value, proposal.unit], [operator, value, unit]) &&
  same([proposal.year, proposal.stretch], [year ?? null, stretch ?? null]);

const agrees = (proposal: Proposal, target: Target): boolean =>
  isExact(proposal, target) &&
  same([proposal.scope, proposal.answeredBy, proposal.deadline], [target.scope, target.answeredBy, target.deadline]) &&
  ownersAgree(proposal, target);

/** A table without a column of who leads says nothing of it; the plan took it from its body. */
const ownersAgree = (proposal: Proposal, target: Target): boolean =>
  same(
    [proposal.lead.length === 0 ? [] : sorted(proposal.lead), sorted(proposal.implement), sorted(proposal.support)],
    [proposal.lead.length === 0 ? [] : sorted(target.lead), sorted(target.implement), sorted(target.support)],
  );

function countCells({ tables }: Draft, pack: Pack): Measured["cells"] {
  let right = 0;
  let all = 0;
  for (const table of pack.tables) {
    const mine = tables.find(({ id }) => id === table.id);
    table.rows.forEach((row, y) => {
      const own = mine?.rows[y];
      all += row.cells.length;
      if (own?.id === row.id && own.kind === row.kind)
        right += row.cells.filter((cell, x) => own.cells[x] === cell).length;
    });
  }
  const rows = pack.tables.flatMap((table) => table.rows.filter(({ kind }) => kind === "row")).length;
  return { right, all, rows };
}

/** What a draft of a plan gets right of it, each kind of thing by itself. */
export function measured(draft: Draft, pack: Pack): Measured {
  const pairs = pack.targets.map((target) => ({ target, proposal: proposalFor(draft, target) }));
  const numeric = pairs.filter(({ target }) => target.value !== null);
  const missed = numeric.filter(({ target, proposal }) => !isExact(proposal, target));
  const body = numeric.filter(({ target }) => target.source.row === null);
  const found = pairs.flatMap(({ target, proposal }) => (proposal === undefined ? [] : [{ target, proposal }]));
  const inTables = found.filter(({ target }) => target.source.row !== null);
  const taken = new Set(found.map(({ proposal }) => proposal));
  const sure = found.filter(({ proposal }) => proposal.sure === "sure");
  const wrongOf = (some: typeof found, right: (proposal: Proposal, target: Target) => boolean) => ({
    all: some.length,
    wrong: some.filter(({ proposal, target }) => !right(proposal, target)).map(({ target }) => target.code),
  });
  const asked = draft.proposals.filter(({ state }) => state !== "notTarget");
  const count = (kind: Proposal["sure"]): number => asked.filter((proposal) => proposal.sure === kind).length;
  return {
    cells: countCells(draft, pack),
    numeric: {
      all: numeric.length,
      exact: numeric.length - missed.length,
      open: missed.filter(({ proposal }) => proposal?.sure === "open").length,
      wrong: missed.filter(({ proposal }) => proposal?.sure !== "open").map(({ target }) => target.code),
    },
    body: {
      all: body.length,
      exact: body.filter(({ target, proposal }) => isExact(proposal, target)).length,
      byDefaultNone: body.filter(({ proposal }) => proposal?.state === "notTarget").length,
    },
    extra: asked.filter((proposal) => proposal.operator !== null && !taken.has(proposal)).map(({ code }) => code),
    sure: wrongOf(sure, agrees),
    owners: wrongOf(inTables, ownersAgree),
    deadlines: wrongOf(inTables, (proposal, target) => same(proposal.deadline, target.deadline)),
    scopes: wrongOf(found, (proposal, target) =>
      same([proposal.scope, proposal.answeredBy], [target.scope, target.answeredBy]),
    ),
    decisions: {
      ...{ sure: count("sure"), look: count("look"), open: count("open") },
      offered: draft.proposals.length - asked.length,
      questions: draft.questions.length,
    },
  };
}
