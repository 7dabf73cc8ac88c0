import { fnv1a } from "../kernel/fnv";
import type { Pack } from "./schema/pack";

/** A large pack takes some milliseconds, and every form of a thousand asks for it. */
const known = new WeakMap<Pack, string>();

/**
 * 64-bit FNV-1a of a pack's content, 16 hex digits. It tells two versions of a plan apart; it is no defence against
 * somebody who wants to deceive.
 */
export const fingerprint = (pack: Pack): string => {
  const found = known.get(pack) ?? fnv1a(JSON.stringify(pack));
  known.set(pack, found);
  return found;
};
