import { type FormatKind, formatKind } from "../../src/files/number-formats";

test.each<[string, FormatKind]>([
  ["General", "number"],
  ["[Blue]General", "number"],
  ["@", "number"],
  ['0" học sinh"', "number"],
  ["#,##0 [$đ-42A]", "number"],
  ["0.00E+00", "number"],
  ["_(* #,##0_);_(* (#,##0)", "number"],
  ["0\\%", "number"],
  ['"%"0', "number"],
  ["0;0;0%", "number"],
  ["0.00%", "percent"],
  ["[Red]0%", "percent"],
  ['"SL" 0%', "percent"],
  ["[>=1]0%;0", "percent"],
  ['[=0]"-";0%', "percent"],
  ["[=0]0;[Red]0.0%", "percent"],
  ["[=0]General;0%", "percent"],
  ["dd/mm/yyyy", "date"],
  ["[$-42A]dd mmmm yyyy", "date"],
  ["[h]:mm", "date"],
  ["[$-409]m/d/yy h:mm AM/PM;@", "date"],
])("%s shows a %s", (code, kind) => {
  expect(formatKind(code)).toBe(kind);
});

/** Of a number, of a text: whether a cell of this format shows another one than it holds, or nothing. */
test.each<[string, FormatKind]>([
  ["0,", "other-number"],
  ["#,##0,,", "other-number"],
  ["#,##0.0,", "other-number"],
  ['"65"', "other-number"],
  [";;;", "other-both"],
  ['"9"0', "other-number"],
  ["\\90", "other-number"],
  ['0"0"', "other-number"],
  ["[$9]00", "other-number"],
  ['[>600]"900";0', "other-number"],
  ["-0", "other-number"],
  ['0;0;0;"Không"', "other-text"],
  ["0;-0;0;", "other-text"],
  ['"9"@', "other-text"],
  // Formats in common use, which change nothing but the looks.
  ["#,##0", "number"],
  ['#,##0" m2"', "number"],
  ['"Lớp 5: "0', "number"],
  ['0" học sinh"', "number"],
  ["000", "number"],
  ["# ?/?", "number"],
  ["# ??/100", "number"],
  ["0000-000-000", "number"],
  ['_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', "number"],
  ["General;-General", "number"],
  ["0;-0;;@", "number"],
  ['[=0]"-";0', "number"],
  ["#,##0 [$₫-42A]", "number"],
  ["", "number"],
])("%s: %s", (code, kind) => {
  expect(formatKind(code)).toBe(kind);
});
