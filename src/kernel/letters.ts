/** The same words beginning with a capital, as at the head of a sentence or a cell. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The same words beginning with a small letter, as within a sentence. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
