import { judgeRow, type RowProblem } from "../../authoring/review/judge-row";
import { type Patch, patched } from "../../authoring/review/patch";
import { saysReason } from "../../authoring/import/remarks/remark";
import type { BookLine, RuleBook } from "../../authoring/rule-sheet/book";
import { decidedWords, decisionWords, keyOf, operatorWords, sureWords } from "../../authoring/rule-sheet/words";
import type { Steps } from "../../kernel/steps";
import { type Decidable, decidables } from "../../plan/schema/target";
import type { Catalogue } from "../../plan/catalogue";

/** A proposal as it is being changed: its own fields and those of its measure. */
export interface ProposalDraft {
  readonly target: BookLine;
  readonly measure: BookLine;
  /** Units that it names and that the plan did not have yet, by id. */
  readonly units: Readonly<Record<string, BookLine>>;
}

/** A number that nobody could read: whether it is a target, a task, or neither is for a person to say. */
const isUnread = ({ why = "", operator = "" }: BookLine): boolean =>
  operator === "" && saysReason(why.split("\n")[0] ?? "", "unread");

/** Where the comparison is not chosen yet: in no list, so that nothing is taken for an answer. */
const unchosen = "?";

export const draftOf = (line: BookLine, measure: BookLine | undefined): ProposalDraft => ({
  target: isUnread(line) && line["decision"] === "" ? { ...line, operator: unchosen } : line,
  measure: measure ?? {},
  units: {},
});

/** The fields that differ, as a patch's line; null where none does. */
const difference = (before: BookLine, now: BookLine): BookLine | null => {
  const changed = Object.entries(now).filter(([key, text]) => text !== (before[key] ?? ""));
  return changed.length === 0 ? null : Object.fromEntries(changed);
};

/** The rule's fields by the columns that hold them. */
const decidableOf: Readonly<Record<string, Decidable>> = {
  due: "deadline",
  levels: "scope",
  ...Object.fromEntries(decidables.map((one) => [one, one])),
};

/** Fields that a person means to be otherwise than the words, named in the pack's `decided`; `reading` says why. */
function withDecided(line: BookLine, problems: readonly RowProblem[]): BookLine {
  const fields = problems.flatMap(({ kind, field }) =>
    kind === "differs" && field !== null ? (decidableOf[field] ?? []) : [],
  );
  if (fields.length === 0 || (line["reading"] ?? "").trim() === "") return line;
  const before = (line["decided"] ?? "").split(";").map((word) => keyOf(decidedWords, word));
  const meant = decidables.filter((one) => before.includes(one) || fields.includes(one));
  return { ...line, decided: meant.map((one) => decidedWords[one]).join("; ") };
}

/** A proposal judged as it would be taken. */
export interface Judged {
  readonly problems: readonly RowProblem[];
  /** What it would be taken as: with the fields that are meant to differ. */
  readonly patch: Patch;
}

const lineOf = (book: RuleBook, order: string): BookLine => book.targets.find((one) => one["order"] === order) ?? {};

/** What is asked where nothing is chosen yet, in place of that a cell's "?" is in no list. */
const chooseComparison: RowProblem = {
  kind: "error",
  field: "operator",
  message: {
    vi: "Hãy chọn cách so sánh; không phải chỉ tiêu có số thì chọn “nhiệm vụ, không có số”.",
    en: "Choose the comparison; if it is no target with a number, choose “a task, no number”.",
  },
};

const asked = (problems: readonly RowProblem[], { operator }: BookLine): readonly RowProblem[] =>
  operator === unchosen ? problems.map((one) => (one.field === "operator" ? chooseComparison : one)) : problems;

/** Judges a proposal; where it differs from its words and a reason is given, it is judged with that reason. */
export function judge(book: RuleBook, draft: ProposalDraft, catalogue: Catalogue): Judged {
  const order = draft.target["order"] ?? "";
  const id = draft.measure["id"] ?? "";
  const ofMeasure = difference(book.measures.find((one) => one["id"] === id) ?? {}, draft.measure);
  const others: Patch = { units: draft.units, ...(ofMeasure !== null && { measures: { [id]: ofMeasure } }) };
  const next = patched(book, others);
  const first = judgeRow(next, draft.target, catalogue);
  const line = withDecided(draft.target, first);
  const problems = line === draft.target ? first : judgeRow(next, line, catalogue);
  const taken = difference(lineOf(book, order), { ...line, decision: decisionWords.taken }) ?? {};
  return { problems: asked(problems, line), patch: { ...others, targets: { [order]: taken } } };
}

/** Whether it may be taken: nothing keeps it from being a rule, and what differs is meant. */
export const isClear = ({ problems }: Pick<Judged, "problems">): boolean =>
  problems.every(({ kind }) => kind === "note");

/**
 * The proposals of `orders` that are surely read, wait for a decision and have nothing wrong: taken as they stand. A step a
 * proposal, so that the page stays alive meanwhile.
 */
export function* approvingInSteps(
  book: RuleBook,
  orders: ReadonlySet<string>,
  catalogue: Catalogue,
): Steps<Patch | null> {
  const measures = new Map(book.measures.map((measure) => [measure["id"], measure] as const));
  const taken: (readonly [string, BookLine])[] = [];
  for (const line of book.targets) {
    const { order = "", sure = "", decision = "" } = line;
    if (decision !== "" || sure !== sureWords.sure || !orders.has(order)) continue;
    if (isClear(judge(book, draftOf(line, measures.get(line["measure"])), catalogue)))
      taken.push([order, { decision: decisionWords.taken }]);
    yield;
  }
  return taken.length === 0 ? null : { targets: Object.fromEntries(taken) };
}

/** Leaves a proposal out. */
export const leaving = (order: string): Patch => ({ targets: { [order]: { decision: decisionWords.left } } });

/** Takes a decision back. */
export const reopening = (order: string): Patch => ({ targets: { [order]: { decision: "" } } });

/** The comparisons to choose from; a number that nobody could read has none chosen. */
export const operatorOptions = (
  { target }: ProposalDraft,
  none: string,
  choose: string,
): readonly (readonly [value: string, label: string])[] => [
  ...(target["operator"] === unchosen ? [[unchosen, choose] as const] : []),
  ...Object.values(operatorWords).map((word) => [word, word] as const),
  ["", none],
];
