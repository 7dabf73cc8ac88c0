import { noteWords } from "../authoring/import/note-words";
import type { Draft } from "../authoring/import/draft";
import type { Proposal } from "../authoring/import/propose/types";
import type { Lang } from "../kernel/text";
import type { Output } from "./context";
import { say } from "./words";

const count = (proposals: readonly Proposal[], sure: Proposal["sure"]): number =>
  proposals.filter((proposal) => proposal.sure === sure && proposal.state !== "notTarget").length;

const shortened = (text: string): string => (text.length <= 110 ? text : `${text.slice(0, 109)}…`);

/** The draft as the contract's JSON object; every draft of a measure is to be looked at. */
export const importJson = ({ proposals, numbers, notes, questions, ...draft }: Draft, lang: Lang): object => ({
  plan: draft.plan,
  units: draft.units,
  reporting: draft.reporting,
  tables: draft.tables,
  proposals: proposals.map(({ measure, like, why, ...proposal }) => ({
    ...proposal,
    why: why.map((reason) => reason[lang]),
    measure: { ...measure, sure: "look", like },
  })),
  numbers: numbers.map(({ why, ...line }) => ({ ...line, why: typeof why === "object" ? (why?.[lang] ?? null) : why })),
  notes,
  questions: questions.map(({ about, text }) => ({ about, text: text[lang] })),
});

/** What was read, what is open and what is asked, for a person at a terminal. */
export const printImport = ({ plan, tables, proposals, notes, questions }: Draft, output: Output): void => {
  const { lang, line } = output;
  line(`${plan.id}: ${plan.title ?? "?"}`);
  for (const { id, name, rows } of tables) line(say(lang, "importTable", { id, name, rows: rows.length }));
  const offered = proposals.filter(({ state }) => state === "notTarget").length;
  line(
    say(lang, "importCounts", {
      all: proposals.length - offered,
      sure: count(proposals, "sure"),
      look: count(proposals, "look"),
      open: count(proposals, "open"),
      offered,
    }),
  );
  for (const { code, quote, why, sure, state } of proposals)
    if (sure === "open" && state !== "notTarget") line(`  ? ${code}: ${shortened(quote)} (${why[0]?.[lang] ?? ""})`);
  for (const { about, text } of questions) line(`  ? ${shortened(about)}: ${text[lang]}`);
  for (const { kind, text } of notes) line(`  - ${noteWords[kind][lang]}: ${shortened(text)}`);
};
