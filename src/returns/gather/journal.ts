import { grouped } from "../../kernel/groups";
import Papa from "papaparse";
import { isDay, vietnameseDay } from "../../kernel/day";
import type { Day } from "../../kernel/ids";
import type { Steps } from "../../kernel/steps";
import type { Text } from "../../kernel/text";
import { failure, type Result, success } from "../../kernel/result";
import type { EntryTexts } from "../entries";
import { foldCode } from "../names";
import type { ChangedFigure, ReturnLine, ReturnState, SaidState } from "./types";
import { returnStates, saidState } from "./types";

/** The journal's columns; the last holds what was entered, so that a later gathering can tell what changed. */
const heads = [
  "Ngày ghi",
  "Kế hoạch",
  "Kỳ",
  "Mã trường",
  "Tên trường",
  "Tệp",
  "SHA-256",
  "Ngày nhận",
  "Trạng thái",
  "Lý do",
  "Thay đổi",
  "Số liệu",
] as const;

/** States of files and schools as the journal, the summary, the command and the page say them (the copy guide's words). */
export const stateNames: Readonly<Record<SaidState | "missing", Text>> = {
  counted: { vi: "được tính", en: "counted" },
  countedWithQueries: { vi: "được tính, cần làm rõ", en: "counted, with queries" },
  empty: { vi: "trống", en: "empty" },
  toFix: { vi: "cần sửa", en: "to correct" },
  refused: { vi: "không đọc được", en: "cannot be read" },
  superseded: { vi: "đã thay thế", en: "superseded" },
  conflict: { vi: "hai bản khác nhau", en: "different returns" },
  choiceGone: { vi: "không có tệp được chọn", en: "chosen file not there" },
  unknown: { vi: "ngoài danh sách", en: "not on the roster" },
  missing: { vi: "chưa gửi", en: "not sent" },
};

/** One record: what became of a file at the gathering of a day. */
interface Entry {
  readonly day: Day;
  readonly plan: string;
  readonly period: string;
  readonly code: string;
  readonly file: string;
  readonly sha256: string;
  readonly state: ReturnState;
  readonly figures: Readonly<Record<string, string>>;
}

export interface Journal {
  /** The text that stays, up to its last whole record. */
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Whether something behind the last whole record was dropped. */
  readonly torn: boolean;
}

const bom = "\ufeff";
const end = "\r\n";
const headLine = bom + heads.join(",") + end;

export const emptyJournal: Journal = { text: headLine, entries: [], torn: false };

/** A program that opens the file must not take a name for a formula; reading takes the sign away again. */
const guarded = (text: string): string => (/^[=+\-@'\t]/.test(text) ? `'${text}` : text);
const unguarded = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

const figuresIn = (text: string): Readonly<Record<string, string>> | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, String(each)]));
  } catch {
    return null;
  }
};

const dayIn = (text: string): Day | null => (isDay(text) ? text : null);

const entryIn = (cells: readonly string[]): Entry | null => {
  const at = (head: (typeof heads)[number]): string => unguarded(cells[heads.indexOf(head)] ?? "");
  const said = at("Trạng thái");
  const state =
    said === stateNames.choiceGone.vi
      ? "conflict"
      : (returnStates.find((each) => stateNames[each].vi === said) ?? null);
  const figures = figuresIn(at("Số liệu"));
  const day = dayIn(at("Ngày ghi"));
  if (cells.length !== heads.length || state === null || figures === null || day === null) return null;
  const [plan, period, code] = [at("Kế hoạch"), at("Kỳ"), at("Mã trường")];
  return { day, plan, period, code, file: at("Tệp"), sha256: at("SHA-256"), state, figures };
};

/**
 * A journal as it stands in its file. Each record is a line; one that is not finished (the computer was switched off) is
 * dropped, as is whatever stands behind it. `"other"`: another document, which must not be written over.
 */
export const readJournal = (text: string): Result<Journal, "other"> => {
  if (headLine.startsWith(text)) return success({ ...emptyJournal, torn: text !== "" && text !== headLine });
  if (!text.startsWith(headLine)) return failure("other");
  const whole = text.slice(0, text.lastIndexOf(end) + end.length);
  const records = Papa.parse<string[]>(whole.slice(headLine.length), { newline: end, skipEmptyLines: true }).data;
  const entries = records.map(entryIn);
  const broken = entries.indexOf(null);
  const sound = entries.flatMap((entry) => entry ?? []);
  return broken < 0 ? success({ text: whole, entries: sound, torn: whole !== text }) : failure("other");
};

/** Which gathering a record belongs to. */
export interface Gathered {
  readonly plan: string;
  readonly period: string;
  readonly today: Day;
}

const isCounted = (state: ReturnState): boolean => state === "counted" || state === "countedWithQueries";

const figuresOf = (entries: EntryTexts | null): Readonly<Record<string, string>> =>
  Object.fromEntries([...(entries ?? [])].map(([key, { text }]) => [key, text]));

/** The latest record of each thing that `keyOf` tells apart. */
const latest = (entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [keyOf(entry), entry]));

/** A line of the gathering with what was entered in its file; null where nothing was read. */
export interface Recorded {
  readonly line: ReturnLine;
  readonly entries: EntryTexts | null;
}

const changesOf = (
  before: Entry,
  { line, entries }: Recorded,
  named: (key: string) => string,
): readonly ChangedFigure[] => {
  const now = figuresOf(entries);
  const then = Object.fromEntries(Object.entries(before.figures).map(([key, text]) => [named(key), text]));
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].flatMap((key) => {
    const [previous, current] = [then[key] ?? "", now[key] ?? ""];
    if (previous === current) return [];
    const { code, school, file } = line;
    return [{ code: code ?? "", school: school ?? "", file, key, previous, now: current, countedOn: before.day }];
  });
};

/**
 * What changed since it was counted at an earlier gathering, in schools that count now; of a school that counted and does
 * not any more one entry without a key, from the file's name to the state it is in. `named`: how a key of an earlier record
 * is written now (plan/pack-checks/renamed). In steps.
 */
export function* changesSince(
  { entries }: Journal,
  { plan, period }: Gathered,
  recorded: readonly Recorded[],
  schools: readonly { readonly code: string; readonly name: string }[],
  named: (key: string) => string,
): Steps<readonly ChangedFigure[]> {
  const own = entries.filter((entry) => entry.plan === plan && entry.period === period);
  const counted = latest(
    own.filter(({ state }) => isCounted(state)),
    ({ code }) => foldCode(code),
  );
  const filesOf = grouped(recorded, ({ line }) => [foldCode(line.code ?? "")]);
  const changed: ChangedFigure[] = [];
  for (const school of schools) {
    yield;
    const before = counted.get(foldCode(school.code));
    if (before === undefined) continue;
    const files = filesOf.get(foldCode(school.code)) ?? [];
    const now = files.find(({ line }) => isCounted(line.state));
    if (now !== undefined) {
      changed.push(...changesOf(before, now, named));
      continue;
    }
    const state = stateNames[files[0] === undefined ? "missing" : saidState(files[0].line)].vi;
    const of = { code: school.code, school: school.name, file: before.file, countedOn: before.day };
    changed.push({ ...of, key: "", previous: before.file, now: state });
  }
  return changed;
}

/** As a record holds a text: on one line. */
const asRecorded = (text: string): string => text.replace(/\s+/g, " ");

const recordOf = (
  { line, entries }: Recorded,
  { plan, period, today }: Gathered,
  changes: readonly ChangedFigure[],
): string => {
  const cells = [
    today,
    plan,
    period,
    line.code ?? "",
    line.school ?? "",
    line.file,
    line.sha256,
    line.receivedOn === null ? "" : vietnameseDay(line.receivedOn),
    stateNames[saidState(line)].vi,
    line.why.vi,
    changes.map(({ key, previous, now }) => `${key}: ${previous || "…"} → ${now || "…"}`).join("; "),
    JSON.stringify(figuresOf(entries)),
  ].map((text) => guarded(asRecorded(text)));
  return Papa.unparse([cells], { newline: end }) + end;
};

/**
 * The journal with a record for every file that is new, or whose content or state is another than at its last record; what
 * stood there before stays as it is, letter by letter. In steps.
 */
export function* appended(
  journal: Journal,
  gathered: Gathered,
  recorded: readonly Recorded[],
  changed: readonly ChangedFigure[],
): Steps<string> {
  const own = journal.entries.filter(({ plan, period }) => plan === gathered.plan && period === gathered.period);
  const last = latest(own, ({ file }) => file);
  const news = recorded.filter(({ line }) => {
    const before = last.get(asRecorded(line.file));
    return before?.sha256 !== line.sha256 || before.state !== line.state || before.code !== asRecorded(line.code ?? "");
  });
  const changes = grouped(changed, ({ file, key }) => (key === "" ? [] : [file]));
  let text = journal.text;
  for (const each of news) {
    text += recordOf(each, gathered, changes.get(each.line.file) ?? []);
    yield;
  }
  return text;
}

/**
 * The journal as it stands `now`, with records that were made over what stood there `before`; what another gathering has
 * added in between is kept, and a record that it made too is not written twice.
 */
export const withRecords = (now: Journal, before: Journal, records: string): string => {
  const between = now.text.startsWith(before.text) ? now.text.slice(before.text.length) : "";
  const known = new Set(between.split(end));
  const news = records.split(end).filter((line) => line !== "" && !known.has(line));
  return now.text + news.map((line) => line + end).join("");
};
