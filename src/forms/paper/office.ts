import type { Steps } from "../../kernel/steps";
import { type AskedTable, figuresIn } from "../../plan/asked/asked";
import type { CommonTotal } from "../../plan/asked/common";
import type { Pack } from "../../plan/schema/pack";
import { foldSheetName } from "../../plan/sheet-names";
import type { SheetModel } from "../../sheet/model";
import { openPost } from "./foot";
import { openParent } from "./head";
import { type Judging, yearsOf } from "./judging";
import { frameFor, linesOf, nameOf, notesOf } from "./office-lines";
import { type ReasonSource, reasonsSheet } from "./reasons";
import type { LongBefore } from "./reason-cell";
import { type LongReason, longReasonsOn } from "./said";
import { longCountOf, paperSheet } from "./sheet";
import { periodOnPaper, planLine } from "./words";

/** "Phụ lục 2: Hệ thống chỉ tiêu …": the table's name and its own title, one in capitals on a line of its own. */
const subjectOf = ({ table }: AskedTable): string => {
  if (table === null) return "Kết quả thực hiện các chỉ tiêu nêu trong phần văn bản của Kế hoạch";
  const title = table.title
    .filter((line) => !line.startsWith("(") && foldSheetName(line) !== foldSheetName(table.name))
    .map((line) => line.replace(/^[IVX]+\.\s*/, ""))
    .join(": ");
  const inCapitals = title === title.toUpperCase();
  return `Kết quả thực hiện ${table.name}${title === "" ? "" : inCapitals ? "\n" : ": "}${title}`;
};

const totalsFor = (asked: AskedTable, totals: readonly CommonTotal[]): readonly CommonTotal[] => {
  const figures = new Set(figuresIn(asked.rows).map(({ figure }) => figure));
  return totals.filter((total) => total.figures.some((figure) => figures.has(figure)));
};

/** "Bản in PL2", with a number behind it where another plan's is called so. */
const paperName = (asked: AskedTable, taken: readonly string[]): string => {
  const name = asked.table === null ? "Bản in văn bản" : `Bản in ${asked.table.id}`;
  let own = name;
  for (let number = 2; taken.some((other) => foldSheetName(other) === foldSheetName(own)); number += 1)
    own = `${name.slice(0, 26)} (${number})`;
  return own;
};

/** Whose print views: the period, and who returns it to the body whose plan it is (null: that body itself). */
interface Whose {
  readonly period: string;
  readonly sender: string | null;
}

/** A people's committee stands alone at the head; the body above a department or a school is written by hand. */
const parentOf = ({ level }: Pack, sender: string | null): string | null =>
  sender === null ? (level === "ward" || level === "commune" ? null : openParent) : /^Ủy ban nhân dân/iu.test(sender) ? null : openParent; // prettier-ignore

interface Made {
  readonly sheet: SheetModel;
  readonly source: ReasonSource;
}

const longIn = (made: readonly Made[]): readonly LongReason[] => made.flatMap(({ source }) => source.long);

const footerOf = (body: string, called: string, period: string): string =>
  `${body} – ${called} – kỳ báo cáo: ${periodOnPaper(period)}`;

function* tablePaper(
  asked: AskedTable,
  name: string,
  before: LongBefore | null,
  { period, sender }: Whose,
  judging: Judging,
): Steps<Made> {
  const { pack } = asked;
  const body = sender ?? pack.issuer.name;
  const lines = linesOf(asked);
  const frame = frameFor(asked, lines);
  // A row of which nothing is asked has no result, and is none of those counted under the table.
  const rows = lines.filter((line) => line.kind === "figure" && line.asked !== null).length;
  const sheet = yield* paperSheet({
    name,
    head: {
      parent: parentOf(pack, sender),
      subject: subjectOf(asked),
      plans: [planLine(pack) ?? `(${pack.title})`],
      to: sender === null ? null : `Kính gửi: ${pack.issuer.name}.`,
    },
    body,
    period,
    rows: { frame, judged: judging.judged, before, said: judging.said },
    lines,
    totals: totalsFor(asked, judging.totals),
    first: judging.first,
    openAtFirst: judging.openAtFirst,
    years: yearsOf(figuresIn(asked.rows)),
    counted: `${rows} chỉ tiêu, nhiệm vụ`,
    notes: notesOf(asked),
    foot: { recipients: [sender === null ? "- ……………………………;" : "- Như trên;", "- Lưu: VT."], head: openPost },
    footer: footerOf(body, nameOf(asked), period),
  });
  const top = (sheet.print?.repeatRows?.to ?? 0) + 1;
  const bottom = top + lines.length - 1;
  const long = longReasonsOn(sheet, frame);
  return { sheet, source: { name, called: asked.table?.id ?? "Văn bản", frame, top, bottom, long } };
}

/** A print view for each table of an officer's workbook, and one appendix for the reasons that do not fit into them. */
export function* officePapers(
  tables: readonly AskedTable[],
  packs: readonly Pack[],
  whose: Whose,
  judging: Judging,
): Steps<readonly SheetModel[]> {
  const made: Made[] = [];
  for (const asked of tables.filter(({ rows }) => rows.some(({ kind }) => kind === "row"))) {
    const last = made.at(-1)?.source;
    const before = last === undefined ? null : { formula: longCountOf(last), count: longIn(made).length };
    const name = paperName(asked, [...judging.sheetNames, ...made.map(({ sheet }) => sheet.name)]);
    made.push(yield* tablePaper(asked, name, before, whose, judging));
  }
  const of = whose.sender ?? [...new Set(packs.map(({ issuer }) => issuer.name))].join("; ");
  const footer = `${of} – Phụ lục giải trình – kỳ báo cáo: ${periodOnPaper(whose.period)}`;
  const reasons = reasonsSheet(
    made.map(({ source }) => source),
    of,
    footer,
  );
  return [...made.map(({ sheet }) => sheet), reasons];
}
