import { isTaken } from "../../authoring/review/progress";
import type { RuleBook } from "../../authoring/rule-sheet/book";
import { type MadePack, packFrom, packText } from "../../authoring/rule-sheet/made";
import { ruleSheet } from "../../authoring/rule-sheet/write";
import { sayRefusal } from "../../findings/refusals";
import type { Day } from "../../kernel/ids";
import { inBoth, type Text } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { addPack } from "../../plan/load";
import type { Pack } from "../../plan/schema/pack";
import { type Level, levels } from "../../plan/schema/scope";
import { makeSchool } from "../../usecases/make";
import { writeWorkbook } from "../../workbook/xlsx";
import { yearAsked } from "../model/periods";
import { inSlices } from "../session/slices";
import { sayReview } from "./words";

/** What was made of a review, or why nothing can be. */
export type Finished<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Text };

const not = (why: Text): { readonly ok: false; readonly why: Text } => ({ ok: false, why });

/** What keeps a review from being a plan: its first three faults. */
function whyNot({ sheet, problems }: MadePack): Text {
  if (sheet.undecided.length > 0) return sayReview("useLeft", { count: sheet.undecided.length });
  const cells = sheet.problems.map(({ sheet: name, line, column, message }) => {
    const where = [name, line, column].filter((part) => part !== "").join(", ");
    return inBoth((lang) => `${where}: ${message[lang]}`);
  });
  const told = problems.map(({ place, message }) => ({ vi: `${place}: ${message.vi}`, en: `${place}: ${message.en}` }));
  const faults = [...cells, ...told].slice(0, 3);
  return inBoth((lang) => sayReview("useWrong", { what: faults.map((fault) => fault[lang]).join("; ") })[lang]);
}

/** A plan, and its file's text. */
export interface MadePlan {
  readonly pack: Pack;
  readonly text: string;
}

/** The plan that a finished review makes, by the same core as the command's `import`. */
export function planOf(book: RuleBook, catalogue: Catalogue): Finished<MadePlan> {
  const made = packFrom(book, catalogue, "");
  if (made.pack === null) return not(whyNot(made));
  return { ok: true, value: { pack: made.pack, text: packText(made.pack) } };
}

/** The rule sheet with all that was decided so far, as a file. */
export const sheetOf = (book: RuleBook): Promise<Uint8Array> => writeWorkbook(ruleSheet(book), inSlices);

export const fileOf = (book: RuleBook, tail: string): string => `${book.plan["id"] ?? "ke-hoach"}${tail}`;

/** The level that most of a plan's school targets apply to. */
const usualLevel = ({ targets }: Pack): Level | null => {
  const ofSchools = targets.filter(({ answeredBy }) => answeredBy !== "office");
  const count = (level: Level): number => ofSchools.filter(({ scope }) => scope.levels.includes(level)).length;
  const [most] = [...levels].sort((one, other) => count(other) - count(one));
  return most !== undefined && count(most) > 0 ? most : null;
};

/** A trial form: a school's return with the targets approved so far. It judges by its own formulas. */
export async function trialOf(
  book: RuleBook,
  catalogue: Catalogue,
  today: Day,
): Promise<Finished<{ readonly bytes: Uint8Array; readonly count: number }>> {
  const targets = book.targets.filter(isTaken);
  if (targets.length === 0) return not(sayReview("nothingTaken"));
  const made = packFrom({ ...book, targets }, catalogue, "");
  const added = made.pack === null ? null : addPack(catalogue, made.sheet.data, "");
  if (made.pack === null || added?.ok !== true) return not(whyNot(made));
  const { pack } = made;
  const level = usualLevel(pack);
  if (level === null) return not(sayReview("noForm"));
  const school = { viewpoint: "school" as const, school: "Trường thử", code: "THU", levels: [level] };
  const form = makeSchool(added.value, [pack], { ...school, ownership: "public" }, String(yearAsked(pack, today)));
  if (!form.ok) {
    const { refusal } = form;
    return not(inBoth((lang) => sayRefusal(refusal, lang)));
  }
  return { ok: true, value: { bytes: await writeWorkbook(form.value, inSlices), count: pack.targets.length } };
}
