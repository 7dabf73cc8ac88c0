const roman = (value: number): string => {
  const parts: readonly (readonly [number, string])[] = [
    ...([
      [100, "c"],
      [90, "xc"],
      [50, "l"],
      [40, "xl"],
      [10, "x"],
      [9, "ix"],
      [5, "v"],
      [4, "iv"],
      [1, "i"],
    ] as const),
  ];
  let [left, text] = [value, ""];
  for (const [worth, sign] of parts) for (; left >= worth; left -= worth) text += sign;
  return text;
};

const letter = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26));

const labelOf = (type: string, value: number): string => {
  if (type === "a") return letter(value);
  if (type === "A") return letter(value).toUpperCase();
  if (type === "i") return roman(value);
  return type === "I" ? roman(value).toUpperCase() : String(value);
};

/** The most that a page may have a list count from: no plan has as many items, and a Roman number takes its length. */
const most = 999;

interface OpenList {
  /** null: of bullets. */
  readonly type: string | null;
  next: number;
}

/** The lists that a page's text stands in, the innermost last: which number an item has, as a browser shows it. */
export class Lists {
  private readonly open: OpenList[] = [];

  begin(name: string, { type, start }: Readonly<Record<string, string>>): void {
    const from = Number.parseInt(start ?? "1", 10);
    this.open.push({ type: name === "ol" ? (type ?? "1") : null, next: from >= 1 && from <= most ? from : 1 });
  }

  end(): void {
    this.open.pop();
  }

  /** What stands before the next item: "2. ", "b. ", "- ". */
  item(): string {
    const list = this.open.at(-1);
    if (list === undefined) return "";
    const label = list.type === null ? "- " : `${labelOf(list.type, list.next)}. `;
    list.next += 1;
    return label;
  }
}
