import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A sentence or label of the product, where it stands, in both languages; `en` is null for what is said in Vietnamese alone. */
export interface Message {
  readonly file: string;
  readonly line: number;
  readonly vi: string;
  readonly en: string | null;
}

/** The words of a literal; what is put into a template stands as {…}. null for anything that is no literal. */
const wordsOf = (node: ts.Node | undefined): string | null => {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{…}${literal.text}`).join("");
};

const property = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  node.properties.flatMap((each) =>
    ts.isPropertyAssignment(each) && each.name.getText() === name ? [each.initializer] : [],
  )[0];

/** `{ vi, en }`, or `say(lang, vi, en)`. */
const pairIn = (node: ts.Node): readonly (ts.Expression | undefined)[] => {
  if (ts.isObjectLiteralExpression(node)) return [property(node, "vi"), property(node, "en")];
  if (ts.isCallExpression(node) && node.expression.getText() === "say") return node.arguments.slice(1, 3);
  return [];
};

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

const messagesIn = (file: string): readonly Message[] => {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Message[] = [];
  const paired = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    const [first, second] = pairIn(node);
    const [vi, en] = [wordsOf(first), wordsOf(second)];
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (vi !== null && en !== null && first !== undefined) {
      paired.add(first);
      if (second !== undefined) paired.add(second);
      found.push({ file, line, vi, en });
    } else if (!paired.has(node)) {
      const own = wordsOf(node);
      if (own !== null && vietnamese.test(own)) found.push({ file, line, vi: own, en: null });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .sort();

/** What is read and not said: the words that the parser, the grammar of answers and the forms of other makers look for. */
const onlyRead = /^src\/(authoring\/wording|figures\/(answers|day-text|old-fonts)|plan\/builtin)/;

/** Every sentence and label that a user can meet, by file and line. */
export const allMessages = (): readonly Message[] =>
  filesUnder("src")
    .filter((file) => !onlyRead.test(file))
    .flatMap(messagesIn);
