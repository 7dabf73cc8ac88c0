import { grouped, putUnder } from "../../kernel/groups";
import { sayNumber } from "../../kernel/numbers";
import { countsSchools, nounOf } from "../../plan/kinds/question";
import type { Steps } from "../../kernel/steps";
import { upperFirst } from "../../kernel/letters";
import type { SheetModel } from "../../sheet/model";
import { callPerSchool, callsOf, detailOf } from "../../returns/calls";
import { foldCode } from "../../returns/names";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { numberWidth } from "./code-width";
import { centred, Page, put, type Put } from "./page";
import { asOf, coverageWords, demandOf, numberOf, stateWords } from "./words";

/** One heading for the three parts, so that it can stand on every page. */
const heads = ["TT", "Trường, chỉ tiêu", "Tình trạng, cần thêm", "Lý do, việc cần làm"];
const widthsOf = ({ gathering, targets }: RolledUp): readonly number[] => {
  const number = Math.max(44, numberWidth(targets.map(({ target }) => numberOf(gathering.pack, target))));
  return [number, 344 - number, 128, 460];
};

/** Whom to call, a row a school, and what is wrong; said once where several of its files have the same. */
const callRows = ({ gathering }: RolledUp): readonly (readonly Put[])[] => {
  const calls = callsOf(gathering);
  const bySchool = grouped(calls, ({ code }) => [foldCode(code)]);
  return callPerSchool(calls).map((call, at) => {
    const all = (bySchool.get(foldCode(call.code)) ?? []).map((each) => detailOf(each).vi);
    return [
      centred(at + 1),
      put(`${call.school} (${call.code})`),
      centred(stateWords(call.state)),
      put([...new Set(all)].join("\n")),
    ];
  });
};

/** So many schools are named in one cell. */
const namedInCell = 8;

const firstOf = (all: readonly string[], most = namedInCell): string =>
  all.length <= most ? all.join("; ") : `${all.slice(0, most).join("; ")}; và ${all.length - most} trường khác`;

/** Who closes a gap: where it takes every school that lacks something, those that lack most. */
const closers = ({ fewest, contributors, question }: RolledTarget): string => {
  const all = fewest ?? [];
  const names = all.map(({ school, code, adds }) =>
    countsSchools(question) ? `${school} (${code})` : `${school} (${code}): thêm ${sayNumber(adds, "vi")}`,
  );
  if (all.length < contributors.length || all.length <= namedInCell) return `${all.length} trường: ${firstOf(names)}.`;
  return `Cả ${all.length} trường chưa đạt, trước hết là ${firstOf(names, 4)} (mục III).`;
};

const closingRows = ({ gathering, targets }: RolledUp): readonly (readonly Put[])[] =>
  targets.flatMap((rolled): readonly (readonly Put[])[] => {
    const { target, fewest, gap, decided } = rolled;
    if (fewest === null || fewest.length === 0 || gap === null) return [];
    const certain = decided ? "; báo cáo còn thiếu không làm thay đổi" : "";
    return [
      [
        centred(numberOf(gathering.pack, target)),
        put(`${upperFirst(target.source.quote)} – yêu cầu: ${demandOf(rolled)}`),
        centred(`${sayNumber(gap.need, "vi")} ${nounOf(rolled.question)}`),
        put(`${closers(rolled)} Tính trên ${coverageWords(rolled)} trường${certain}.`),
      ],
    ];
  });

function* schoolRows({ gathering, targets }: RolledUp): Steps<readonly (readonly Put[])[]> {
  const lacking = new Map<string, string[]>();
  for (const { target, question, contributors } of targets) {
    const number = numberOf(gathering.pack, target);
    for (const { code, shortfall } of contributors) {
      const lacks = countsSchools(question) ? "chưa đạt" : `cần thêm ${sayNumber(shortfall, "vi")} ${nounOf(question)}`;
      putUnder(lacking, code, `${number}: ${lacks.trim()}`);
    }
    yield;
  }
  const rows = gathering.roster.schools.flatMap((school) => {
    const lacks = lacking.get(school.code) ?? [];
    return lacks.length === 0 ? [] : [[`${school.name} (${school.code})`, lacks] as const];
  });
  return rows.map(([name, lacks], at) => [
    centred(at + 1),
    put(name),
    centred(`${lacks.length} chỉ tiêu`),
    put(lacks.join("; ")),
  ]);
}

const suggestionOf = ({ gathering, together }: RolledUp): string | null => {
  const found = together.find(({ exact }) => !exact);
  if (found === undefined || found.schools.length === 0) return null;
  const codes = new Set<string>(found.targets);
  const named = gathering.pack.targets
    .filter(({ code }) => codes.has(code))
    .map((target) => numberOf(gathering.pack, target));
  const schools = firstOf(found.schools.map(({ school }) => `${school.name} (${school.code})`));
  return `Gợi ý (không chắc là ít trường nhất) để cùng đạt các chỉ tiêu ${named.join(", ")}: ${schools}.`;
};

function* part(page: Page, number: string, title: string, rows: readonly (readonly Put[])[]): Steps<undefined> {
  page.wide([
    { ...put(number, "paperSectionId"), to: 0 },
    { ...put(title, "paperSection"), to: 3 },
  ]);
  page.stays();
  if (rows.length === 0)
    page.wide([
      { ...put("", "paperCell"), to: 0 },
      { ...put("Không có."), to: 3 },
    ]);
  for (const row of rows) {
    page.row(row);
    yield;
  }
  return yield;
}

/** "Cần đôn đốc": who has not sent or must correct, the fewest schools that close each gap, and what each school lacks; in steps. */
export function* callsInSteps(rolled: RolledUp, footer: string): Steps<SheetModel> {
  const page = new Page(widthsOf(rolled));
  page.line("CÁC TRƯỜNG CẦN ĐÔN ĐỐC", "paperTitle", 24);
  page.line(asOf(rolled.gathering), "paperPlan");
  page.row(heads.map((head) => put(head, "paperHead")));
  page.headings(page.next - 1);
  yield* part(page, "I", "Chưa gửi hoặc cần sửa", callRows(rolled));
  yield* part(page, "II", "Số trường ít nhất cần đôn đốc để đạt từng chỉ tiêu chưa đạt", closingRows(rolled));
  const suggestion = suggestionOf(rolled);
  if (suggestion !== null)
    page.wide([
      { ...put("", "paperCell"), to: 0 },
      { ...put(suggestion), to: 3 },
    ]);
  yield* part(page, "III", "Theo từng trường: cần thêm để trường tự đạt", yield* schoolRows(rolled));
  return page.model("Cần đôn đốc", footer);
}
