import { isSummary } from "../../documents/summary/mark";
import type { EarlierSummary } from "../../documents/summary/since/read";
import { decodeText } from "../../files/decode";
import { limits } from "../../files/problem";
import { type Attempt, refused } from "../../findings/refusals";
import { type Journal, readJournal } from "../../returns/gather/journal";
import { type Said, saidIn } from "../../returns/gather/said";
import { isRoster } from "../../returns/roster/read";
import type { SheetBlock } from "../../sheet/find";
import { openInSteps } from "../../workbook/xlsx";
import { inSlices } from "../session/slices";
import { pause } from "../../kernel/pause";
import type { Picked } from "./picked";

/** What a file is, by what is in it; `file`: a return, or something that the gathering says it cannot take. */
export type Sorted =
  | { readonly kind: "roster"; readonly blocks: readonly SheetBlock[] }
  | { readonly kind: "journal"; readonly journal: Journal }
  /** An earlier summary, or why it cannot be used as one. */
  | { readonly kind: "summary"; readonly earlier: Attempt<EarlierSummary> }
  | { readonly kind: "office"; readonly said: Said }
  | { readonly kind: "file"; readonly said: Said | null };

const unreadable = (error: unknown): Attempt<never> =>
  refused("file-unreadable", { what: error instanceof Error ? error.name : "?" });

/** The bytes of a file; one that is too large is not read at all, one that is gone or locked is refused. */
export const bytesOf = async ({ size, bytes }: Picked): Promise<Attempt<Uint8Array>> => {
  if (size > limits.fileBytes) return refused("file-too-heavy", { limit: limits.fileBytes / (1024 * 1024) });
  try {
    return { ok: true, value: await bytes() };
  } catch (error) {
    return unreadable(error);
  }
};

/** All that stands in the sheets of a workbook. */
const blocksIn = async (bytes: Uint8Array): Promise<Attempt<readonly SheetBlock[]>> => {
  try {
    const opened = await inSlices(openInSteps(bytes));
    if (!opened.ok) return opened;
    const read = await opened.value.read([{ kind: "everything" }]);
    return read.ok ? { ok: true, value: read.value[0] ?? [] } : read;
  } catch (error) {
    return unreadable(error);
  }
};

const journalIn = (name: string, bytes: Uint8Array): Journal | null => {
  if (!/\.csv$/i.test(name)) return null;
  // Its first sign (BOM) belongs to it: it is written on as it stands.
  const text = decodeText(bytes);
  const read = readJournal(text === null || text === "" ? "" : `\ufeff${text}`);
  return read.ok ? read.value : null;
};

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** In hexadecimal; "" where the page is not served safely, as a browser does not calculate it then. */
const sha256Of = async (bytes: Uint8Array): Promise<string> => {
  const given: { readonly subtle?: SubtleCrypto } = globalThis.crypto;
  const { subtle } = given;
  return subtle === undefined ? "" : hexOf(new Uint8Array(await subtle.digest("SHA-256", new Uint8Array(bytes))));
};

const sortedBy = async (blocks: readonly SheetBlock[]): Promise<Sorted> => {
  const said = saidIn(blocks);
  if (said !== null) return said.viewpoint === "office" ? { kind: "office", said } : { kind: "file", said };
  if (isSummary(blocks)) return { kind: "summary", earlier: (await import("./earlier")).readSummary(blocks) };
  return isRoster(blocks) ? { kind: "roster", blocks } : { kind: "file", said: null };
};

/** A file read: what it is, by what it holds and not by its name, and its sheets, which nobody keeps. */
export interface FileRead {
  readonly sorted: Sorted;
  readonly sha256: string;
  readonly blocks: Attempt<readonly SheetBlock[]>;
}

/** Reads one file in stretches; one that cannot be read is a file with the reason in the place of its sheets. */
export const readFile = async (picked: Picked): Promise<FileRead> => {
  const bytes = await bytesOf(picked);
  if (!bytes.ok) return { sorted: { kind: "file", said: null }, sha256: "", blocks: bytes };
  const sha256 = await sha256Of(bytes.value);
  const journal = journalIn(picked.name, bytes.value);
  const blocks = await blocksIn(bytes.value);
  await pause();
  if (journal !== null) return { sorted: { kind: "journal", journal }, sha256, blocks };
  return { sorted: blocks.ok ? await sortedBy(blocks.value) : { kind: "file", said: null }, sha256, blocks };
};
