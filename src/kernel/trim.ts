/**
 * A text without the signs at its end that belong to `signs`. In one pass over them: a pattern such as / +$/ tries every
 * run of the text anew, which takes the square of its length.
 */
export const withoutEnd = (text: string, signs: string): string => {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};

/** A text without the signs at both its ends that belong to `signs`. */
export const without = (text: string, signs: string): string => {
  let start = 0;
  while (start < text.length && signs.includes(text.charAt(start))) start++;
  return withoutEnd(text.slice(start), signs);
};
