import { vietnameseDay, daysBetween } from "../../kernel/day";
import { upperFirst } from "../../kernel/letters";
import { type Catalogue, unitNames } from "../../plan/catalogue";
import { type SchoolState, schoolsByState } from "../../returns/by-school";
import type { Gathering } from "../../returns/gather/types";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import type { SheetModel } from "../../sheet/model";
import { shownStatus } from "../../verdict/shown";
import { unitColumn } from "../unit-column";
import { ownDuty } from "./duty";
import { Page, put, type Wide } from "./page";
import type { ResultPlaces } from "./results";
import { groupOf } from "./sections";
import { statusTable, statusWidths } from "./status-table";
import { asOf, numberOf, schoolsWith, stateWords } from "./words";

/** Behind this column the right half of the head begins. */
const split = 3;
const last = statusWidths.length - 1;

/** A school's state in words: where a chosen file is not there, no two returns of its school need differ. */
const schoolWords = ({ returns }: Gathering, state: SchoolState): string =>
  state === "conflict" && returns.some(({ choiceGone }) => choiceGone) ? "Chưa rõ bản được tính" : stateWords(state);

/** "Tình hình gửi": how the roster's schools stand, each in one column, so that they add up to all. */
const stateCounts = (
  gathering: Gathering,
  schools: ReturnType<typeof schoolsByState>,
): readonly (readonly [string, number | string])[] => {
  // With no day received nothing is known of lateness, which is not none.
  const dated = gathering.returns.some(({ late }) => late !== null);
  const of = (state: SchoolState): readonly [string, number] => [schoolWords(gathering, state), schools[state].length];
  return [
    ["Tổng số trường phải gửi", gathering.roster.schools.length],
    of("counted"),
    of("countedWithQueries"),
    of("toFix"),
    of("conflict"),
    of("missing"),
    ["Trong đó gửi muộn", dated ? schoolsWith(gathering, ({ late }) => late === true) : "–"],
  ];
};

/** The first column, then one each but for the last, which takes what is left. */
const statesTable = (page: Page, counts: ReturnType<typeof stateCounts>): void => {
  const to = (at: number): number => (at === counts.length - 1 ? last : at === 0 ? 1 : at + 1);
  page.wide(counts.map(([words], at): Wide => ({ ...put(words, "paperHeadSmall"), to: to(at) })));
  page.stays();
  page.wide(counts.map(([, count], at): Wide => ({ ...put(count, "paperCount"), to: to(at) })));
};

/** So many schools are named; of a few more all are, rather than the number of those left out. */
const [named, allNamed] = [6, 8];

/** "Chưa gửi: Trường A (TH-01), …": which schools the counts speak of, as many as one line holds. */
const namesLine = (gathering: Gathering, schools: ReturnType<typeof schoolsByState>): string =>
  (["missing", "toFix", "conflict"] as const)
    .flatMap((state) => {
      const names = schools[state].map(({ name, code }) => `${name} (${code})`);
      if (names.length === 0) return [];
      const shown = names.slice(0, names.length > allNamed ? named : allNamed).join("; ");
      const more = names.length > allNamed ? ` và ${names.length - named} trường khác` : "";
      return [`${schoolWords(gathering, state)}: ${shown}${more}.`];
    })
    .join(" ");

/** Files that count for no school, by what is wrong with them; what becomes of each stands on a sheet of its own. */
const filesLine = ({ returns }: Gathering): string => {
  const counts = (["empty", "refused", "unknown"] as const).flatMap((state) => {
    const files = returns.filter((line) => line.state === state).length;
    return files === 0 ? [] : [`${files} ${stateWords(state).toLowerCase()}`];
  });
  return counts.length === 0 ? "" : `Tệp không được tính: ${counts.join("; ")} (trang tính “Tình hình gửi”).`;
};

const distance = (day: Gathering["day"], due: Gathering["day"]): string => {
  const days = daysBetween(day, due);
  return days < 0 ? `quá ${-days} ngày` : days === 0 ? "hôm nay" : `còn ${days} ngày`;
};

interface Due {
  readonly due: Gathering["day"];
  readonly words: string;
  readonly unit: string;
}

/** The days that are ahead or were missed: of what is not reached yet, and the plan's own report. */
const duesOf = (catalogue: Catalogue, { gathering, targets }: RolledUp): readonly Due[] => {
  const { pack, day } = gathering;
  const duty = ownDuty(catalogue, pack, day);
  const own: readonly Due[] =
    duty?.due == null ? [] : [{ due: duty.due, words: `Gửi báo cáo đến ${duty.to.join(", ")}`, unit: pack.issuer.name }]; // prettier-ignore
  const { unitsOf } = unitColumn(catalogue, pack.targets);
  const open = targets.flatMap(({ target, verdict, deadline }: RolledTarget): readonly Due[] => {
    const shown = shownStatus(verdict);
    if (deadline.due === null || shown === "met" || shown === "stretchMet" || shown === "notApplicable") return [];
    const words = `${numberOf(pack, target)}. ${upperFirst(target.source.quote)}`;
    return [{ due: deadline.due, words, unit: unitsOf(target) }];
  });
  return [...own, ...open].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
};

const shownDues = 12;

const duesTable = (page: Page, dues: readonly Due[], day: Gathering["day"], unitHead: string): void => {
  const ends = [5, 8, 9, last];
  const row = (cells: readonly Omit<Wide, "to">[]): void => {
    page.wide(cells.map((cell, at) => ({ ...cell, to: ends[at] ?? last })));
  };
  row(
    ["Việc, chỉ tiêu chưa đạt, chưa kết luận", unitHead, "Thời hạn", "Còn lại"].map((head) =>
      put(head, "paperHeadSmall"),
    ),
  );
  page.stays();
  for (const { due, words, unit } of dues.slice(0, shownDues))
    row([put(words), put(unit), put(vietnameseDay(due), "paperCellSmall"), put(distance(day, due), "paperCellSmall")]);
  if (dues.length > shownDues) page.line(`Và ${dues.length - shownDues} chỉ tiêu khác.`, "paperTextItalic");
};

interface Sources {
  readonly catalogue: Catalogue;
  readonly rolled: RolledUp;
  readonly places: ResultPlaces;
}

const groupsTable = (page: Page, { rolled, places }: Sources): void => {
  const { gathering, targets } = rolled;
  const grouped = targets.map((each) => ({ each, group: groupOf(gathering.pack, each.target) }));
  const bars = [...new Set(grouped.map(({ group }) => group))].map((name) => ({
    name,
    due: null,
    of: grouped.flatMap(({ each, group }) => (group === name ? [each] : [])),
  }));
  const matches = (cell: string): string => `(${places.groups}=${cell})`;
  statusTable(page, { rolled, places, head: "Nhóm nội dung", matches, bars });
};

const ownersTable = (page: Page, { catalogue, rolled, places }: Sources): void => {
  const bars = rolled.owners.map(({ unit, due }) => ({
    name: unit,
    due: due === null ? "" : vietnameseDay(due),
    of: rolled.targets.filter(({ target }) => unitNames(catalogue, target.lead).includes(unit)),
  }));
  const matches = (cell: string): string => `ISNUMBER(FIND("; "&${cell}&"; ","; "&${places.leads}&"; "))`;
  statusTable(page, { rolled, places, head: "Đơn vị chủ trì", matches, bars });
};

/** "Tổng quan": how returns stand, what the targets come to by section and by owner, in numbers and as bars, and what is due. */
export const overviewSheet = (sources: Sources, footer: string): SheetModel => {
  const { gathering, pays, targets, owners } = sources.rolled;
  const page = new Page(statusWidths);
  page.head(gathering.pack.issuer.name, split);
  page.line("TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "paperTitle", 24);
  page.line(gathering.pack.title, "paperSubject");
  page.line(asOf(gathering), "paperPlan");
  let part = 0;
  const heading = (words: string): void => {
    part += 1;
    page.line(`${part}. ${words}`, "paperHeading");
    page.stays();
  };
  heading("Tình hình gửi báo cáo");
  const schools = schoolsByState(gathering);
  statesTable(page, stateCounts(gathering, schools));
  for (const words of [namesLine(gathering, schools), filesLine(gathering)])
    if (words !== "") page.line(words, "paperText");
  if (pays.decides > 0)
    page.line(`Thu đủ ${pays.returns} báo cáo còn lại thì kết luận được ${pays.decides} chỉ tiêu chưa xác định.`, "paperHeading"); // prettier-ignore
  heading(`Kết quả ${targets.length} chỉ tiêu, nhiệm vụ theo nhóm nội dung`);
  groupsTable(page, sources);
  if (owners.length > 0) {
    heading("Theo đơn vị chủ trì");
    ownersTable(page, sources);
  }
  const dues = duesOf(sources.catalogue, sources.rolled);
  if (dues.length > 0) {
    heading("Thời hạn");
    duesTable(page, dues, gathering.day, unitColumn(sources.catalogue, gathering.pack.targets).head);
  }
  page.stays();
  page.space();
  page.stays();
  page.signatures(split);
  return page.model("Tổng quan", footer);
};
