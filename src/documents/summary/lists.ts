import { vietnameseDay } from "../../kernel/day";
import type { Catalogue } from "../../plan/catalogue";
import type { Steps } from "../../kernel/steps";
import type { SheetModel } from "../../sheet/model";
import { paperWidth } from "../../sheet/page";
import { saidState } from "../../returns/gather/types";
import type { RolledUp } from "../../returns/roll-up";
import { codeWidth } from "./code-width";
import { reasonsOf } from "./reasons";
import { centred, Page, put } from "./page";
import { asOf, stateWords } from "./words";

const titled = (rolled: RolledUp, widths: readonly number[], title: string, heads: readonly string[]): Page => {
  const page = new Page(widths);
  page.line(title, "paperTitle", 24);
  page.line(asOf(rolled.gathering), "paperPlan");
  page.row(heads.map((each) => put(each, "paperHead")));
  page.headings(page.next - 1);
  return page;
};

/** The widths of a list's columns; what they leave goes to the school's name. */
const widthsOf = (rolled: RolledUp, others: readonly number[]): readonly number[] => {
  const code = codeWidth(rolled.gathering.roster.schools.map((school) => school.code));
  const name = paperWidth - 40 - code - others.reduce((sum, px) => sum + px, 0);
  return [40, code, name, ...others];
};

/** "Tình hình gửi": a line for each file, then the schools of which nothing came; in steps. */
export function* receivedInSteps(rolled: RolledUp, footer: string): Steps<SheetModel> {
  const { returns, missing } = rolled.gathering;
  const heads = ["TT", "Mã", "Trường", "Tệp", "Tình trạng", "Ngày nhận", "Gửi muộn", "Lý do, việc cần làm"];
  const page = titled(rolled, widthsOf(rolled, [136, 92, 86, 56, 250]), "TÌNH HÌNH GỬI BÁO CÁO", heads);
  const late = { true: "Có", false: "Không", null: "" } as const;
  const told = new Set(returns.map(({ code }) => code));
  const rows = [
    ...returns.map((line) => [line.code ?? "", line.school ?? "", line.file, stateWords(saidState(line)), line.receivedOn === null ? "" : vietnameseDay(line.receivedOn), late[`${line.late ?? "null"}`], line.why.vi]), // prettier-ignore
    ...missing
      .filter(({ code }) => !told.has(code))
      .map(({ code, name }) => [code, name, "", stateWords("missing"), "", "", ""]),
  ];
  for (const [at, [code = "", school = "", file = "", state = "", day = "", isLate = "", why = ""]] of rows.entries()) {
    page.row([centred(at + 1), put(code), put(school), put(file), centred(state), centred(day), centred(isLate), put(why)]); // prettier-ignore
    yield;
  }
  page.filtered();
  return page.model("Tình hình gửi", footer);
}

/** "Giải trình": every reason that a school gave; in steps. */
export function* reasonsInSteps(catalogue: Catalogue, rolled: RolledUp, footer: string): Steps<SheetModel> {
  const heads = ["TT", "Mã", "Trường", "Nội dung", "Giải trình"];
  const page = titled(rolled, widthsOf(rolled, [280, 340]), "GIẢI TRÌNH CỦA CÁC TRƯỜNG", heads);
  const reasons = reasonsOf(catalogue, rolled);
  for (const [at, { code, school, words, reason }] of reasons.entries()) {
    page.row([centred(at + 1), put(code), put(school), put(words), put(reason)]);
    yield;
  }
  page.filtered();
  if (reasons.length === 0) page.line("Không có giải trình.", "paperTextItalic");
  return page.model("Giải trình", footer);
}
