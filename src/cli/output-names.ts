import path from "node:path";
import { isDevice } from "../returns/names";
import { refuse } from "./context";

/** Signs that Windows takes in no name, and those that nobody sees or that turn a name's letters round. */
const unfit = /[<>:"|?*\\\p{Cc}\p{Cf}]/u;

/** The longest name of a file, in bytes: what common file systems take, less room for " (cũ 999)". */
const longest = 240;

/**
 * Refuses a name under which a file could not be sent to a Windows computer, whatever this one takes: `file` is written
 * for others. Folders above it are the user's own affair.
 */
export const refuseOddName = (file: string): void => {
  const { base } = path.parse(file);
  if (Buffer.byteLength(base) > longest) refuse("name-too-long", { most: longest });
  const sign = unfit.exec(base)?.[0];
  if (sign !== undefined)
    refuse("name-unfit-sign", { file, sign: /[\p{Cc}\p{Cf}]/u.test(sign) ? `U+${hex(sign)}` : sign });
  if (isDevice(base) || /[. ]$/.test(base)) refuse("name-reserved", { file });
};

const hex = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
