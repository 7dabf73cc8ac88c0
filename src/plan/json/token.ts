/** A token of JSON text and where it begins; `fault` is a piece that no JSON has. */
export interface Token {
  readonly kind: "{" | "}" | "[" | "]" | "," | ":" | "string" | "scalar" | "fault";
  readonly text: string;
  readonly at: number;
}

const pattern =
  /\s+|(?<mark>[{}[\],:])|(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<run>[\s\S][^\s{}[\],:]*)/gu;

const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

const isMark = (text: string): text is "{" | "}" | "[" | "]" | "," | ":" => /^[{}[\],:]$/.test(text);

/** The tokens of a JSON text, in order; white space is left out. */
export const tokens = (text: string): readonly Token[] => {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const at = match.index;
    const [token] = match;
    if (isMark(token)) found.push({ kind: token, text: token, at });
    else if (match.groups?.["string"] !== undefined) found.push({ kind: "string", text: token, at });
    else if (match.groups?.["run"] !== undefined)
      found.push({ kind: scalar.test(token) ? "scalar" : "fault", text: token, at });
  }
  return found;
};

/** Line and column of offsets in a text, both from 1, as editors count; the text is gone through once. */
export const positionsIn = (text: string): ((at: number) => { readonly line: number; readonly column: number }) => {
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return (at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return { line: low + 1, column: at - (low === 0 ? -1 : (ends[low - 1] ?? 0)) };
  };
};

/** How many brackets are open at once in a JSON text, at most. */
export const depthOf = (text: string): number => {
  let [depth, most, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (quoted && sign === 0x5c) at++;
    else if (sign === 0x22) quoted = !quoted;
    else if (!quoted && (sign === 0x5b || sign === 0x7b)) most = Math.max(most, ++depth);
    else if (!quoted && (sign === 0x5d || sign === 0x7d)) depth--;
  }
  return most;
};
