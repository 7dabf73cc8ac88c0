import { type BookLine, bookSheets } from "./book";
import { blankCell, LineReader, type SheetProblem } from "./fields";
import { kindWords, upwardWords } from "./words";

const totalWord = { total: "Tổng số" } as const;

const within = (partOf: string): { partOf?: string[] } => {
  const ids = partOf.split(";").map((id) => id.trim());
  const own = ids.filter((id) => id !== "");
  return own.length === 0 ? {} : { partOf: own };
};

/** One share by the texts of its columns. */
const divided = ([numerator, denominator, total, short, partOf]: readonly string[]): Record<string, unknown> => ({
  numerator,
  ...(total === "" ? {} : { total }),
  ...(denominator === "" ? {} : { denominator }),
  ...within(partOf ?? ""),
  short,
});

const columns = ["words", "denominator", "total", "short", "partOf"] as const;

/** Several shares: the lines of each column belong together. */
const partsIn = (reader: LineReader): Record<string, unknown>[] =>
  reader.lines("words").map((_, n) => divided(columns.map((key) => reader.lines(key)[n] ?? "")));

const shareIn = (reader: LineReader): Record<string, unknown> => {
  if (reader.text("total") === "") reader.needed("denominator");
  return divided(columns.map((key) => (key === "short" ? reader.needed(key) : reader.raw(key))));
};

function fieldsOf(kind: keyof typeof kindWords, reader: LineReader): Record<string, unknown> {
  const question = reader.needed("words");
  const atLeast = reader.number("atLeast");
  switch (kind) {
    case "share":
      return shareIn(reader);
    case "shares":
      return { parts: partsIn(reader) };
    case "checklist":
      return { question, items: reader.lines("items") };
    case "level":
      return atLeast === null ? { question } : { question, atLeast };
    case "count":
      return { question, short: reader.needed("short"), ...within(reader.raw("partOf")) };
    case "countEach":
      return { question, short: reader.needed("short") };
    case "quantity":
      return { question, unit: reader.needed("unit"), upward: reader.word("upward", upwardWords) };
    // Yes or no, a count of schools, a percent as it stands, a task: the question is all.
    default:
      return { question };
  }
}

const totalIn = (reader: LineReader): Record<string, unknown> => {
  const partOf = reader.parts("partOf");
  const sharing = reader.raw("sharing");
  return {
    words: reader.needed("words"),
    officeWords: reader.needed("officeWords"),
    ...(partOf.length === 0 ? {} : { partOf }),
    ...(sharing === "" ? {} : { sharing }),
    ...reader.other(),
  };
};

/** The totals of a rule sheet and those of its measures that are wanted, by id; the schema judges them. */
export function measuresIn(
  lines: readonly BookLine[],
  problems: SheetProblem[],
  wanted: (id: string) => boolean = () => true,
) {
  const measures: Record<string, unknown> = {};
  const totals: Record<string, unknown> = {};
  for (const line of lines) {
    const reader = new LineReader(bookSheets.measures, line, line["id"] ?? "", problems);
    const id = reader.needed("id");
    if (!wanted(id) && reader.text("kind") !== totalWord.total) continue;
    const kind = reader.word("kind", { ...kindWords, ...totalWord });
    const sharing = reader.raw("sharing");
    if (kind === "total") totals[id] = totalIn(reader);
    else if (kind !== null)
      measures[id] = { kind, ...fieldsOf(kind, reader), ...(sharing === "" ? {} : { sharing }), ...reader.other() };
    else if (reader.text("kind") === "") reader.problem("kind", blankCell);
  }
  return { measures, totals };
}
