import { readFileSync } from "node:fs";
import ts from "typescript";
import { type Message, wordsOf } from "./spoken";

type Pair = readonly [vi: ts.Node | undefined, en: ts.Node | undefined];

const property = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  node.properties.flatMap((each) =>
    ts.isPropertyAssignment(each) && each.name.getText() === name ? [each.initializer] : [],
  )[0];

const chosenBy = ({ condition, whenTrue, whenFalse }: ts.ConditionalExpression): readonly Pair[] => {
  const asked = condition.getText();
  if (/(^|\.)lang === "vi"$/.test(asked)) return [[whenTrue, whenFalse]];
  return /(^|\.)lang === "en"$/.test(asked) ? [[whenFalse, whenTrue]] : [];
};

/** Each side a table of sentences: the same key, the same sentence. */
const byKey = ([vi, en]: Pair): readonly Pair[] => {
  if (vi === undefined || en === undefined) return [];
  if (!ts.isObjectLiteralExpression(vi) || !ts.isObjectLiteralExpression(en)) return [[vi, en]];
  return vi.properties.flatMap((each) =>
    ts.isPropertyAssignment(each) ? byKey([each.initializer, property(en, each.name.getText())]) : [],
  );
};

/** `{ vi, en }`, `say(lang, vi, en)`, or `lang === "vi" ? vi : en`. */
const pairsIn = (node: ts.Node): readonly Pair[] => {
  if (ts.isObjectLiteralExpression(node)) return byKey([property(node, "vi"), property(node, "en")]);
  if (ts.isConditionalExpression(node)) return chosenBy(node);
  if (ts.isCallExpression(node) && node.expression.getText() === "say") {
    const [, vi, en] = node.arguments;
    return [[vi, en]];
  }
  return [];
};

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const someWord = /\p{L}{2}/u;

const isSentence = (words: string): boolean =>
  vietnamese.test(words) || words.split(/\s+/).filter((each) => someWord.test(each)).length > 1;

/** Errors of programming, looks of the pane, names of files: nobody meets them. */
const notMet = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  (ts.isNewExpression(node) && node.expression.getText().endsWith("Error")) ||
  (ts.isCallExpression(node) && node.expression.getText() === "makeStyles");

/** Markup, rules of looks, and lists of names. */
const technical = /^(<|@media|\(prefers-)|(solid|dashed) |px|\bnot\(\[|^[a-z0-9]+( [a-z0-9]+){9,}$/i;

/** The words of a literal that stands alone. */
const alone = (node: ts.Node): string | null => {
  if (ts.isJsxText(node)) return node.text.trim();
  const words = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? wordsOf(node) : null;
  return words === null || technical.test(words) ? null : words;
};

/** The sentences and labels in one file of source: those in two languages, then every literal of words that stands alone. */
export const messagesIn = (file: string): readonly Message[] => {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Message[] = [];
  const told = new Set<ts.Node>();
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const tell = (node: ts.Node): void => {
    told.add(node);
    ts.forEachChild(node, tell);
  };
  const keepPair = ([first, second]: Pair): void => {
    const [vi, en] = [wordsOf(first), wordsOf(second)];
    if (vi === null || en === null || first === undefined || second === undefined) return;
    if (!someWord.test(vi) && !someWord.test(en)) return;
    found.push({ file, line: lineOf(first), vi, en });
    tell(first);
    tell(second);
  };
  const keepAlone = (node: ts.Node): void => {
    const words = alone(node);
    if (words === null || !isSentence(words)) return;
    const own = vietnamese.test(words) ? { vi: words, en: null } : { vi: null, en: words };
    found.push({ file, line: lineOf(node), ...own });
    tell(node);
  };
  const visit = (node: ts.Node): void => {
    if (notMet(node)) return;
    for (const pair of pairsIn(node)) keepPair(pair);
    if (!told.has(node)) keepAlone(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
