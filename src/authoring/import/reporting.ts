import { withoutEnd } from "../../kernel/trim";
import type { Obligation } from "../../plan/schema/obligation";
import { readPhrase } from "../wording";
import type { Clause } from "./clauses";
import { isUnitName } from "./owners/split";
import type { UnitBook } from "./owners/units";

/** A duty to report as the plan's body words it; who and to whom are only guessed, and left blank where they cannot be. */
export interface ReportingDraft {
  readonly who: readonly string[];
  readonly to: readonly string[];
  readonly deadline: { readonly text: string; readonly obligations: readonly Obligation[] };
  readonly source: { readonly clause: string; readonly quote: string };
  readonly sure: "look" | "open";
}

const reports = /báo cáo/iu;
const timed = /trước ngày|định kỳ|hằng (?:tháng|quý|năm)|hàng (?:tháng|quý|năm)|chậm nhất|đột xuất/iu;
const receiver =
  /(?:về|gửi(?: về)?|cho|với)\s+((?:\p{Lu})[^(;:,.]{2,60}?)(?=\s*(?:\(|;|:|,|\.|trước|theo|để|qua|định kỳ|$))/u;
const head = /^(?:[-+•] ?)?([^,;:]{3,120}?) (?:gửi|báo cáo|tổng hợp|thực hiện|định kỳ|căn cứ|tham mưu)/u;

/** "2. Các trường mầm non, tiểu học: … báo cáo kết quả trước ngày 05 …": who has to stands before the colon. */
const before = /^(?:[-+•] ?)?([^:;]{3,120}?) ?: /u;

/** The lines of a clause that may state a duty: a heading is one where it is a sentence of its own. */
const linesOf = ({ heading, paragraphs }: Clause): readonly string[] => [heading, ...paragraphs];

const whenWords = (obligations: readonly Obligation[]): boolean =>
  obligations.some(({ type }) => type === "recurring" || type === "date" || type === "onDemand");

/** The words from the first time on: "báo cáo quý trước ngày 15 …". */
const timeText = (sentence: string): string => {
  const at = sentence.search(/(?:báo cáo (?:quý|năm|tháng|định kỳ)|trước ngày|định kỳ|hằng|hàng)/iu);
  return withoutEnd(at < 0 ? sentence : sentence.slice(at), " .;");
};

const unitsIn = (book: UnitBook, text: string | undefined): readonly string[] =>
  text !== undefined && isUnitName(text) ? book.idsIn(text) : [];

/** Who is to report, by the line's own words, else by its clause's; to whom. */
function partiesOf(clause: Clause, quote: string, book: UnitBook): Pick<ReportingDraft, "who" | "to"> {
  const own = unitsIn(book, before.exec(quote)?.[1] ?? head.exec(quote)?.[1]);
  return {
    who: own.length > 0 ? own : unitsIn(book, clause.heading),
    to: unitsIn(book, receiver.exec(quote)?.[1]),
  };
}

/** The reporting duties that the body text states, each to be looked at by a person. */
export function reportingIn(
  clauses: readonly Clause[],
  year: number | null,
  book: UnitBook,
): readonly ReportingDraft[] {
  return clauses.flatMap((clause) =>
    linesOf(clause).flatMap((quote): ReportingDraft[] => {
      if (!reports.test(quote) || !timed.test(quote)) return [];
      const text = timeText(quote);
      const { deadline } = readPhrase(text, year === null ? {} : { year });
      const { who, to } = partiesOf(clause, quote, book);
      if (!whenWords(deadline) || who.length + to.length === 0) return [];
      const sure = who.length > 0 && to.length > 0 ? "look" : "open";
      return [{ who, to, deadline: { text, obligations: deadline }, source: { clause: clause.id, quote }, sure }];
    }),
  );
}
