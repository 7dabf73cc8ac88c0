import ts from "typescript";

/**
 * A sentence or label of the product, where it stands, in both languages; `en` is null for what is said in Vietnamese
 * alone, `vi` for what is said in English alone.
 */
export interface Message {
  readonly file: string;
  readonly line: number;
  readonly vi: string | null;
  readonly en: string | null;
}

/**
 * The words that an expression comes to: what is put into a template stands as {…}, two ways of saying it as (a | b).
 * null where it holds none.
 */
export const wordsOf = (node: ts.Node | undefined): string | null => {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans.map((span) => (wordsOf(span.expression) ?? "{…}") + span.literal.text).join("")
    );
  if (ts.isConditionalExpression(node)) return eitherWay(wordsOf(node.whenTrue), wordsOf(node.whenFalse));
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) return joined(node);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return wordsOf(node.expression);
  if (ts.isArrowFunction(node)) return wordsOf(node.body);
  if (ts.isArrayLiteralExpression(node)) return allOf(node.elements);
  return null;
};

const eitherWay = (first: string | null, second: string | null): string | null =>
  first === null && second === null ? null : `(${first ?? "…"} | ${second ?? "…"})`;

const joined = ({ left, right }: ts.BinaryExpression): string | null => {
  const [first, second] = [wordsOf(left), wordsOf(right)];
  return first === null && second === null ? null : (first ?? "{…}") + (second ?? "{…}");
};

const allOf = (elements: readonly ts.Expression[]): string | null => {
  const words = elements.map(wordsOf);
  return words.length > 0 && words.every((each) => each !== null) ? words.join(" ⏎ ") : null;
};
