import { type Token, tokens } from "./token";

interface Frame {
  readonly place: string;
  readonly array: boolean;
  readonly seen: Set<string>;
  index: number;
  key: string | null;
}

export interface Places {
  /** Offset in the text of the value at each place (`targets[3].operator`). */
  readonly offsets: ReadonlyMap<string, number>;
  /** Places whose key stands twice in its object: JSON.parse would silently keep the last. */
  readonly duplicates: readonly { readonly place: string; readonly key: string; readonly at: number }[];
}

const child = (frame: Frame | undefined): string => {
  if (frame === undefined) return "";
  if (frame.array) return `${frame.place}[${frame.index}]`;
  return frame.place === "" ? (frame.key ?? "") : `${frame.place}.${frame.key ?? ""}`;
};

const keyIn = (token: string): string => {
  const key: unknown = JSON.parse(token);
  return String(key);
};

/** One object or list being read, and where its next value will stand. */
const frame = (place: string, array: boolean): Frame => ({ place, array, seen: new Set(), index: 0, key: null });

const next = (top: Frame | undefined): void => {
  if (top === undefined) return;
  top.index += 1;
  top.key = null;
};

/** Where each value of a sound JSON text stands, and the keys given twice. */
export const placesIn = (text: string): Places => {
  const offsets = new Map<string, number>();
  const duplicates: { place: string; key: string; at: number }[] = [];
  const stack: Frame[] = [];
  const readKey = (top: Frame, token: Token): void => {
    top.key = keyIn(token.text);
    if (top.seen.has(top.key)) duplicates.push({ place: child(top), key: top.key, at: token.at });
    top.seen.add(top.key);
  };
  const readValue = (top: Frame | undefined, { kind, at }: Token): void => {
    const place = child(top);
    offsets.set(place, at);
    if (kind === "{" || kind === "[") stack.push(frame(place, kind === "["));
  };
  for (const token of tokens(text)) {
    const top = stack.at(-1);
    if (token.kind === "}" || token.kind === "]") stack.pop();
    else if (token.kind === ",") next(top);
    else if (top?.array === false && top.key === null) readKey(top, token);
    else if (token.kind !== ":") readValue(top, token);
  }
  return { offsets, duplicates };
};

/** The place around a place: what stands before its last "." or "[". */
const outer = (place: string): string => place.slice(0, Math.max(0, place.lastIndexOf("."), place.lastIndexOf("[")));

/** The offset of a place, or of the nearest place around it when it is missing from the text. */
export const nearest = (offsets: Places["offsets"], place: string): number => {
  for (let at = place; at !== ""; at = outer(at)) {
    const offset = offsets.get(at);
    if (offset !== undefined) return offset;
  }
  return offsets.get("") ?? 0;
};
