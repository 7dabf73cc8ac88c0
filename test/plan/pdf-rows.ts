import { normalise, type SourceRow, type SourceTable } from "./source-text";

/**
 * Reads the two appendices of the Hải Phòng plan out of the PDF's text, where every cell is broken into lines
 * and nothing marks where a cell ends. It knows nothing of the pack: cells are told apart by the page itself
 * (narrow columns, the closed lists of lead units and times).
 */
const pageBreak = "\f";
const headers = {
  PL1: /(STT) (Chỉ tiêu) (Đơn vị tính)\s+(Mức đạt\s+2026)/,
  PL2: /(STT) (Nhiệm vụ cụ thể)\s+(Sản phẩm\/Kết\s+quả)\s+(Đơn vị chủ\s+trì)\s+(Đơn vị phối hợp)\s+(Thời\s+gian)/,
};

/** Lines that hold words, with a mark where the table's heading (so a page) begins again. */
const linesOf = (segment: string, header: RegExp): readonly string[] =>
  segment
    .slice(segment.search(header))
    .replace(new RegExp(header, "g"), `\n${pageBreak}\n`)
    .split("\n")
    .map((line) => (line.includes(pageBreak) ? pageBreak : line.trim()))
    .filter((line) => line !== "")
    .slice(1);

/** A line broken in a cell is joined with a space, after a hyphen without. */
const join = (lines: readonly string[]): string =>
  lines.reduce((text, line) => (text === "" || text.endsWith("-") ? text + line : `${text} ${line}`), "");

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** Lines grouped by row: a row begins with the number that comes next, so "06 theo kế hoạch …" begins none. */
const group = (lines: readonly string[]): readonly (readonly string[])[] => {
  const groups: string[][] = [];
  let rows = 0;
  let sections = 0;
  for (const line of lines) {
    const isRow = line.startsWith(`${rows + 1} `);
    const isSection = line.startsWith(`${romans[sections] ?? "-"} `);
    if (isRow) rows += 1;
    if (isSection) sections += 1;
    if (isRow || isSection) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
};

const section = (line: string, width: number): SourceRow | undefined => {
  const found = /^([IVX]+) (.+)$/.exec(line);
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  return { id: found[1], cells: [found[1], found[2], ...new Array<string>(width - 2).fill("")] };
};

const matched = (text: string, pattern: RegExp): readonly string[] => {
  const found = pattern.exec(text);
  if (found === null) throw new Error(`Cannot tell the cells apart: ${text}`);
  return found.slice(1);
};

/** Phụ lục 1: number, indicator, unit of measure, value. */
const indicatorRows = (segment: string): readonly SourceRow[] =>
  group(linesOf(segment, headers.PL1)).map((lines) => {
    const text = join(lines.filter((line) => line !== pageBreak));
    const cells = (): readonly string[] => matched(text, /^(\d+) (.+) (%|Cơ sở giáo dục) (≥?\d+%?)$/);
    return section(text, 4) ?? { id: cells()[0] ?? "", cells: cells() };
  });

const lead = "Văn phòng Sở|Phòng (?:QLCL|TCCB|KHTC|GDTrH|GDMN-GDTH|GDTX, GDNN&ĐH)";
const time = "Hàng quý|Thường xuyên|Quý I, II|Quý II-III|Quý (?:IV|I{1,3})";
const productWidth = 18;

/** The product column is narrow and its words begin with a capital or a figure. */
const beginsProduct = (line: string): boolean => {
  const own = line.split(/ (?=(?:Văn phòng Sở|Phòng) )/)[0] ?? line;
  return own.length <= productWidth && /^[\p{Lu}\d]/u.test(own);
};

/** Phụ lục 2: number, task, product, lead unit, supporting units, time. What follows a page break goes on with the task. */
const taskRows = (segment: string): readonly SourceRow[] =>
  group(linesOf(segment, headers.PL2)).map((lines) => {
    const first = section(join(lines), 6);
    if (first !== undefined) return first;
    const broken = lines.indexOf(pageBreak);
    const page = broken < 0 ? lines : lines.slice(0, broken);
    const product = page.findIndex((line, index) => index > 0 && beginsProduct(line));
    const task = [...page.slice(0, product), ...(broken < 0 ? [] : lines.slice(broken + 1))];
    const rest = matched(join(page.slice(product)), new RegExp(`^(.+?) (${lead}) (.+) (${time})$`));
    const [id = "", words = ""] = matched(join(task), /^(\d+) (.+)$/);
    return { id, cells: [id, words, ...rest] };
  });

const headings = (segment: string, header: RegExp): readonly string[] =>
  matched(segment, header).map((heading) => normalise(heading));

/** Both appendices, headings included; the text before each table is left to `normalise`. */
export const haiPhongTables = (text: string): readonly SourceTable[] => {
  const first = text.normalize("NFC");
  const second = first.slice(first.indexOf("PHỤ LỤC 2"));
  const indicators = first.slice(first.indexOf("BỘ CHỈ TIÊU"), first.indexOf("PHỤ LỤC 2"));
  return [
    { id: "PL1", header: headings(indicators, headers.PL1), rows: indicatorRows(indicators) },
    { id: "PL2", header: headings(second, headers.PL2), rows: taskRows(second) },
  ];
};
