import { declarationsIn } from "./attributes";

/** Namespaces that an element declares, by prefix ("" for names without one). */
interface Scope {
  readonly depth: number;
  readonly spaces: ReadonlyMap<string, string>;
}

/**
 * Which elements of a part belong to its own language: those in one of these namespaces, whatever their prefix. What stands in
 * another is shown by no program, so it must not be read as if it were (XML namespaces 1.0).
 */
export class Vocabulary {
  /** The outermost first; no more of them than elements are inside one another. */
  private readonly scopes: Scope[] = [];
  /** Whether names without a prefix are the part's own: of nearly all there is nothing else to ask. */
  plain = false;

  constructor(private readonly own: readonly string[]) {}

  /** Takes in what the tag of the element at this depth declares. */
  declare(tag: string, depth: number): void {
    const declared = declarationsIn(tag);
    if (declared.length === 0) return;
    this.scopes.push({ depth, spaces: new Map(declared) });
    this.plain = this.has("");
  }

  /** Forgets what was declared by elements deeper than this. */
  leave(depth: number): void {
    if ((this.scopes.at(-1)?.depth ?? 0) <= depth) return;
    this.scopes.pop();
    this.plain = this.has("");
  }

  /** Whether this prefix stands for the part's own namespace. */
  has(prefix: string): boolean {
    const space = this.scopes.findLast(({ spaces }) => spaces.has(prefix))?.spaces.get(prefix);
    return space !== undefined && this.own.includes(space);
  }

  /** An element's name without its prefix; of another language with ":" before it, as attributes with a prefix are found. */
  nameOf(written: string): string {
    const colon = written.indexOf(":");
    if (colon < 0) return this.plain ? written : `:${written}`;
    return written.slice(this.has(written.slice(0, colon)) ? colon + 1 : colon);
  }
}
