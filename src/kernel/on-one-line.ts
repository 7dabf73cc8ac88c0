/** A name or code as a form holds it, however it was typed: NFC, on one line, with one space where there are several. */
export const onOneLine = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
