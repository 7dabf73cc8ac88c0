import { foldText } from "../kernel/text";

/** By which two codes are one: "TH-01", " th-01" and full-width letters are. */
export const foldCode = foldText;

/** By which two names are one: case, spaces and decomposed letters aside; "Hoà" and "Hòa" stay two. */
export const foldName = foldText;

/** Names that Windows keeps for devices, whatever ending they have. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/iu;

/** Whether Windows keeps a file's name (with or without ending) for a device. */
export const isDevice = (name: string): boolean => device.test(name);

/** Bytes that a name may have: 255 on Linux, less what a temporary ending or a number adds. */
const most = 200;

const cut = (text: string): string => {
  let kept = "";
  for (const character of text) {
    if (new TextEncoder().encode(kept + character).length > most) break;
    kept += character;
  }
  return kept;
};

/**
 * A text as the name of a file on every system, without ending: no sign that Windows, macOS or a zip file forbids, no
 * device's name, no dot or space at its ends, short enough; `fallback` where nothing is left.
 */
export const fileStem = (text: string, fallback: string): string => {
  const plain = text
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "-")
    .replace(/\s+/gu, " ");
  const bare = cut(plain.replace(/^[\s.~-]+/u, "")).replace(/(?<![\s.-])[\s.-]+$/u, "");
  if (bare === "") return fallback;
  return isDevice(bare) ? `_${bare}` : bare;
};

/** Names in their order, each unlike every one before it as Windows and macOS compare: the later of two is "… (2)". */
export const apart = (stems: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return stems.map((stem) => {
    let own = stem;
    for (let number = 2; taken.has(foldText(own)); number += 1) own = `${stem} (${number})`;
    taken.add(foldText(own));
    return own;
  });
};
