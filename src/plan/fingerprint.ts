import type { Pack } from "./schema/pack";

const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

const hashOf = (pack: Pack): string => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(pack))) hash = ((hash ^ BigInt(byte)) * prime) & mask;
  return hash.toString(16).padStart(16, "0");
};

/** A large pack takes 60 ms, and every form of a thousand asks for it. */
const known = new WeakMap<Pack, string>();

/**
 * 64-bit FNV-1a of a pack's content, 16 hex digits. It tells two versions of a plan apart; it is no defence against
 * somebody who wants to deceive.
 */
export const fingerprint = (pack: Pack): string => {
  const found = known.get(pack) ?? hashOf(pack);
  known.set(pack, found);
  return found;
};
