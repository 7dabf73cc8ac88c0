import { planLine } from "../../forms/paper/words";
import { vietnameseDay } from "../../kernel/day";
import { periodWords } from "../../kernel/period";
import { sayNumber } from "../../kernel/numbers";
import type { Steps } from "../../kernel/steps";
import { upperFirst } from "../../kernel/letters";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { type Shown, shownNames, shownStatus } from "../../verdict/shown";
import { ownDuty, type OwnDuty } from "../summary/duty";
import { reasonsOf } from "../summary/reasons";
import { namedTarget, schoolsWith } from "../summary/words";
import { absentAnnex, type Annex, schoolsAnnex, targetsAnnex } from "./annexes";
import { letterOf, reportWords } from "./layout";
import { resultSentence } from "./sentences";

/** A block of the report's body; "last" stays with the signature; `notes`: what the officer has at hand there, not part of the text. */
export type Block =
  | { readonly kind: "part" | "section" | "text" | "last"; readonly text: string }
  | { readonly kind: "open"; readonly notes: readonly string[] };

/** Everything that a report says; every figure in it is a verdict's, or a count of returns. */
export interface ReportContent {
  readonly issuer: string;
  /** A people's committee stands alone at the head. */
  readonly parent: string | null;
  /** "UBND", as the number of the paper is signed; null: what the issuer calls itself for short is not known. */
  readonly short: string | null;
  readonly year: string;
  /** What the officer has at hand beside the paper's day. */
  readonly due: string | null;
  readonly subject: string;
  readonly to: readonly string[];
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
}

const text = (words: string): Block => ({ kind: "text", text: words });
const section = (words: string): Block => ({ kind: "section", text: words });
const part = (words: string): Block => ({ kind: "part", text: words });

const planNamed = (pack: Pack): string =>
  planLine(pack)
    ?.replace(/^\(Theo /u, "")
    .replace(/\)$/u, "") ?? pack.title;

const opening = ({ gathering: { pack, period, day } }: RolledUp): string =>
  `Thực hiện ${planNamed(pack)}, ${pack.issuer.name} báo cáo kết quả thực hiện như sau (kỳ báo cáo: ${periodWords(period, "vi")}; số liệu tính đến ngày ${vietnameseDay(day)}):`;

/** What is at hand beside the day of the report: by when the plan wants it; null where it does not say. */
const dueNote = (duty: OwnDuty | null): string | null =>
  duty?.due == null ? null : `Theo kế hoạch, báo cáo gửi chậm nhất ngày ${vietnameseDay(duty.due)} (${duty.text}).`;

const receivedText = ({ gathering }: RolledUp): string => {
  const { roster, counted, missing } = gathering;
  const all = roster.schools.length;
  const share = all === 0 ? "" : ` (${sayNumber((counted.length * 100) / all, "vi")}%)`;
  const late = schoolsWith(gathering, (line) => line.late === true);
  const others = all - counted.length - missing.length;
  return [
    `Tổng số cơ sở giáo dục phải báo cáo: ${all}; báo cáo được tính: ${counted.length}${share}`,
    `chưa gửi: ${missing.length}`,
    ...(others > 0 ? [`đã gửi nhưng chưa được tính: ${others}`] : []),
    ...(late > 0 ? [`gửi sau thời hạn: ${late}`] : []),
  ].join("; ") + (counted.length < all ? " (Phụ lục II). Với các cơ sở chưa có số liệu, kết quả chỉ tiêu được nêu kèm mức thấp nhất và mức cao nhất có thể, nếu ước được." : "."); // prettier-ignore
};

const inOrder: readonly Shown[] = ["stretchMet", "met", "notMet", "undecided", "missing", "invalid", "notDue", "notApplicable"]; // prettier-ignore

const overallText = ({ targets, pays }: RolledUp): string => {
  const counts = inOrder.flatMap((shown) => {
    const count = targets.filter(({ verdict }) => shownStatus(verdict) === shown).length;
    return count === 0 ? [] : [`${count} ${shownNames[shown].vi.toLowerCase()}`];
  });
  const pay = pays.decides > 0 ? ` Thu đủ ${pays.returns} báo cáo còn lại thì kết luận được ${pays.decides} chỉ tiêu chưa xác định.` : ""; // prettier-ignore
  return `Trong ${targets.length} chỉ tiêu, nhiệm vụ: ${counts.join("; ")} (Phụ lục I).${pay}`;
};

const pointsOf = (pack: Pack, targets: readonly RolledTarget[]): readonly Block[] =>
  targets.length === 0
    ? [text(reportWords.none)]
    : targets.map((rolled, at) => {
        const quote = upperFirst(rolled.target.source.quote.replace(/[.;]$/, ""));
        return text(`${letterOf(at)}) ${namedTarget(pack, rolled.target)} – ${quote}. ${resultSentence(rolled)}`);
      });

/** So many reasons can be read beside a page. */
const mostReasons = 200;

/** The schools' reasons as they lie beside part III; of a province's schools the first ones, and where the others stand. */
const notedReasons = (all: ReturnType<typeof reasonsOf>): readonly string[] => {
  const said = all.slice(0, mostReasons).map((own) => `${own.school} (${own.code}): ${own.words} – ${own.reason}`);
  if (all.length <= mostReasons) return said;
  return [...said, `Còn ${all.length - mostReasons} giải trình khác: xem trang tính “Giải trình” của tệp tổng hợp.`];
};

const blocksOf = (catalogue: Catalogue, rolled: RolledUp): readonly Block[] => {
  const { pack } = rolled.gathering;
  const standing = (...shown: readonly Shown[]) =>
    rolled.targets.filter(({ verdict }) => shown.includes(shownStatus(verdict)));
  const reasons = notedReasons(reasonsOf(catalogue, rolled));
  return [
    text(opening(rolled)),
    part("I. TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC CƠ SỞ GIÁO DỤC"),
    text(receivedText(rolled)),
    part("II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ"),
    section("1. Kết quả chung"),
    text(overallText(rolled)),
    section("2. Các chỉ tiêu, nhiệm vụ chưa đạt"),
    ...pointsOf(pack, standing("notMet")),
    section("3. Các chỉ tiêu, nhiệm vụ chưa kết luận được"),
    ...pointsOf(pack, standing("undecided", "missing", "invalid")),
    part("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
    { kind: "open", notes: reasons },
    part("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM"),
    { kind: "open", notes: [] },
    part("V. KIẾN NGHỊ, ĐỀ XUẤT"),
    { kind: "open", notes: [] },
    { kind: "last", text: `Trên đây là báo cáo kết quả thực hiện ${pack.title} của ${pack.issuer.name}./.` },
  ];
};

/** Of a part of the plan's time the period stands behind the plan's name: a quarter's report is told from the next one's. */
const subjectOf = ({ gathering: { pack, period } }: RolledUp): string => {
  const words = periodWords(period, "vi");
  const said = pack.title.toLowerCase().includes(words.toLowerCase());
  return `Kết quả thực hiện ${pack.title}${said ? "" : ` (${words})`}`;
};

/** To whom it goes: who issues it writes to others. */
const addressees = (pack: Pack, duty: OwnDuty | null): readonly string[] => {
  const others = (duty?.to ?? []).filter((body) => body !== pack.issuer.name);
  return others.length === 0 ? [reportWords.openBody] : others;
};

/** What the report of one plan and period says. III to V are the officer's; the schools' reasons lie beside III as a note; in steps. */
export function* contentInSteps(catalogue: Catalogue, rolled: RolledUp): Steps<ReportContent> {
  const { pack, day } = rolled.gathering;
  const duty = ownDuty(catalogue, pack, day);
  const committee = pack.level === "ward" || pack.level === "commune";
  const blocks = blocksOf(catalogue, rolled);
  yield;
  const targets = targetsAnnex(catalogue, rolled);
  yield;
  const absent = absentAnnex(rolled);
  yield;
  const schools = yield* schoolsAnnex(rolled);
  return {
    issuer: pack.issuer.name,
    parent: committee ? null : reportWords.openBody,
    short: committee ? reportWords.committeeShort : null,
    year: day.slice(0, 4),
    due: dueNote(duty),
    subject: subjectOf(rolled),
    to: addressees(pack, duty),
    blocks,
    annexes: [targets, absent, schools],
  };
}
