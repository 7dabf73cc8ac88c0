import type { Steps } from "../../kernel/steps";
import { upperFirst } from "../../kernel/letters";
import { type AskedFigure, type AskedTable, figuresIn } from "../../plan/asked/asked";
import { type Catalogue, unitNames } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import type { SheetModel } from "../../sheet/model";
import { numberInRow } from "../../plan/asked/row-part";
import { tableHeading } from "../form-rows";
import { plainFrame } from "./frame";
import { openParent } from "./head";
import { type Judging, yearsOf } from "./judging";
import { reasonsSheet } from "./reasons";
import { paperName } from "../../sheet/labels";
import type { PaperLine } from "./rows";
import { longReasonsOn } from "./said";
import { paperSheet } from "./sheet";
import { nameFrom } from "./self";
import { periodOnPaper, planLine } from "./words";

/** Whose report it is. */
interface School {
  readonly school: string;
  readonly code: string;
  readonly ownership: "public" | "private";
  readonly period: string;
  readonly selfNamed?: boolean;
}

/** What stands below every page; of a form that asks who reports the plans' bodies, since a footer follows no entry. */
const footerOf = (packs: readonly Pack[], { school, code, period, selfNamed }: School): string =>
  selfNamed === true
    ? `Báo cáo theo kế hoạch của ${[...new Set(packs.map(({ issuer }) => issuer.name))].join("; ")}`
    : `${school} – mã trường ${code} – kỳ báo cáo: ${periodOnPaper(period)}`;

/**
 * Of what a row demands, the plan's own sentence, or its part from its first letter on; a value in a column of its own
 * stands under "Yêu cầu".
 */
const textOf = ({ targets }: AskedFigure): string =>
  [...new Set(targets.map(({ source }) => upperFirst(source.quote)))].join("\n");

/** Sections without a row that binds the school are left out. */
const tableLines = ({ pack, rows }: AskedTable): readonly PaperLine[] => {
  const lines: PaperLine[] = [];
  let section: PaperLine | null = null;
  for (const row of rows) {
    if (row.kind === "section") section = { kind: "section", id: row.row.id, text: row.row.cells[1] ?? "" };
    else
      for (const asked of row.figures) {
        if (section !== null) lines.push(section);
        section = null;
        const [id, text] = [numberInRow(pack, row.id, asked.targets), textOf(asked)];
        lines.push({ kind: "figure", id, text, pack, demands: null, asked, follows: false });
      }
  }
  return lines;
};

/** Tables are named where there are several; the first, when it is the one appendix of the one plan, is what the head names. */
const linesOf = (packs: readonly Pack[], tables: readonly AskedTable[]): readonly PaperLine[] => {
  const asking = tables.filter(({ rows }) => figuresIn(rows).length > 0);
  const isNamed = (table: AskedTable): boolean =>
    asking.length > 1 && (table !== asking[0] || packs.length > 1 || table.pack.tables.length > 1);
  return asking.flatMap((table): readonly PaperLine[] => [
    ...(isNamed(table) ? [{ kind: "section", id: "", text: tableHeading(table, packs.length > 1) } as const] : []),
    ...tableLines(table),
  ]);
};

/** A private school has no body above it; that of a public school whose plan names none is written by hand. */
const parentOf = (packs: readonly Pack[], { ownership }: School): string | null => {
  const above =
    packs.find(({ level }) => level === "ward" || level === "commune") ?? packs.find(({ level }) => level !== "school");
  return ownership === "private" ? null : (above?.issuer.name ?? openParent);
};

/** Who issued the plan; of a school's own, those to whom it reports. */
const recipientsOf = (catalogue: Catalogue, packs: readonly Pack[]): string => {
  const names = packs.flatMap((pack) => {
    if (pack.level !== "school") return [pack.issuer.name];
    return pack.reporting
      .flatMap(({ to }) => unitNames(catalogue, to))
      .filter((name) => name !== pack.issuer.name && !/trường/iu.test(name));
  });
  return names.length === 0 ? "……………………………………" : [...new Set(names)].join("; ");
};

/** The school's print view, and the appendix for the reasons that do not fit into it. */
export function* schoolPapers(
  catalogue: Catalogue,
  packs: readonly Pack[],
  tables: readonly AskedTable[],
  school: School,
  judging: Judging,
): Steps<readonly SheetModel[]> {
  const lines = linesOf(packs, tables);
  const figures = lines.filter((line) => line.kind === "figure");
  const frame = plainFrame(figures.map(({ id }) => id));
  const footer = footerOf(packs, school);
  const sheet = yield* paperSheet({
    name: paperName,
    head: {
      parent: parentOf(packs, school),
      subject: `Kết quả thực hiện ${packs.map(({ title }) => title).join(";\n")}`,
      plans: packs.flatMap((pack) => planLine(pack) ?? []),
      to: `Kính gửi: ${recipientsOf(catalogue, packs)}`,
    },
    body: school.selfNamed === true ? school : school.school,
    period: school.period,
    rows: { frame, judged: judging.judged, before: null, said: judging.said },
    lines,
    totals: judging.totals,
    first: judging.first,
    openAtFirst: judging.openAtFirst,
    years: yearsOf(figures.flatMap(({ asked }) => asked ?? [])),
    counted: `${figures.length} chỉ tiêu, nhiệm vụ`,
    notes: [],
    foot: { recipients: ["- Như trên;", "- Lưu: VT."], head: "THỦ TRƯỞNG ĐƠN VỊ" },
    footer,
  });
  const top = (sheet.print?.repeatRows?.to ?? 0) + 1;
  const long = longReasonsOn(sheet, frame);
  const source = { name: paperName, called: "", frame, top, bottom: top + lines.length - 1, long };
  const of = school.selfNamed === true ? nameFrom(judging.first, school.school) : school.school;
  return [sheet, reasonsSheet([source], of, footer)];
}
