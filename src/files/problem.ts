import { type Damage, damages } from "./damage";
import { inBoth, type Text } from "../kernel/text";
import { failure, success, type Result } from "../kernel/result";
import type { FileFormat } from "./sniff";

/** What a file may at most declare before anything is unpacked: far above any return, far below what hurts a browser. */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 100 * 1024 * 1024,
  /** Entries in the package. */
  entries: 20_000,
  /** Bytes of all parts together, unpacked. */
  totalBytes: 256 * 1024 * 1024,
  /** Bytes of one part, unpacked: where it is marked it becomes one string, of up to twice as many bytes. */
  partBytes: 112 * 1024 * 1024,
  /** Elements inside one another. */
  depth: 100,
} as const;

/** Why a file cannot be read, whatever it was to hold; each reader says it in its own words. */
export type FileProblem =
  /** Another format than the one to be read. */
  | { readonly kind: "other-format"; readonly format: FileFormat }
  | { readonly kind: "too-large"; readonly megabytes: number; readonly of: "file" | "unpacked" }
  | { readonly kind: "truncated" }
  /** Its entries are locked with a password. */
  | { readonly kind: "locked" }
  /** A part that breaks the format's rules; `reason` is what an expert would look for. */
  | { readonly kind: "damaged"; readonly part: string; readonly reason: Text }
  /** A DTD: its entities can swell without end, or fetch something. */
  | { readonly kind: "doctype"; readonly part: string }
  | { readonly kind: "part-missing"; readonly part: string };

/** How the depths of a reader give up: thrown inside `reading` only, which catches it, so that a caller gets a value. */
export class Unreadable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

const damageOf = (part: string, how: Damage, at: string | number): FileProblem => ({
  kind: "damaged",
  part,
  reason: inBoth((lang) => damages[how][lang].replace("{at}", () => String(at))),
});

/** A part that breaks the format's rules, to be thrown; `at` is the place in it, or what stands there. */
export const damaged = (part: string, how: Damage, at: string | number = ""): Unreadable =>
  new Unreadable(damageOf(part, how, at));

/** More bytes than the limit, of the file itself or of what is in it; to be thrown. */
export const tooLarge = (
  of: "file" | "unpacked",
  bytes: number = limits[of === "file" ? "fileBytes" : "totalBytes"],
): Unreadable => new Unreadable({ kind: "too-large", of, megabytes: bytes / (1024 * 1024) });

/** What an error from inside a reader says about the file: any but our own means that it is damaged. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof Unreadable) return error.problem;
  return damageOf("?", "unexpected", error instanceof Error ? error.message : String(error));
}

/**
 * Runs a reader over packages, parts and XML. What it throws becomes the refusal that `refusalOf` makes of it: `problemOf`,
 * or what a reader with reasons of its own says instead.
 */
export function reading<T, Refusal>(work: () => T, refusalOf: (error: unknown) => Refusal): Result<T, Refusal> {
  try {
    return success(work());
  } catch (error) {
    return failure(refusalOf(error));
  }
}
