import type { Token } from "./tokens";

/** Why a number is no target (CONTRACTS, `read --json`). */
export type AsideWhy = "past" | "result" | "baseline" | "population" | "document" | "detail" | "each" | "task";

/**
 * What a token turned out to be. `named`: part of a name. `measure`: it qualifies what is counted. `aside`: it is placed,
 * but sets nothing, for a reason.
 */
export type Role = "free" | "named" | "measure" | "time" | "value" | "aside" | "unread";

/** A phrase while it is being read: its tokens and what each has been taken for so far. */
export class Reading {
  private readonly roles: Role[];
  private readonly whys: (AsideWhy | null)[];

  constructor(readonly tokens: readonly Token[]) {
    this.whys = tokens.map(() => null);
    this.roles = tokens.map((token) => (token.kind === "name" ? "named" : "free"));
  }

  /** What the token has been taken for; null beyond the text. */
  role(at: number): Role | null {
    return this.roles[at] ?? null;
  }

  /** Whether nothing has taken any token of [from, to). */
  isFree(from: number, to = from + 1): boolean {
    for (let at = from; at < to; at += 1) if (this.roles[at] !== "free") return false;
    return true;
  }

  /** Takes the tokens from `from` up to, not including, `to`. */
  claim(from: number, to: number, role: Exclude<Role, "free" | "aside">): void {
    this.take(from, to, role, null);
  }

  /** Takes the tokens of [from, to) for something that sets nothing, and says why. */
  setAside(from: number, to: number, why: AsideWhy): void {
    this.take(from, to, "aside", why);
  }

  /** Why the token was set aside; null where it was not. */
  why(at: number): AsideWhy | null {
    return this.whys[at] ?? null;
  }

  private take(from: number, to: number, role: Role, why: AsideWhy | null): void {
    for (let at = Math.max(from, 0); at < Math.min(to, this.tokens.length); at += 1) {
      this.roles[at] = role;
      this.whys[at] = why;
    }
  }

  /** The word at a place as compared; "" beyond the text. */
  key(at: number): string {
    return this.tokens[at]?.key ?? "";
  }

  /** Claims as unread every number, percent and comparison sign that nothing has placed. */
  settle(): void {
    this.tokens.forEach((token, at) => {
      if (this.roles[at] !== "free") return;
      if (["number", "percent", "compare"].includes(token.kind)) this.claim(at, at + 1, "unread");
      if (token.key === "phần" && this.key(at + 1) === "trăm") this.claim(at, at + 2, "unread");
    });
    this.tokens.forEach(({ key }, at) => {
      const joins = (key === "/" || key === "-") && this.roles[at - 1] === "unread" && this.roles[at + 1] === "unread";
      if (joins && this.tokens[at + 1]?.kind === "number") this.claim(at, at + 1, "unread");
    });
  }

  /** The unread words as written, neighbours joined. */
  unread(): string[] {
    return this.runs((at) => this.roles[at] === "unread").map(({ text }) => text);
  }

  /** What was set aside, as written, neighbours of one reason joined. */
  aside(): { text: string; why: AsideWhy }[] {
    return this.runs((at, last) => this.roles[at] === "aside" && (last === null || this.whys[at] === this.whys[last]))
      .filter(({ from, to }) => this.tokens.slice(from, to).some(({ kind }) => kind !== "mark"))
      .flatMap(({ text, from }) => {
        const why = this.why(from);
        return why === null ? [] : [{ text, why }];
      });
  }

  /** The longest runs of tokens that all belong; `last` is the token before in the same run. */
  private runs(belongs: (at: number, last: number | null) => boolean): { from: number; to: number; text: string }[] {
    const found: { from: number; to: number; text: string }[] = [];
    for (let at = 0; at < this.tokens.length; at += 1) {
      if (!belongs(at, null)) continue;
      const from = at;
      let text = this.tokens[at]?.text ?? "";
      for (; at + 1 < this.tokens.length && belongs(at + 1, at); at += 1) {
        const next = this.tokens[at + 1];
        text += (next?.glued === true ? "" : " ") + (next?.text ?? "");
      }
      found.push({ from, to: at + 1, text });
    }
    return found;
  }
}

/** Signs that end a clause; a full stop ends one only before a new word or at the end. */
export const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const key = tokens[at]?.key;
  return key === ";" || key === "+" || key === "•" || (key === "." && tokens[at + 1]?.glued !== true);
};

/** Whether a comma or the end of a clause stands at a place. */
export const isPause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === "," || endsClause(tokens, at);

/** How many words a number looks back and ahead: no clause is as long, and the time to read a text stays in step with it. */
export const reach = 300;

/** The tokens around `at` up to the nearest boundary on each side, as [from, to). */
export function around(
  tokens: readonly Token[],
  at: number,
  boundary: (tokens: readonly Token[], at: number) => boolean,
): { from: number; to: number } {
  let from = at;
  while (from > Math.max(0, at - reach) && !boundary(tokens, from - 1)) from -= 1;
  let to = at;
  while (to < Math.min(tokens.length, at + reach) && !boundary(tokens, to)) to += 1;
  return { from, to };
}
