/** Beside an open workbook: "~$name.xlsx" of Excel, ".~lock.name.xlsx#" of LibreOffice. */
export const isLock = (name: string): boolean => name.startsWith("~$") || name.startsWith(".~lock.");

/** What systems put into folders, and what is hidden. */
export const isOfTheSystem = (name: string): boolean =>
  name.startsWith(".") || ["thumbs.db", "desktop.ini", "__macosx"].includes(name.toLowerCase());

const collator = new Intl.Collator("vi", { numeric: true });

/** The order in which a reader sorts files. */
export const inOrder = (one: string, other: string): number => collator.compare(one, other) || (one < other ? -1 : 1);
