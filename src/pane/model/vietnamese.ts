import { cutAt, type Found, type Stretch } from "./stretches";

/** A letter that English has not: with a mark of tone or vowel, or đ. */
const marked = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const quotedOrWord = /“[^“”]*”|\([^()“”]*\)|\p{L}+/gu;
const between = /^[ –-]+$/;

/**
 * A quotation or bracket with such a letter as a whole; words that stand one behind the other, each with one: "Sở Giáo
 * dục và Đào tạo".
 */
const namesIn = (words: string): readonly Found[] => {
  const names: Found[] = [];
  for (const { index, 0: text } of words.matchAll(quotedOrWord)) {
    if (!marked.test(text)) continue;
    const last = names.at(-1);
    const from = last === undefined ? 0 : last.index + last[0].length;
    if (last !== undefined && between.test(words.slice(from, index)))
      names[names.length - 1] = { index: last.index, 0: words.slice(last.index, index + text.length) };
    else names.push({ index, 0: text });
  }
  return names;
};

/** English words cut where Vietnamese names and words stand in them (`strong`), so that each is read aloud in its language. */
export const vietnameseIn = (words: string): readonly Stretch[] => {
  const said = words.normalize("NFC");
  return cutAt(said, namesIn(said));
};
