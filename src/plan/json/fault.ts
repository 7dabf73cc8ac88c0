import { type Token, tokens } from "./token";

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

interface State {
  readonly open: readonly ("{" | "[")[];
  readonly expected: Expected;
}

const afterValue = (open: State["open"]): State => ({ open, expected: open.length === 0 ? "nothing" : "comma-or-end" });

const close = ({ open }: State, kind: "}" | "]"): State | null =>
  open.at(-1) === (kind === "}" ? "{" : "[") ? afterValue(open.slice(0, -1)) : null;

const comma = ({ open, expected }: State): State | null =>
  expected === "comma-or-end" ? { open, expected: open.at(-1) === "{" ? "key" : "value" } : null;

const end = (state: State, kind: "}" | "]"): State | null => {
  const allowed = kind === "}" ? ["key-or-end", "comma-or-end"] : ["value-or-end", "comma-or-end"];
  return allowed.includes(state.expected) ? close(state, kind) : null;
};

const text = ({ open, expected }: State, kind: "string" | "scalar"): State | null => {
  if (expected === "value" || expected === "value-or-end") return afterValue(open);
  return kind === "string" && (expected === "key" || expected === "key-or-end") ? { open, expected: "colon" } : null;
};

const begin = ({ open, expected }: State, kind: "{" | "["): State | null =>
  expected === "value" || expected === "value-or-end"
    ? { open: [...open, kind], expected: kind === "{" ? "key-or-end" : "value-or-end" }
    : null;

const step = (state: State, { kind }: Token): State | null => {
  switch (kind) {
    case "{":
    case "[":
      return begin(state, kind);
    case "}":
    case "]":
      return end(state, kind);
    case ",":
      return comma(state);
    case ":":
      return state.expected === "colon" ? { open: state.open, expected: "value" } : null;
    case "string":
    case "scalar":
      return text(state, kind);
    case "fault":
      return null;
  }
};

/** Where a text stops being JSON: the first token that does not belong; its end when the text is cut short; null when sound. */
export const firstFault = (source: string): { readonly at: number; readonly text: string } | null => {
  let state: State = { open: [], expected: "value" };
  for (const token of tokens(source)) {
    const next = step(state, token);
    if (next === null) return { at: token.at, text: token.text };
    state = next;
  }
  return state.expected === "nothing" ? null : { at: source.length, text: "" };
};
