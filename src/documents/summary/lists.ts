import { vietnameseDay } from "../../kernel/day";
import { sayNumber } from "../../kernel/numbers";
import type { Catalogue } from "../../plan/catalogue";
import { nounOf } from "../../plan/kinds/question";
import type { SheetModel } from "../../sheet/model";
import { shownNames } from "../../verdict/shown";
import { callsOf } from "../../returns/calls";
import type { RolledUp } from "../../returns/roll-up";
import { reasonsOf } from "./reasons";
import { centred, Page, put, type Put } from "./page";
import { asOf, coverageWords, demandOf, numberOf, stateWords } from "./words";

const head = (page: Page, words: readonly string[]): void => {
  page.row(words.map((each) => put(each, "paperHead")));
};

const titled = (rolled: RolledUp, widths: readonly number[], title: string): Page => {
  const page = new Page(widths);
  page.line(title, "paperTitle", 24);
  page.line(asOf(rolled.gathering), "paperPlan");
  return page;
};

const none = (page: Page, words: string): void => {
  page.line(words, "paperTextItalic");
};

/** Whom to call, and why. */
const callRows = ({ gathering }: RolledUp): readonly (readonly Put[])[] =>
  callsOf(gathering).map(({ code, school, state, why }, at) => [
    centred(at + 1),
    put(`${school} (${code})`),
    centred(stateWords(state)),
    put(why.vi),
  ]);

/** So many schools are named in one cell; a cell holds no more than a page can show. */
const namedInCell = 20;

const firstOf = (all: readonly string[]): string =>
  all.length <= namedInCell
    ? all.join("; ")
    : `${all.slice(0, namedInCell).join("; ")}; và ${all.length - namedInCell} trường khác`;

const closingRows = ({ gathering, targets }: RolledUp): readonly (readonly Put[])[] =>
  targets.flatMap((rolled): readonly (readonly Put[])[] => {
    const { target, fewest, gap, decided } = rolled;
    if (fewest === null || fewest.length === 0 || gap === null) return [];
    const noun = nounOf(rolled.question);
    const schools = firstOf(
      fewest.map(({ school, code, adds }) => `${school} (${code}): thêm ${sayNumber(adds, "vi")}`),
    );
    const certain = decided ? "; báo cáo còn thiếu không làm thay đổi" : "";
    return [
      [
        centred(numberOf(gathering.pack, target)),
        put(`${target.source.quote} – yêu cầu: ${demandOf(rolled)}`),
        centred(`${sayNumber(gap.need, "vi")} ${noun}`),
        put(`${fewest.length} trường: ${schools}. (Tính trên ${coverageWords(rolled)} trường${certain}.)`),
      ],
    ];
  });

const schoolRows = ({ gathering, targets }: RolledUp): readonly (readonly Put[])[] => {
  const lacking = new Map<string, string[]>();
  for (const { target, question, contributors } of targets)
    for (const { code, shortfall } of contributors) {
      const words = `${numberOf(gathering.pack, target)}: thiếu ${sayNumber(shortfall, "vi")} ${nounOf(question)}`;
      lacking.set(code, [...(lacking.get(code) ?? []), words]);
    }
  const rows = gathering.roster.schools.flatMap((school) => {
    const lacks = lacking.get(school.code) ?? [];
    return lacks.length === 0
      ? []
      : [[`${school.name} (${school.code})`, String(lacks.length), lacks.join("; ")] as const];
  });
  return rows.map(([name, count, lacks], at) => [centred(at + 1), put(name), centred(count), put(lacks)]);
};

const suggestionLine = ({ gathering, together }: RolledUp): string | null => {
  const found = together.find(({ exact }) => !exact);
  if (found === undefined || found.schools.length === 0) return null;
  const codes = new Set<string>(found.targets);
  const named = gathering.pack.targets
    .filter(({ code }) => codes.has(code))
    .map((target) => numberOf(gathering.pack, target));
  const schools = firstOf(found.schools.map(({ school }) => `${school.name} (${school.code})`));
  return `Gợi ý (không chắc là ít trường nhất) để cùng đạt các chỉ tiêu ${named.join(", ")}: ${schools}.`;
};

const table = (
  page: Page,
  title: string,
  heads: readonly string[],
  rows: readonly (readonly Put[])[],
  empty: string,
): void => {
  page.line(title, "paperHeading", 20);
  if (rows.length === 0) {
    none(page, empty);
    return;
  }
  head(page, heads);
  page.together(2);
  for (const row of rows) page.row(row);
};

/** "Cần đôn đốc": who has not sent or must correct, the fewest schools that close each gap, and what each school lacks. */
export const callsSheet = (rolled: RolledUp, footer: string): SheetModel => {
  const page = titled(rolled, [44, 330, 130, 428], "CÁC TRƯỜNG CẦN ĐÔN ĐỐC");
  table(
    page,
    "I. Chưa gửi hoặc cần sửa",
    ["TT", "Trường", "Tình trạng", "Lý do, việc cần làm"],
    callRows(rolled),
    "Không có.",
  );
  table(page, "II. Ít trường nhất để đạt từng chỉ tiêu chưa đạt", ["TT", "Chỉ tiêu", "Cần thêm", "Các trường"], closingRows(rolled), "Không có."); // prettier-ignore
  const suggestion = suggestionLine(rolled);
  if (suggestion !== null) page.line(suggestion, "paperTextItalic");
  table(page, "III. Theo từng trường", ["TT", "Trường", "Số chỉ tiêu", "Cần thêm để trường tự đạt"], schoolRows(rolled), "Không có."); // prettier-ignore
  return page.model("Cần đôn đốc", footer);
};

/** "Tình hình gửi": a line for each file, then the schools of which nothing came. */
export const receivedSheet = (rolled: RolledUp, footer: string): SheetModel => {
  const { returns, missing } = rolled.gathering;
  const page = titled(rolled, [40, 220, 170, 100, 90, 60, 252], "TÌNH HÌNH GỬI BÁO CÁO");
  head(page, ["TT", "Trường", "Tệp", "Tình trạng", "Ngày nhận", "Gửi muộn", "Lý do, việc cần làm"]);
  page.headings(page.next - 1);
  const late = { true: "Có", false: "Không", null: "" } as const;
  const rows = [
    ...returns.map((line) => [line.school === null ? (line.code ?? "") : `${line.school} (${line.code ?? ""})`, line.file, stateWords(line.state), line.receivedOn === null ? "" : vietnameseDay(line.receivedOn), late[`${line.late ?? "null"}`], line.why.vi]), // prettier-ignore
    ...missing
      .filter(({ code }) => !returns.some((line) => line.code === code))
      .map(({ code, name }) => [`${name} (${code})`, "", stateWords("missing"), "", "", ""]),
  ];
  rows.forEach(([school = "", file = "", state = "", day = "", isLate = "", why = ""], at) => {
    page.row([centred(at + 1), put(school), put(file), centred(state), centred(day), centred(isLate), put(why)]);
  });
  return page.model("Tình hình gửi", footer);
};

/** "Giải trình": every reason that a school gave. */
export const reasonsSheet = (catalogue: Catalogue, rolled: RolledUp, footer: string): SheetModel => {
  const page = titled(rolled, [40, 230, 322, 340], "GIẢI TRÌNH CỦA CÁC TRƯỜNG");
  const reasons = reasonsOf(catalogue, rolled);
  if (reasons.length === 0) none(page, "Không có giải trình.");
  else {
    head(page, ["TT", "Trường", "Nội dung", "Giải trình"]);
    page.headings(page.next - 1);
  }
  reasons.forEach(({ school, words, reason }, at) => {
    page.row([centred(at + 1), put(school), put(words), put(reason)]);
  });
  return page.model("Giải trình", footer);
};

/** By owner: how many of the targets that a unit leads stand how, and the next day that is due. */
export const ownersSheet = (rolled: RolledUp, footer: string): SheetModel => {
  const page = titled(rolled, [44, 400, 88, 88, 88, 112, 112], "THEO ĐƠN VỊ CHỦ TRÌ");
  head(page, [
    "TT",
    "Đơn vị chủ trì",
    "Chủ trì",
    shownNames.met.vi,
    shownNames.notMet.vi,
    "Chưa kết luận",
    "Thời hạn gần nhất",
  ]);
  page.headings(page.next - 1);
  rolled.owners.forEach(({ unit, leads, states, due }, at) => {
    const met = (states.get("met") ?? 0) + (states.get("stretchMet") ?? 0);
    const notMet = states.get("notMet") ?? 0;
    const rest = leads - met - notMet;
    page.row([centred(at + 1), put(unit), centred(leads), centred(met), centred(notMet), centred(rest), centred(due === null ? "" : vietnameseDay(due))]); // prettier-ignore
  });
  return page.model("Theo đơn vị chủ trì", footer);
};
