import type { WorkbookModel } from "../../../src/sheet/model";

/** A guard or step of the formulas taken away: the comparison with the engine must notice. */
export interface Mutant {
  readonly guard: string;
  /** The book on which its absence shows. */
  readonly on:
    | "share"
    | "rate"
    | "count"
    | "quantity"
    | "hundredths"
    | "nothing"
    | "level"
    | "yesNo"
    | "qualitative"
    | "parts"
    | "boundaries"
    | "tasks"
    | "completions"
    | "milestones"
    | "totals"
    | "relations"
    | "relationsInOffice"
    | "copies"
    | "replaced"
    | "unnamed"
    | "wordless"
    | "outside"
    | "otherDay"
    | "explainedDay"
    | "lastDay"
    | "firstDay"
    | "noDay"
    | "badDay"
    | "lost"
    | "office";
  /** Where it shows; elsewhere another guard catches the same (TRUE is a number to LibreOffice alone). */
  readonly shownBy?: "LibreOffice";
  readonly find: RegExp;
  readonly put: string;
}

/** A cell of the row, or what is typed on it. */
const cell = String.raw`(\$[A-Z]+\d+|INDEX\(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,ROW\(\)-ROW\(\$[A-Z]+\$\d+\)\+1\))`;

/** The serial day of judgement or its year, once on every sheet. */
const ground = String.raw`(\$[A-Z]+\$1)`;

/** `never`: the test no longer holds; `always`: it always does. Both keep the brackets in balance. */
const never = "0*";
const always = "1+0*";

export const mutants: readonly Mutant[] = [
  { guard: "an error cell is told first", on: "share", find: /ISERROR\(/g, put: `${never}ISERROR(` },
  { guard: "TRUE and FALSE are no numbers", on: "count", shownBy: "LibreOffice", find: /ISLOGICAL\(/g, put: `${never}ISLOGICAL(` },
  { guard: "spaces alone are blank", on: "share", find: /TRIM\(SUBSTITUTE\(/g, put: "(SUBSTITUTE(" },
  { guard: "outer spaces are stripped", on: "yesNo", find: /TRIM\(SUBSTITUTE\(/g, put: "(SUBSTITUTE(" },
  { guard: "a no-break space is a space", on: "share", find: /"\u00a0"," "/g, put: '"\u00a0","\u00a0"' },
  { guard: "a zero-width sign is a space in an answer", on: "yesNo", find: /"\u200b"," "/g, put: '"\u200b",""' },
  { guard: "a zero-width sign is a space in a day", on: "qualitative", find: /"\u200b"," "/g, put: '"\u200b","\u200b"' },
  { guard: "rounding to nine decimals", on: "share", find: new RegExp(`ROUND\\(${cell},9\\)`, "g"), put: "$1" },
  { guard: "no negative numbers", on: "count", find: new RegExp(`${cell}<0`, "g"), put: "FALSE" },
  { guard: "no number above 10¹²", on: "count", find: new RegExp(`${cell}>1E12`, "g"), put: "FALSE" },
  { guard: "whole numbers only", on: "count", find: new RegExp(`${cell}<>INT\\(`, "g"), put: `${never}INT(` },
  { guard: "two decimals at most", on: "quantity", find: new RegExp(`${cell}<>ROUND\\(`, "g"), put: `${never}ROUND(` },
  { guard: "a total is taken apart where the threshold has decimals", on: "hundredths", find: new RegExp(`INT\\(${cell}/10000\\)`, "g"), put: `${never}INT($1/10000)` },
  { guard: "no percent above 100", on: "rate", find: new RegExp(`${cell}>100`, "g"), put: "FALSE" },
  { guard: "a percent below 1 may be a share", on: "rate", find: new RegExp(`${cell}<1,`, "g"), put: "FALSE," },
  { guard: "a reason settles it", on: "rate", find: /EXACT\(PROPER\(/g, put: `${always}EXACT(PROPER(` },
  { guard: "a reason needs a word", on: "rate", find: /EXACT\(PROPER\(/g, put: `${never}EXACT(PROPER(` },
  { guard: "a % sign is no count", on: "count", find: /RIGHT\(\$[A-Z]+\d+\)="%"/g, put: "FALSE" },
  { guard: "digits and nothing else", on: "share", find: /EXACT\(TEXT\(VALUE\(/g, put: `${always}EXACT(TEXT(VALUE(` },
  { guard: "fifteen digits at most", on: "count", find: />15/g, put: ">99" },
  { guard: "one dot has two readings", on: "share", find: /,"U",IF\(\(LEFT/g, put: ',"It",IF((LEFT' },
  { guard: "one of the two readings must fit", on: "rate", find: /<=100\)/g, put: "<=1E9)" },
  { guard: "groups of three digits", on: "share", find: /EXACT\((TEXT\(VALUE\([^)]*\),REPT[^"]*"0",LEN\([^)]*\)-3)/g, put: `${always}EXACT($1` },
  { guard: "a minus sign counts", on: "share", find: /\(1-2\*\(LEFT\([^)]*\)="-"\)\)\*/g, put: "" },
  { guard: "no part above its whole", on: "share", find: new RegExp(`${cell}>${cell},"I"`, "g"), put: 'FALSE,"I"' },
  { guard: "nothing of nothing", on: "nothing", find: new RegExp(`${cell}=0,"N"`, "g"), put: 'FALSE,"N"' },
  { guard: "exactly at the threshold is not over it", on: "boundaries", find: /\*100>([\d$])/g, put: "*100>=$1" },
  { guard: "the fewest more is rounded up", on: "boundaries", find: /-INT\(-/g, put: "INT(" },
  { guard: "decomposed accents", on: "yesNo", find: /[\u0300-\u036f]/g, put: "" },
  { guard: "any case of letters", on: "yesNo", find: /LOWER\(/g, put: "(" },
  { guard: "a level is 1, 2 or 3", on: "level", find: /,9\)=3/g, put: ",9)<9" },
  { guard: "days from 2000 to 2100", on: "qualitative", find: />=36526/g, put: ">=1" },
  { guard: "the calendar's own days", on: "qualitative", find: /MONTH\(([^)]*)\)=/g, put: "0<" },
  { guard: "a year of two digits is of this century", on: "qualitative", find: /=2,2000,0\)/g, put: "=2,1900,0)" },
  { guard: "a year has two digits or four", on: "qualitative", find: /LEN\(([^)]*)\)-FIND\(([^)]*)\)=2\)/g, put: "FALSE)" },
  { guard: "a day's words", on: "qualitative", find: /SUBSTITUTE\((.*)," tháng ","\/"\)/g, put: "$1" },
  { guard: "evidence may not be an error", on: "qualitative", find: /,LEFT\(\$[A-Z]+\d+\)="I"\),"I"/g, put: '),"I"' },
  { guard: "the lowest part decides", on: "parts", find: /MIN\(/g, put: "MAX(" },
  { guard: "a missing part leaves it open", on: "parts", find: /,"W","V"/g, put: ',"V","V"' },
  { guard: "three answers are told apart", on: "tasks", find: /,"G",/g, put: ',"X",' },
  { guard: "under way meets what goes on", on: "tasks", find: /="C"/g, put: '="Z"' },
  { guard: "before its last day a task is not due", on: "tasks", find: /="W"/g, put: '="Z"' },
  { guard: "at the close of its last day that has passed", on: "tasks", find: /(\d{5})<=(\$[A-Z]+\$1),"P"/g, put: '$1<$2,"P"' },
  { guard: "the next of several days decides", on: "tasks", find: /,0,-99,1\)/g, put: ",0,0,1)" },
  { guard: "a school year begins in September", on: "tasks", find: /\)<=8,1,0\)/g, put: ")<=0,1,0)" },
  { guard: "what is not due does not stand before what is met", on: "tasks", find: /,AND\(OR\(\$[A-Z]+\d+="G",\$[A-Z]+\d+="X"\),MID\(.*?="W"\)/g, put: ",FALSE" },
  { guard: "a completion after the day of judgement is asked about", on: "completions", find: /AND\(ISNUMBER\(\$[A-Z]+\$1\),\$[A-Z]+\d+>\$[A-Z]+\$1\),"L"/g, put: 'FALSE,"L"' },
  { guard: "a completion before the plan is asked about", on: "completions", find: /<\d{5},"B"/g, put: '<0,"B"' },
  { guard: "done needs a day or evidence with a word", on: "completions", find: /=1,"","P"\)/g, put: '=1,"","")' },
  { guard: "a day beside what was not begun is asked about", on: "completions", find: /="D"\),"X"/g, put: '="Z"),"X"' },
  { guard: "later milestones are not due", on: "milestones", find: /,1,7\)/g, put: ",1,2)" },
  { guard: "a milestone is judged by its own threshold", on: "milestones", find: new RegExp(`^CHOOSE\\(${cell},${cell}(?:,${cell})+\\)$`, "g"), put: "$2" },
  { guard: "a milestone is due in its own year", on: "milestones", find: new RegExp(`<CHOOSE\\(${cell},(\\d{4})(?:,\\d{4})+\\)`, "g"), put: "<$2" },
  { guard: "what fails in force stands first", on: "milestones", find: /^IF\(NOT\(/g, put: "IF(AND(FALSE," },
  { guard: "a total that is blank or wrong leaves its rows undecided", on: "totals", find: /="","M","U"\)\)\)\)$/g, put: '="","M","I"))))' },
  { guard: "nothing of a total of nothing", on: "totals", find: new RegExp(`${cell}=0,IF\\(OR\\(`, "g"), put: "FALSE,IF(OR(" },
  { guard: "something of a total of nothing", on: "totals", find: /,"N","I"\)/g, put: ',"N","N")' },
  { guard: "no number above its total", on: "totals", find: new RegExp(`${cell}>${cell},"I","V"`, "g"), put: 'FALSE,"I","V"' },
  { guard: "a row that waits for its total has nothing to explain", on: "totals", find: new RegExp(`OR\\(${cell}="M",${cell}="U"\\),1,0`, "g"), put: 'OR($1="M",$1="U"),1,0' },
  { guard: "a total of nothing is to be explained at its own row", on: "totals", find: new RegExp(`AND\\(OR\\(${cell}="U",${cell}="N"`, "g"), put: 'AND(OR($1="U",FALSE' },
  { guard: "a number above a total that contains it is asked about", on: "relations", find: new RegExp(`^IF\\(ISNUMBER\\(${cell}\\),IF\\(IFERROR\\(${cell}>INDEX`, "g"), put: "IF(ISNUMBER($1),IF(IFERROR(0*$2>INDEX" },
  { guard: "every total that contains a number is asked about", on: "relations", find: new RegExp(`,IF\\(IFERROR\\(${cell}>INDEX`, "g"), put: ",IF(IFERROR(0*$1>INDEX" },
  { guard: "a part above its whole is open until it is explained", on: "relationsInOffice", find: new RegExp(`,${cell}<>""\\),1,0\\)`, "g"), put: ",FALSE),1,0)" },
  { guard: "a total above one that contains it is to be explained at its own row", on: "relations", find: new RegExp(`="N",${cell}<>""\\),NOT`, "g"), put: '="N"),NOT' },
  { guard: "a total that stands twice with two numbers is asked about", on: "copies", find: new RegExp(`IF\\(${cell}<>INDEX\\(`, "g"), put: "IF(0*$1<>0*INDEX(" },
  { guard: "copies of a row that say different things leave none", on: "copies", find: new RegExp(`^IF\\(${cell}>0,"I",`, "g"), put: 'IF(FALSE,"I",' },
  { guard: "copies of the row of a denominator count as well", on: "copies", find: /\+IF\(\$[A-Z]+\d+="",0,IF\(COUNTIF.*$/g, put: "" },
  { guard: "a copy of a row on which nothing stands says nothing", on: "copies", find: new RegExp(`^IF\\(AND\\(${cell}="",(${cell}="")`, "g"), put: "IF(AND(FALSE,$2" },
  { guard: "a row that stands twice is counted once", on: "copies", find: /<=ROW\(\)/g, put: "<0*ROW()" },
  { guard: "a figure whose second row is gone is missing", on: "lost", find: /="G","M"/g, put: '="Z","M"' },
  { guard: "a figure whose row is gone counts as wrong", on: "lost", find: /="G","E"/g, put: '="Z","E"' },
  { guard: "a task whose day or evidence has lost its row is missing", on: "lost", find: /<0\),"M"/g, put: '<-9),"M"' },
  { guard: "a task whose day or evidence has lost its row counts as wrong", on: "lost", find: /<0\),"E"/g, put: '<-9),"E"' },
  { guard: "a figure that is gone as a whole counts as wrong", on: "lost", find: /MAX\(0,\d+-\(.*?\)\)\)/g, put: "0" },
  { guard: "a figure of several lines needs all of them", on: "lost", find: /(COUNTIFS\([^)]*\))<\d+/g, put: "$1<0" },
  { guard: "in force on the first day of its year", on: "firstDay", find: new RegExp(`^(.*ISNUMBER\\(${ground}\\)),YEAR\\(`, "g"), put: "$1,YEAR(-1+" },
  { guard: "not in force on the last day before its year", on: "lastDay", find: new RegExp(`^(.*ISNUMBER\\(${ground}\\)),YEAR\\(`, "g"), put: "$1,YEAR(1+" },
  { guard: "a milestone that another replaced stands no longer", on: "firstDay", find: new RegExp(`AND\\(${ground}>=(\\d{4}),${ground}<\\d{4}\\)`, "g"), put: "$1>=$2" },
  { guard: "a milestone that another row replaced is judged there alone", on: "replaced", find: new RegExp(`IF\\(NOT\\(${ground}<\\d{4}\\),6,`, "g"), put: "IF(FALSE,6," },
  { guard: "a blank is not asked about once its milestone is replaced", on: "replaced", find: new RegExp(`NOT\\(AND\\(${ground}>=(\\d{4}),${ground}<\\d{4}\\)\\)`, "g"), put: "NOT($1>=$2)" },
  { guard: "a blank is explained once a milestone is due", on: "lastDay", find: new RegExp(`NOT\\(${ground}>=\\d{4}\\)`, "g"), put: "FALSE" },
  { guard: "without a day what hangs on it is undecided", on: "noDay", find: new RegExp(`${ground}=0,3`, "g"), put: "FALSE,3" },
  { guard: "without a day no number is told", on: "noDay", find: new RegExp(`${ground}=0,""`, "g"), put: 'FALSE,""' },
  { guard: "a day that no calendar has is none", on: "badDay", find: /MONTH\(([^)]*)\)=/g, put: "0<" },
  { guard: "a missing or wrong day of judgement is an error", on: "noDay", find: /="D","F","E"/g, put: '="D","F","F"' },
  { guard: "a blank name, code or period is an error", on: "unnamed", find: /="D","F","E"/g, put: '="D","F","F"' },
  { guard: "a name needs a word", on: "wordless", find: /,IF\(\$[A-Z]+\d+=0,"Ix"/g, put: ',IF(FALSE,"Ix"' },
  { guard: "a period in which a plan does not apply is an error", on: "outside", find: /"Io","D"/g, put: '"D","D"' },
  { guard: "a day outside the period is asked about", on: "otherDay", find: /=1\)\),"Q","F"\)/g, put: '=1)),"F","F")' },
  { guard: "a reason settles a day outside the period", on: "explainedDay", find: /,NOT\(\$[A-Z]+\d+=1\)\),"Q","F"\)/g, put: ',TRUE),"Q","F")' },
  { guard: "the counts of all sheets are added", on: "office", find: /\+'?[^'!+]+'?!\$[A-Z]+\$1$/g, put: "" },
  { guard: "a figure beside its status is not rounded onto its threshold", on: "hundredths", find: new RegExp(`(,ROUND\\(${cell},\\d\\))<>`, "g"), put: "$1>=-1E9*" },
  { guard: "a zero has no sign", on: "share", find: /\+0\)&""/g, put: ')&""' },
  { guard: "a stretch is shown when it is met", on: "milestones", find: /,8,1\)/g, put: ",1,1)" },
]; // prettier-ignore

/** The workbook without the guard, and how many formulas that changed. */
export const mutated = (
  { find, put }: Pick<Mutant, "find" | "put">,
  model: WorkbookModel,
): { model: WorkbookModel; changed: number } => {
  let changed = 0;
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((each) => {
      if (each.content?.type !== "formula") return each;
      const formula = each.content.formula.replace(find, put);
      if (formula !== each.content.formula) changed += 1;
      return { ...each, content: { ...each.content, formula } };
    }),
  }));
  return { model: { ...model, sheets }, changed };
};
