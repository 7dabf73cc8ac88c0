/** A token of JSON text and where it begins; `fault` is a piece that no JSON has. */
export interface Token {
  readonly kind: "{" | "}" | "[" | "]" | "," | ":" | "string" | "scalar" | "fault";
  readonly text: string;
  readonly at: number;
}

const pattern =
  /\s+|(?<mark>[{}[\],:])|(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<scalar>(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))|(?<fault>[\s\S][^\s{}[\],:]*)/gu;

const isMark = (text: string): text is "{" | "}" | "[" | "]" | "," | ":" => /^[{}[\],:]$/.test(text);

/** The tokens of a JSON text, in order; white space is left out. */
export const tokens = (text: string): readonly Token[] => {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const at = match.index;
    const [token] = match;
    if (isMark(token)) found.push({ kind: token, text: token, at });
    else if (match.groups?.["string"] !== undefined) found.push({ kind: "string", text: token, at });
    else if (match.groups?.["scalar"] !== undefined) found.push({ kind: "scalar", text: token, at });
    else if (match.groups?.["fault"] !== undefined) found.push({ kind: "fault", text: token, at });
  }
  return found;
};

/** Line and column of an offset, both from 1, as editors count. */
export const positionOf = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};
