import { inBoth, type Text } from "../kernel/text";
import { type Shown, shownIcons, shownNames } from "../verdict/shown";
import type { Role } from "./roles";
import type { StyleName } from "./styles";

const statusStyles: Readonly<Record<Shown, StyleName>> = {
  met: "statusMet",
  stretchMet: "statusMet",
  notMet: "statusNotMet",
  undecided: "statusUndecided",
  missing: "statusMissing",
  invalid: "statusInvalid",
  notApplicable: "statusNotApplicable",
  notDue: "statusNotDue",
};

/** A status as a cell shows it, always words and an icon as well as a colour: "✔ Đạt". */
export const statusText = (shown: Shown): Text => ({
  vi: `${shownIcons[shown]} ${shownNames[shown].vi}`,
  en: `${shownIcons[shown]} ${shownNames[shown].en}`,
});

/**
 * What the cell of a result shows: the status, and the figure it rests on (`rate`, null where none is compared). A table has
 * no column for what to do, so that stands below.
 */
export const resultText = (layout: Layout, shown: Shown, rate: Text | null, step: Text): Text =>
  inBoth((lang) => {
    const status = statusText(shown)[lang];
    if (layout === "lines") return rate === null ? status : `${status}\n${rate[lang]}`;
    return `${status}${rate === null ? "" : `: ${rate[lang]}`}\n${step[lang]}`;
  });

/** The pieces of the line that says how far a workbook is, for engine and formulas alike. */
export const readyPieces = {
  filled: { vi: "đã nhập ", en: "filled " },
  ofItems: { vi: " mục", en: "" },
  errors: { vi: " · số lỗi: ", en: " · errors: " },
  queries: { vi: " · cần làm rõ: ", en: " · to be explained: " },
  ready: { vi: "✔ SẴN SÀNG NỘP: ", en: "✔ READY TO SUBMIT: " },
  notReady: { vi: "✘ CHƯA SẴN SÀNG NỘP: ", en: "✘ NOT READY TO SUBMIT: " },
  noticed: { vi: " · ", en: " · " },
} as const satisfies Record<string, Text>;

/** How far a workbook is; `notice`: what blocks it and no formula sees. */
export interface Readiness {
  readonly filled: number;
  readonly asked: number;
  readonly wrong: number;
  readonly open: number;
  readonly notice: string | null;
}

/** "✘ CHƯA SẴN SÀNG NỘP: đã nhập 19/22 mục · số lỗi: 1 · cần làm rõ: 3" */
export const readyWords = ({ filled, asked, wrong, open, notice }: Readiness): string => {
  const entered = `${readyPieces.filled.vi}${filled}/${asked}${readyPieces.ofItems.vi}`;
  if (wrong + open === 0 && notice === null) return readyPieces.ready.vi + entered;
  const counts = `${readyPieces.errors.vi}${wrong}${readyPieces.queries.vi}${open}`;
  return readyPieces.notReady.vi + entered + counts + (notice === null ? "" : readyPieces.noticed.vi + notice);
};

/** Longer ones are no deadline but a whole regime of reports; the plan's table has them. */
const longestDue = 70;

/**
 * By when what is to be done is to be done, in the plan's own words, behind the sentence that says what: "Tháng 12/2026.";
 * "" where the plan says nothing, or too much for a cell; a milestone's is its `year`.
 */
export const dueWords = (deadline: string, year: number | undefined): string => {
  // In some plans the heading of the column of values stands for it.
  const words = deadline
    .trim()
    .replace(/\.$/, "")
    .replace(/^Mức đạt (?=\d{4}$)/, "năm ");
  return year !== undefined || words === "" || words.length > longestDue ? "" : `${words}.`;
};

/** What stands before a deadline in that place. */
export const duePiece: Text = { vi: " Thời hạn: ", en: " Due: " };

/** What stands beside a total that was entered. */
export const givenWords: Text = { vi: "Đã nhập", en: "Entered" };

export const statusStyle = (shown: Shown): StyleName => statusStyles[shown];

/** Headings of the columns beside a table. */
export const heads = {
  words: { vi: "Nội dung cần nhập", en: "What to enter" },
  entry: { vi: "NHẬP SỐ LIỆU", en: "ENTER HERE" },
  n: { vi: "(1) Số đạt", en: "(1) Number" },
  answer: { vi: "(1) Số liệu, tình trạng", en: "(1) Figure, status" },
  d: { vi: "(2) Tổng số", en: "(2) Total" },
  of: { vi: "Trên tổng số", en: "Out of" },
  day: { vi: "Ngày hoàn thành", en: "Day finished" },
  evidence: { vi: "Minh chứng", en: "Evidence" },
  status: { vi: "Kết quả", en: "Result" },
  step: { vi: "Việc cần làm", en: "What to do" },
  reason: { vi: "Giải trình", en: "Giải trình (reason)" },
  previous: { vi: "Kỳ trước", en: "Last period" },
  confirmed: { vi: "Xác nhận", en: "Confirmed" },
  value: { vi: "Giá trị", en: "Value" },
  gap: { vi: "Chênh lệch", en: "Gap" },
  shortfall: { vi: "Cần thêm", en: "More needed" },
  lead: { vi: "Đơn vị chủ trì", en: "Lead unit" },
  deadline: { vi: "Thời hạn", en: "Deadline" },
  key: { vi: "Mã số liệu", en: "Figure key" },
  targets: { vi: "Mã chỉ tiêu", en: "Target codes" },
} as const satisfies Record<string, Text>;

export type Head = keyof typeof heads;

/**
 * How a sheet asks: in `lines`, every cell on a row of its own under the one entry column, as a school fills it; as a
 * `table`, (1) and (2) beside each row of the document, as an office does.
 */
export type Layout = "lines" | "table";

/** A column beside the words of what to enter; its width in pixels. */
export interface EntryColumn {
  readonly role: Role;
  readonly head: Head;
  readonly width: number;
  readonly hidden: boolean;
}

const shown = (role: Role & Head, width: number, head: Head = role): EntryColumn => ({
  role,
  head,
  width,
  hidden: false,
});
const hidden = (role: Role & Head): EntryColumn => ({ role, head: role, width: 80, hidden: true });

const inLines = (earlier: boolean): readonly EntryColumn[] => [
  shown("n", 112, "entry"),
  shown("of", 84),
  shown("status", 148),
  shown("step", 182),
  shown("reason", 158),
  ...(earlier ? [shown("previous", 84), shown("confirmed", 72)] : []),
  ...(["value", "gap", "shortfall", "lead", "deadline", "key", "targets"] as const).map(hidden),
];

const inTable = ({ tasks, pairs, narrow }: Asked): readonly EntryColumn[] => [
  shown("n", tasks ? 104 : 74, tasks ? "answer" : "n"),
  pairs ? shown("d", 74) : hidden("d"),
  ...(tasks ? [shown("day", narrow ? 80 : 88), shown("evidence", narrow ? 84 : 120)] : []),
  shown("status", narrow ? 156 : 190),
  shown("reason", narrow ? 144 : 168),
  ...(["step", "value", "gap", "shortfall", "lead", "deadline", "key", "targets"] as const).map(hidden),
];

/** What the columns of a table hang on. */
interface Asked {
  /** Days and evidence are asked only where a table holds tasks. */
  readonly tasks: boolean;
  /** Whether a row asks for a (2); else nobody sees that column. */
  readonly pairs: boolean;
  /** Whether the document's own columns leave a table less room on the screen. */
  readonly narrow: boolean;
}

/** The columns of a layout in order; `earlier` as ./roles says. */
export const entryColumns = (layout: Layout, needs: Asked & { readonly earlier: boolean }): readonly EntryColumn[] =>
  layout === "lines" ? inLines(needs.earlier) : inTable(needs);

const hiddenIn = (layout: Layout): ReadonlySet<Role> =>
  new Set(
    entryColumns(layout, { tasks: true, pairs: true, earlier: true, narrow: false }).flatMap(
      ({ role, hidden: unseen }) => (unseen ? [role] : []),
    ),
  );

const unseenRoles = { lines: hiddenIn("lines"), table: hiddenIn("table") } as const;

/**
 * Whether nobody sees the column of a role. Cells there never wrap: programs fit a row's height to hidden cells as well, and
 * it would stand higher than anything that is seen on it.
 */
export const isUnseen = (layout: Layout, role: Role): boolean => unseenRoles[layout].has(role);

/** What the names of the print views of what is asked begin with. */
export const paperName = "Bản in";

/** The print view of reasons that have no room on the others. */
export const reasonsName = "Phụ lục giải trình";

/** What stands above every page of a work sheet: the paper to sign is another. */
export const workHeader = "BẢN LÀM VIỆC – không ký. Để in và ký, hãy dùng trang tính “Bản in”.";

/** The width in pixels of the words of what to enter. */
export const wordsWidth = (layout: Layout, narrow: boolean): number => (layout === "lines" ? 268 : narrow ? 190 : 222);
