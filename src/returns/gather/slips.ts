import { describe } from "../../findings/describe";
import type { Day } from "../../kernel/ids";
import { vietnameseDay } from "../../kernel/day";
import { periodWords } from "../../kernel/period";
import type { Catalogue } from "../../plan/catalogue";
import { severityOf } from "../../findings/catalogue";
import { entryWords } from "../entry-words";
import { foldCode, fileStem, apart } from "../names";
import { reportDaysFor } from "../report-days";
import type { RosterSchool } from "../types";
import type { Gathering, ReturnLine } from "./types";

/** A text for somebody: opens in every program that opens texts, and can be pasted into a message. */
export interface Slip {
  /** A name that every system takes, with its ending. */
  readonly file: string;
  readonly text: string;
  /** The school that it is for; null: all of them. */
  readonly code: string | null;
}

/** With a mark by which Windows knows that it is Unicode, and its line ends. */
const document = (lines: readonly string[]): string => `\ufeff${lines.join("\r\n")}\r\n`;

const byWhen = (due: Day | null, today: Day): string => {
  if (due === null) return "Đề nghị gửi lại trong thời gian sớm nhất.";
  if (due < today) return `Thời hạn gửi báo cáo là ngày ${vietnameseDay(due)}, đã qua; đề nghị gửi lại ngay.`;
  return `Đề nghị gửi lại chậm nhất ngày ${vietnameseDay(due)}.`;
};

/** A plan's title; most begin with the word. */
const planLine = (title: string): string => (/^kế hoạch(?=\s|$)/iu.test(title) ? title : `Kế hoạch: ${title}`);

/** What blocks a return, errors before queries, each with its cell and what to do. */
const pointsOf = ({ blocking }: ReturnLine): readonly string[] => {
  const inOrder = [...blocking].sort(
    (one, other) => Number(severityOf(other.code) === "error") - Number(severityOf(one.code) === "error"),
  );
  return inOrder.map((finding, index) => {
    const { severity, message, suggestion } = describe(finding, "vi");
    const kind = severity === "error" ? "Lỗi" : "Cần làm rõ";
    return `  ${index + 1}. ${kind}${finding.cell === null ? "" : ` – ô ${finding.cell}`}: ${message} ${suggestion}`;
  });
};

/** What an entry of the school is called, by its key. */
type Words = (key: string) => string;

const differencesOf = ({ differences }: ReturnLine, words: Words): readonly string[] =>
  differences.map(({ key, cells: [there, here], texts: [theirs, own] }) => {
    const also = there === here ? "" : ` (ô ${there})`;
    return `  - ô ${here}, ${words(key)}: tệp này ghi “${own}”, tệp kia ghi “${theirs}”${also}`;
  });

/** What a school reads of one of its files. */
const fileLines = (line: ReturnLine, words: Words): readonly string[] => [
  "",
  `Tệp: ${line.file}`,
  `Tình trạng: ${line.toSchool ?? ""}`,
  ...(line.state === "conflict" ? differencesOf(line, words) : isCorrected(line) ? pointsOf(line) : []),
];

/** Whether the file itself is to be corrected; of an empty one every entry would be named. */
const isCorrected = ({ state, blocking }: ReturnLine): boolean => state !== "empty" && blocking.length > 0;

/** How it is to be sent again. */
const howTo = (lines: readonly ReturnLine[]): string =>
  `${lines.some(isCorrected) ? "Sửa trong chính tệp Excel đã gửi, lưu lại rồi gửi lại cả tệp" : "Gửi cả tệp Excel, không gửi bản in hay ảnh chụp"}. Báo cáo gửi được khi dòng đầu của trang tính “Nhập số liệu” ghi “SẴN SÀNG NỘP”.`;

/**
 * The files of a school of which it is asked something: nothing of a form that came empty or of something else, where its
 * return is there and counts.
 */
const askedOf = ({ returns, counted }: Gathering, { code }: RosterSchool): readonly ReturnLine[] => {
  const own = returns.filter((line) => line.toSchool !== null && foldCode(line.code ?? "") === foldCode(code));
  const counts = counted.find(({ school }) => school.code === code);
  return counts === undefined ? own : own.filter(({ file }) => file === counts.file);
};

/** "Phiếu đề nghị sửa": for each school of whose files something is to be corrected, what, where and by when. */
export const slipsOf = (catalogue: Catalogue, gathering: Gathering, today: Day): readonly Slip[] => {
  const { pack, period, roster } = gathering;
  const dueOf = reportDaysFor(catalogue, pack, period);
  const words = entryWords(catalogue, pack, roster);
  const asked = roster.schools.flatMap((school) => {
    const lines = askedOf(gathering, school);
    return lines.length === 0 ? [] : [{ school, lines }];
  });
  const stems = apart(
    asked.map(({ school }) => fileStem(`Phieu de nghi sua - ${school.code} - ${school.name}`, "Phieu")),
  );
  return asked.map(({ school, lines }, index) => ({
    file: `${stems[index] ?? ""}.txt`,
    code: school.code,
    text: document([
      "PHIẾU ĐỀ NGHỊ SỬA BÁO CÁO",
      `Kính gửi: ${school.name} (mã trường ${school.code})`,
      planLine(pack.title),
      `Kỳ báo cáo: ${periodWords(period, "vi")}`,
      ...lines.flatMap((line) => fileLines(line, (key) => words(school.code, key))),
      "",
      howTo(lines),
      byWhen(dueOf(school), today),
    ]),
  }));
};

/** Files that cannot be used and of which no school is known: one of the schools above may have sent it. */
const strayLines = ({ returns }: Gathering): readonly string[] => {
  const stray = returns.filter(
    ({ state, code, toSchool }) => state === "refused" && code === null && toSchool === null,
  );
  if (stray.length === 0) return [];
  return [
    "",
    "Tệp đã nhận nhưng chưa dùng được và chưa rõ của trường nào (có thể là của trường ở trên):",
    ...stray.map(({ file, why }) => `- ${file}: ${why.vi}`),
  ];
};

/** The list of schools of which nothing was received, to be called or written to; null: there is none. */
export const reminderOf = (catalogue: Catalogue, gathering: Gathering, today: Day): Slip | null => {
  const { missing, returns, roster, period, pack } = gathering;
  if (missing.length === 0) return null;
  const dueOf = reportDaysFor(catalogue, pack, period);
  const lines = missing.map((school, index) => {
    const due = dueOf(school);
    const empty = returns.some(
      ({ code, state }) => state === "empty" && foldCode(code ?? "") === foldCode(school.code),
    );
    const notes = [
      ...(empty ? ["đã gửi báo cáo trống"] : []),
      ...(due === null ? [] : [`thời hạn ${vietnameseDay(due)}${due < today ? ", đã quá hạn" : ""}`]),
    ];
    return `${index + 1}. ${school.name} (${school.code})${notes.length === 0 ? "" : ` – ${notes.join("; ")}`}`;
  });
  return {
    file: "Nhac gui bao cao.txt",
    code: null,
    text: document([
      `CÁC TRƯỜNG CHƯA GỬI BÁO CÁO (${missing.length}/${roster.schools.length} trường, đến ngày ${vietnameseDay(today)})`,
      planLine(pack.title),
      `Kỳ báo cáo: ${periodWords(period, "vi")}`,
      "",
      ...lines,
      ...strayLines(gathering),
    ]),
  };
};
