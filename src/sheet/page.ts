import type { Print } from "./model";
import { faces } from "./style";

/** What stands above and under a page, in Excel's own codes. */
interface PageTexts {
  readonly centerHeader?: string;
  readonly leftFooter?: string;
  readonly centerFooter?: string;
}

interface PageSetup {
  /** In inches, as files and Excel take them. */
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** Shrunk until all columns fit on one page; else printed as large as it is. */
  readonly fitsWidth: boolean;
  /** Page 1, where it differs from the others. */
  readonly first: PageTexts | null;
  readonly others: PageTexts;
}

/** Excel keeps at most 255 characters, its codes among them. */
const longest = 180;

/** Size and font come first, in this order: a size right before a text that begins with a digit would swallow it. */
const coded = (size: number, font: string, text: string): string => `&${size}&"${font}"${text}`;

/** A text as it is; "&" begins a code. */
const literal = (text: string): string => text.slice(0, longest).replaceAll("&", "&&");

const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 10_000) / 10_000;

const workMargins = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 };

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: 30 mm left, 15 mm right, 20 mm above and below. */
const paperMargins = {
  top: inches(20),
  bottom: inches(20),
  left: inches(30),
  right: inches(15),
  header: inches(10),
  footer: inches(8),
};

/** Pixels between these margins, of 252 mm; two in a hundred are left to the printer. */
export const paperWidth = 932;

const { screen, paper } = faces;

/**
 * How a sheet is printed. A work sheet is as wide as one page, however small that makes it, and says above that it is not
 * for signing; a paper keeps its size, carries its page's number above from page 2 on (as that decree has it) and below
 * the words by which loose pages are told apart.
 */
export const pageSetup = ({ page }: Print): PageSetup => {
  if (page.kind === "work")
    return {
      margins: workMargins,
      fitsWidth: true,
      first: null,
      others: {
        ...(page.header !== null && { centerHeader: coded(10, `${screen.name},Bold`, literal(page.header)) }),
        centerFooter: coded(10, `${screen.name},Regular`, "&P/&N"),
      },
    };
  const leftFooter = coded(10, `${paper.name},Italic`, literal(page.footer));
  return {
    margins: paperMargins,
    fitsWidth: false,
    // A blank: with no header of its own page 1 would have that of the others in some programs.
    first: { centerHeader: " ", leftFooter },
    others: { centerHeader: coded(13, `${paper.name},Regular`, "&P"), leftFooter },
  };
};
