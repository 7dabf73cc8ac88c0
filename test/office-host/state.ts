import type { Area } from "./address";
import { missing } from "./errors";
import { Grid } from "./grid";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface ValidationState {
  readonly areas: readonly Area[];
  rule: unknown;
  errorAlert: unknown;
  prompt: unknown;
  ignoreBlanks: boolean;
}

export interface ConditionalState {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: string;
  formula: string;
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
}

export interface PageState {
  orientation: string;
  paperSize: string;
  zoom: unknown;
  centerHorizontally: boolean;
  margins: unknown;
  headersFooters: string;
  readonly first: Record<string, string>;
  readonly others: Record<string, string>;
  firstPageNumber: number | null;
  readonly breaks: string[];
  titleRows: string | null;
  area: string | null;
}

/** One sheet: plain fields, so that a test can look at everything that was done to it. */
export class Sheet {
  visibility: Visibility = "Visible";
  deleted = false;
  readonly grid = new Grid();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  merges: Area[] = [];
  freeze: Area | null = null;
  readonly page: PageState = {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    centerHorizontally: false,
    margins: null,
    headersFooters: "Default",
    first: {},
    others: {},
    firstPageNumber: null,
    breaks: [],
    titleRows: null,
    area: null,
  };
  readonly validations: ValidationState[] = [];
  readonly conditionalFormats: ConditionalState[] = [];
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password: string | null } | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}

export interface Edit {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly changeType: string;
}

export interface NameState {
  readonly name: string;
  /** Null once what it named was deleted (#REF!). */
  range: { readonly sheet: Sheet; readonly area: Area } | null;
}

/** The workbook behind the protocol. */
export class WorkbookState {
  sheets: Sheet[] = [];
  readonly names = new Map<string, NameState>();
  active: { sheet: string; address: string } | null = null;
  screenSuspensions = 0;
  calculationMode = "Automatic";
  /** What an add-in's `calculate` does, whatever the mode. */
  calculate: () => void = () => undefined;
  /** What the batch in hand has edited; turned into events when it ends. */
  edits: Edit[] = [];
  private made = 0;

  addSheet(name: string): Sheet {
    this.made += 1;
    const sheet = new Sheet(`{00000000-0000-0000-0000-${String(this.made).padStart(12, "0")}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name, whatever its case, or by id. */
  findSheet(key: string): Sheet | null {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower) ?? null;
  }

  sheet(key: string): Sheet {
    const found = this.findSheet(key);
    if (found === null) throw missing(`sheet ${key}`);
    return found;
  }

  deleteSheet(sheet: Sheet): void {
    sheet.deleted = true;
    this.sheets = this.sheets.filter((other) => other !== sheet);
    for (const name of this.names.values()) if (name.range?.sheet === sheet) name.range = null;
  }
}
