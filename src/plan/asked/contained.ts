import type { FigureKey } from "../../kernel/ids";
import { onceFor } from "../../kernel/once";
import type { Catalogue } from "../catalogue";
import { measureOf } from "../catalogue";
import { containing } from "../contained";
import { isNumber, sharesIn } from "../kinds/question";
import type { Measure } from "../schema/measure";
import type { Pack } from "../schema/pack";
import type { Scope } from "../schema/scope";
import { type AskedFigure, askedFigures } from "./asked";
import type { Respondent, Viewpoint } from "./respondent";

/** A number that stands in a cell of its own: a total, what a share is of where that is its own, or a count. */
export interface NumberAsked {
  readonly figure: FigureKey;
  /** The part of a figure of several; null: it has one line. */
  readonly part: number | null;
  readonly field: "n" | "d";
  readonly words: string;
}

/** A number, and the totals that contain it by what the rules say, the nearest first (READING-RULES "Findings"). */
export interface Contained {
  readonly number: NumberAsked;
  readonly wholes: readonly NumberAsked[];
}

/** By which a number is told from every other of a respondent. */
export const numberKey = ({ figure, part, field }: Pick<NumberAsked, "figure" | "part" | "field">): string =>
  `${figure}${part === null ? "" : `#${part}`}${field === "n" ? "" : ".d"}`;

/** `id`: of a total; `within`: every total that contains it. */
interface Node extends NumberAsked {
  readonly id: string | null;
  readonly within: ReadonlySet<string>;
  readonly scope: Scope;
}

/** What the measure says of its own numbers, part by part. */
const partOfs = (measure: Measure): readonly (readonly string[] | undefined)[] => {
  if (measure.kind === "share" || measure.kind === "count") return [measure.partOf];
  return measure.kind === "shares" ? measure.parts.map(({ partOf }) => partOf) : [];
};

const withAbove = (ids: readonly string[], { totals }: Catalogue): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => [id, ...containing(id, totals)]));

const nodesOf = (catalogue: Catalogue, { figure, question, totals, targets }: AskedFigure): readonly Node[] => {
  const [target] = targets;
  if (target === undefined) return [];
  const { scope } = target;
  const own = partOfs(measureOf(catalogue, target));
  const parts = sharesIn(question);
  const shares = parts.flatMap(({ total: id, denominator: words }, index): readonly Node[] => {
    const key = totals[index] ?? null;
    if (id !== null && key !== null)
      return [{ id, figure: key, part: null, field: "n", words, scope, within: containing(id, catalogue.totals) }];
    const within = withAbove(own[index] ?? [], catalogue);
    const part = parts.length > 1 ? index + 1 : null;
    return [{ id: null, figure, part, field: "d", words, scope, within }];
  });
  if (!isNumber(question) || question.kind !== "count") return shares;
  const within = withAbove(own[0] ?? [], catalogue);
  return [{ id: null, figure, part: null, field: "n", words: question.words, scope, within }];
};

/** Whether every school of one population is of the other; what concerns no school contains none and is in none. */
const within = (scope: Scope, wider: Scope): boolean =>
  scope.levels.length > 0 &&
  scope.levels.every((level) => wider.levels.includes(level)) &&
  scope.ownership.every((ownership) => wider.ownership.includes(ownership));

/** A school speaks of itself alone; an office's numbers are over populations, of which one may be within another. */
const contains = (whole: Node, node: Node, viewpoint: Viewpoint): boolean => {
  if (whole.id === null || whole.figure === node.figure) return false;
  const byRules = node.within.has(whole.id) || node.id === whole.id;
  return byRules && (viewpoint === "school" || within(node.scope, whole.scope));
};

const containedOn = onceFor(
  (figures: readonly AskedFigure[], catalogue: Catalogue, viewpoint: Viewpoint): readonly Contained[] => {
    const nodes = new Map<string, Node>();
    for (const asked of figures)
      for (const node of nodesOf(catalogue, asked)) if (!nodes.has(numberKey(node))) nodes.set(numberKey(node), node);
    const all = [...nodes.values()];
    return all.flatMap((number): readonly Contained[] => {
      const wholes = all
        .filter((each) => contains(each, number, viewpoint))
        .sort((one, other) => other.within.size - one.within.size);
      return wholes.length === 0 ? [] : [{ number, wholes }];
    });
  },
);

/** Every number asked of a respondent that other numbers asked of it contain. */
export const askedContained = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Respondent,
): readonly Contained[] => containedOn(askedFigures(catalogue, packs, respondent), catalogue, respondent.viewpoint);
