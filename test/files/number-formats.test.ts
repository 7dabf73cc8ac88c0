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
