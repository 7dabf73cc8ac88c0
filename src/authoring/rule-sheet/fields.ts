import { dayInText } from "../../figures/day-text";
import { inBoth, type Text } from "../../kernel/text";
import { readNumeral } from "../wording/text/numbers";
import type { BookColumn, BookLine } from "./book";
import { doubtfulDay } from "./due";

/** A cell of a rule sheet that is not understood, or that must be filled and is not. */
export interface SheetProblem {
  readonly sheet: string;
  /** What the line is of: a code, an id, the row's number. */
  readonly line: string;
  readonly column: string;
  readonly message: Text;
}

export const blankCell: Text = { vi: "còn trống", en: "is blank" };

const notListed = (text: string, words: Readonly<Record<string, string>>): Text => {
  const list = Object.values(words).join(", ");
  return inBoth((lang) => `“${text}” ${{ vi: "không có trong danh sách", en: "is not in the list" }[lang]}: ${list}`);
};

/** What is asked of a cell that holds a day of the spreadsheet's own making. */
function whichDay(found: string): Text {
  const [year = "", month = "", day = ""] = found.split("-");
  const said = `ngày ${Number(day)} tháng ${Number(month)} năm ${year}`;
  return {
    vi: `ô này đã thành ô kiểu ngày (${said}), có thể không phải ngày đã gõ. Hãy gõ bằng chữ, ví dụ “${said}” hoặc “tháng ${Number(month)}/${year}”`,
    en: `the spreadsheet has made a day of this cell (${said}), perhaps not the one that was typed. Type it in words, such as “${said}” or “tháng ${Number(month)}/${year}”`,
  };
}

/** One line of a rule sheet while its cells are being read; what is wrong is gathered, never thrown. */
export class LineReader {
  constructor(
    private readonly sheet: { readonly name: string; readonly columns: readonly BookColumn[] },
    private readonly line: BookLine,
    private readonly about: string,
    private readonly problems: SheetProblem[],
  ) {}

  problem(key: string, message: Text): void {
    const column = this.sheet.columns.find((one) => one.key === key)?.head ?? key;
    this.problems.push({ sheet: this.sheet.name, line: this.about, column, message });
  }

  text(key: string): string {
    return (this.line[key] ?? "").trim();
  }

  /** The cell as it stands, for what must come back word for word. */
  raw(key: string): string {
    return this.line[key] ?? "";
  }

  needed(key: string): string {
    const text = this.text(key);
    if (text === "") this.problem(key, blankCell);
    return this.raw(key);
  }

  /** Whether the cell holds a day that could be another; it is asked about then. */
  asksDay(key: string): boolean {
    const found = doubtfulDay(this.text(key));
    if (found !== null) this.problem(key, whichDay(found));
    return found !== null;
  }

  /** A day, as the schema wants it, whichever way it was typed; other text as it stands. */
  day(key: string): string {
    const text = this.needed(key);
    return this.asksDay(key) ? "" : (dayInText(text) ?? text);
  }

  /** A number as a Vietnamese writes it, one beyond doubt; null for a blank. */
  number(key: string): number | null {
    const text = this.text(key);
    if (text === "") return null;
    const numeral = readNumeral(text.replace(/ ?%$/u, ""));
    if (numeral.kind !== "unclear") return numeral.value;
    this.problem(key, { vi: `“${text}” không phải một số`, en: `“${text}” is no number` });
    return null;
  }

  /** The key of a word in a list; null where it is blank or not in the list (which is a problem). */
  word<Key extends string>(key: string, words: Readonly<Record<Key, string>>): Key | null {
    const text = this.text(key);
    if (text === "") return null;
    const wanted = text.toLowerCase();
    for (const one in words) if (words[one].toLowerCase() === wanted) return one;
    this.problem(key, notListed(text, words));
    return null;
  }

  /** Several words of a list, parted by ";" or, as many type, by ",". */
  words<Key extends string>(key: string, words: Readonly<Record<Key, string>>): Key[] {
    return this.parts(key, /[;,\n]/u).flatMap((part) => {
      for (const one in words) if (words[one].toLowerCase() === part.toLowerCase()) return [one];
      this.problem(key, notListed(part, words));
      return [];
    });
  }

  parts(key: string, between = /[;\n]/u): string[] {
    return this.raw(key)
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  }

  lines(key: string): string[] {
    const text = this.raw(key);
    return text === "" ? [] : text.split("\n");
  }

  /** Fields that the sheet has no column for. */
  other(): Record<string, unknown> {
    const text = this.text("other");
    if (text === "") return {};
    try {
      const found: unknown = JSON.parse(text);
      if (typeof found === "object" && found !== null && !Array.isArray(found)) return { ...found };
    } catch {
      // Told below: a person has changed a cell that is not hers.
    }
    this.problem("other", { vi: "nội dung đã bị sửa, không đọc được", en: "was changed and cannot be read" });
    return {};
  }
}
