import { cellName } from "./address";
import { type Cells, isMetaBlock, magic } from "./meta-block";
import { hiddenSheet, type SheetModel } from "./model";
import { isPlanId, type PlanId } from "../kernel/ids";
import type { Cell } from "../figures/cell";
import { onOneLine } from "../kernel/text";
import { type SelfPart, selfKeys } from "../plan/asked/common";
import { levels, ownerships, type Level, type Ownership } from "../plan/schema/scope";

/** What a workbook of ours says of itself, on its very hidden sheet. */
export interface Meta {
  /** The layout's version; a file with a higher one was made by a newer Rà Soát. */
  readonly format: number;
  readonly plans: readonly { readonly id: PlanId; readonly version: string; readonly hash: string }[];
  readonly respondent:
    | {
        readonly viewpoint: "office";
        /** Who returns it, where the plan is another's: a commune's return to the department's plan. */
        readonly sender?: string;
      }
    | {
        readonly viewpoint: "school";
        readonly levels: readonly Level[];
        readonly ownership: Ownership;
        readonly school: string;
        readonly code: string;
        /**
         * The form was made for no school by name: name, code and period stand in its entry cells, and here as they were read
         * there, "" where none can be.
         */
        readonly selfNamed?: boolean;
      };
  readonly period: string;
  /** The period of the return from which a form shows what stood there; left out where it was made from none. */
  readonly previous?: string;
}

export const formatVersion = 2;
export const metaSheetName = "_rasoat";
/** The defined name over that sheet, by which it is found in one trip whatever it is called by then. */
export const metaName = "RASOAT_META";
/** What stands beside it until a check leaves a record of the entries there (./entry-record). */
export const nothingRecorded = "Rà Soát";

/** What the sheet says, one a row from the top; from the levels to the code of a school alone. */
const keys = [
  magic,
  "format",
  "plans",
  "viewpoint",
  "period",
  "levels",
  "ownership",
  "school",
  "code",
  "previous",
  "sender",
] as const;

const rowOf = (key: (typeof keys)[number]): number => keys.indexOf(key);

const isSelfNamed = ({ respondent }: Pick<Meta, "respondent">): boolean =>
  respondent.viewpoint === "school" && respondent.selfNamed === true;

/** What the hidden sheet says: of a form that names nobody the keys of the rows on which somebody is named. */
const saidOf = (meta: Meta): Readonly<Record<SelfPart, string>> => {
  const { respondent, period } = meta;
  if (isSelfNamed(meta)) return selfKeys;
  const { school = "", code = "" } = respondent.viewpoint === "school" ? respondent : {};
  return { school, code, period };
};

const pairsOf = (meta: Meta): readonly (readonly [(typeof keys)[number], string])[] => [
  [magic, nothingRecorded],
  ["format", String(meta.format)],
  ["plans", meta.plans.map(({ id, version, hash }) => `${id}@${version}#${hash}`).join(" ")],
  ["viewpoint", meta.respondent.viewpoint],
  ["period", saidOf(meta).period],
  ...(meta.respondent.viewpoint === "school"
    ? ([
        ["levels", meta.respondent.levels.join(" ")],
        ["ownership", meta.respondent.ownership],
        ["school", saidOf(meta).school],
        ["code", saidOf(meta).code],
      ] as const)
    : []),
  ...(meta.previous === undefined ? [] : ([["previous", meta.previous]] as const)),
  ...(senderOf(meta) === null ? [] : ([["sender", senderOf(meta) ?? ""]] as const)),
];

export const metaSheet = (meta: Meta): SheetModel => {
  const cells = pairsOf(meta).flatMap(([key, value]) => {
    const row = rowOf(key);
    return [
      { row, column: 0, content: { type: "text" as const, text: key }, style: "key" as const },
      { row, column: 1, content: { type: "text" as const, text: value }, style: "key" as const },
    ];
  });
  return hiddenSheet(metaSheetName, [14, 60], cells);
};

export type MetaReading =
  | { readonly kind: "absent" }
  | { readonly kind: "damaged" }
  /** Made by a version whose forms are no longer read. */
  | { readonly kind: "older"; readonly format: number }
  | { readonly kind: "read"; readonly meta: Meta };

const textOf = (cell: Cell | undefined): string =>
  cell?.type === "text" ? cell.text.trim() : cell?.type === "number" ? String(cell.value) : "";

const plansOf = (text: string): Meta["plans"] | null => {
  const plans = text.split(/\s+/).map((part) => /^([a-z0-9-]+)@(\d+\.\d+\.\d+)#([0-9a-f]+)$/.exec(part));
  const read = plans.flatMap((match) => {
    const [, id = "", version = "", hash = ""] = match ?? [];
    return isPlanId(id) ? [{ id, version, hash }] : [];
  });
  return read.length === plans.length && read.length > 0 ? read : null;
};

const respondentOf = (value: (key: string) => string): Meta["respondent"] | null => {
  if (value("viewpoint") === "office") {
    const sender = value("sender");
    return { viewpoint: "office", ...(sender !== "" && { sender }) };
  }
  const words = value("levels").split(/\s+/);
  const known = levels.filter((level) => words.includes(level));
  const ownership = ownerships.find((candidate) => candidate === value("ownership"));
  if (value("viewpoint") !== "school" || known.length === 0 || known.length !== words.length || ownership === undefined)
    return null;
  const who = { viewpoint: "school", levels: known, ownership } as const;
  return value("code") === selfKeys.code
    ? { ...who, school: "", code: "", selfNamed: true }
    : { ...who, school: onOneLine(value("school")), code: onOneLine(value("code")) };
};

/** What a workbook says of itself. */
export const readMeta = (blocks: readonly Cells[]): MetaReading => {
  const block = blocks.find(isMetaBlock);
  if (block === undefined) return { kind: "absent" };
  const pairs = new Map(block.cells.map((row) => [textOf(row[0]), textOf(row[1])]));
  const value = (key: string): string => pairs.get(key) ?? "";
  const format = Number(value("format"));
  // A newer format is reported as such, even when the rest no longer reads.
  if (Number.isInteger(format) && format > formatVersion) {
    return { kind: "read", meta: { format, plans: [], respondent: { viewpoint: "office" }, period: value("period") } };
  }
  if (Number.isInteger(format) && format > 0 && format < formatVersion) return { kind: "older", format };
  const plans = plansOf(value("plans"));
  const respondent = respondentOf(value);
  if (plans === null || respondent === null || format !== formatVersion) return { kind: "damaged" };
  const previous = value("previous");
  const period = isSelfNamed({ respondent }) ? "" : value("period");
  const meta = { format, plans, respondent, period, ...(previous !== "" && { previous }) };
  return { kind: "read", meta };
};

/**
 * Whose form a sheet is, in a hidden cell of the sheet itself: a copy in another workbook still tells. Words that a space
 * ends come first; a school's code may hold spaces.
 */
const ownerPrefix = "rs:of";

/** Where the hidden row says whose sheet it is. */
export const ownerColumn = 0;

/**
 * Whether a sheet stands in the workbook whose it is, as a formula on that sheet: a copy in another workbook finds no such
 * identity there, or another school's. Names in a formula follow the copy back to the workbook that it came from; only a
 * name made of text, by a volatile function, does not. LibreOffice reads such a name with a full stop in a workbook that
 * was saved as .xls on its way.
 */
export const isAtHome = (): string => `IFERROR(${isOwn("!")},IFERROR(${isOwn(".")},FALSE))`;

const isOwn = (separator: "!" | "."): string => {
  // An office has no code. By INDEX, since IronCalc joins no cells that INDIRECT gives.
  const [from, to] = [rowOf("viewpoint"), rowOf("code")];
  const read = `INDIRECT("${metaSheetName}${separator}${cellName(from, 1)}:${cellName(to, 1)}")`;
  const whose = `TRIM(INDEX(${read},1)&" "&INDEX(${read},${to - from + 1}))`;
  const mark = `TRIM(${cellName(0, ownerColumn)})`;
  return `EXACT(RIGHT(${mark},LEN(${whose})),${whose})`;
};

/** What a sheet says of its owner; `code` is null in an office's; of a form that names nobody both say where that stands. */
export interface Owner {
  readonly period: string;
  readonly plans: readonly PlanId[];
  readonly code: string | null;
  /** Of an office's return to another's plan: who returns it; null: no such return. */
  readonly sender: string | null;
}

const senderOf = ({ respondent }: Pick<Meta, "respondent">): string | null =>
  respondent.viewpoint === "office" ? (respondent.sender ?? null) : null;

export const ownerOf = (meta: Meta): Owner => {
  const { code, period } = saidOf(meta);
  return {
    period,
    plans: meta.plans.map(({ id }) => id),
    code: meta.respondent.viewpoint === "school" ? code : null,
    sender: senderOf(meta),
  };
};

/** Whether a sheet belongs to a form that names nobody. */
export const namesNobody = ({ code }: Owner): boolean => code === selfKeys.code;

export const ownerMark = (meta: Meta): string => {
  const { period, plans, code, sender } = ownerOf(meta);
  const from = sender === null ? [] : [`from ${sender}`];
  return [ownerPrefix, period, plans.join("+"), ...from, code === null ? "office" : `school ${code}`].join(" ");
};

const ownerForm = new RegExp(`^${ownerPrefix} (\\S+) (\\S+) (?:from (.+) (?=office$))?(?:office|school (.*))$`, "su");

/** The owner that a cell's text marks; null when it marks none. */
export const ownerIn = (text: string): Owner | null => {
  const match = ownerForm.exec(text);
  if (match === null) return null;
  const [, period = "", plans = "", sender = null, code = null] = match;
  return { period, plans: plans.split("+").filter(isPlanId), code, sender };
};
