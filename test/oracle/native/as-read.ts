/** Words of a cell as people read them: the no-break spaces that hold phrases together are spaces. */
export const asRead = (text: string): string => text.replaceAll("\u00a0", " ");
