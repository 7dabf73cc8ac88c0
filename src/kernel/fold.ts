/** Text as it is searched: lower case, no accents, đ as d, so that "giao vien" finds "Giáo viên". */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐÐð]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();

/** Whether every word asked for stands somewhere in the folded text. */
export const holdsWords = (haystack: string, search: string): boolean =>
  fold(search)
    .split(" ")
    .every((word) => haystack.includes(word));
