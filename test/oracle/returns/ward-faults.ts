import { signed } from "./filled";
import { asked, copyOf, counted, entered, identity, type Planted, refused, toFix } from "./ward-sent";

/** The ward's faults, each of its own kind, in the order in which the office meets them. */
export const planted: readonly Planted[] = [
  {
    fault: "the same file sent twice, in a folder of its own",
    code: "MN02",
    sent: [
      { file: "gui lai/MN02 (1).xlsx", ...counted },
      { file: "MN02.xlsx", ...copyOf("gui lai/MN02 (1).xlsx") },
    ],
  },
  {
    fault: "opened and saved again under another name",
    code: "MN03",
    sent: [
      { file: "MN03 - ban luu.xlsx", steps: () => [{ op: "calculate" }], ...counted },
      { file: "MN03.xlsx", ...copyOf("MN03 - ban luu.xlsx") },
    ],
  },
  {
    fault: "an empty form",
    code: "MN04",
    sent: [
      {
        file: "MN04.xlsx",
        empty: true,
        state: "empty",
        why: /chưa nhập số liệu nào/,
        slip: /chưa nhập số liệu nào; đề nghị nhập số liệu rồi gửi lại/,
      },
    ],
  },
  {
    fault: "an empty form beside the return",
    code: "MN05",
    sent: [
      { file: "MN05.xlsx", ...counted },
      { file: "MN05 trong.xlsx", empty: true, state: "empty", why: /chưa nhập số liệu nào/, slip: null },
    ],
  },
  {
    fault: "a form of an older Rà Soát",
    code: "MN06",
    sent: [{ file: "MN06.xlsx", steps: identity("format", "1"), ...refused(/phiên bản 1/) }],
  },
  {
    fault: "a form of a newer Rà Soát",
    code: "MN07",
    sent: [{ file: "MN07.xlsx", steps: identity("format", "9"), ...refused(/mới hơn/) }],
  },
  {
    fault: "values pasted over every formula",
    code: "MN08",
    sent: [
      {
        file: "MN08.xlsx",
        steps: (form) => [
          { op: "unprotect", sheet: form.sheet },
          { op: "pasteValues", sheet: form.sheet },
        ],
        ...counted,
      },
    ],
  },
  {
    fault: "the form of another kind of school",
    code: "MN09",
    sent: [
      {
        file: "MN09.xlsx",
        form: "TH99",
        state: "toFix",
        why: /Biểu mẫu dành cho trường tiểu học, công lập, danh sách ghi mầm non, công lập/,
        slip: /biểu mẫu dành cho trường tiểu học, công lập, không phải biểu mẫu của trường/,
      },
    ],
  },
  {
    fault: "two different returns",
    code: "TH01",
    sent: [
      {
        file: "TH01.xlsx",
        state: "conflict",
        why: /\(TH01 sua\.xlsx → TH01\.xlsx: .*21 → 22\)/,
        slip: /báo cáo nào đúng/,
      },
      {
        file: "TH01 sua.xlsx",
        typed: { [signed]: 21 },
        state: "conflict",
        why: /Tệp được tính/,
        slip: /ghi “22”, tệp kia ghi “21”/,
      },
    ],
  },
  {
    fault: "two different returns, and the office chose the later one",
    code: "TH02",
    beside: ["04/12/2026", "TH02 lần 2.xlsx"],
    sent: [
      { file: "TH02.xlsx", state: "superseded", why: /Đã thay bằng tệp TH02 lần 2\.xlsx/, slip: null },
      { file: "TH02 lần 2.xlsx", typed: { [signed]: 21 }, ...counted },
    ],
  },
  {
    fault: "the office chose a file that is not there",
    code: "TH03",
    beside: ["", "TH03 cuối.xlsx"],
    sent: [{ file: "TH03.xlsx", state: "conflict", why: /“TH03 cuối\.xlsx”/, slip: null }],
  },
  {
    fault: "more than there are",
    code: "TH04",
    sent: [{ file: "TH04.xlsx", typed: { [signed]: 500 }, ...toFix(/Lỗi – ô 'Nhập số liệu'!D\d+: .*500/) }],
  },
  {
    fault: "a figure left blank",
    code: "TH05",
    sent: [{ file: "TH05.xlsx", typed: { [signed]: null }, ...asked(/Cần làm rõ – ô 'Nhập số liệu'!D\d+/) }],
  },
  {
    fault: "a figure left blank, with its reason",
    code: "TH06",
    sent: [{ file: "TH06.xlsx", typed: { [signed]: null, [`${signed} reason`]: "Trường mới thành lập" }, ...counted }],
  },
  {
    fault: "words in the place of a number",
    code: "TH07",
    sent: [{ file: "TH07.xlsx", steps: entered(signed, "khoảng 20"), ...toFix(/khoảng 20/) }],
  },
  {
    fault: "a day that is none",
    code: "TH08",
    sent: [{ file: "TH08.xlsx", steps: entered("rs.day", "chưa rõ"), ...toFix(/chưa rõ/) }],
  },
  {
    fault: "a figure that is an error of the sheet",
    code: "TH09",
    sent: [{ file: "TH09.xlsx", steps: entered(signed, { formula: "=1/0" }), ...toFix(/#DIV\/0!/) }],
  },
  {
    fault: "the code typed otherwise in the hidden identity",
    code: "TH10",
    sent: [{ file: "TH10.xlsx", steps: identity("code", " th10"), ...counted }],
  },
  {
    fault: "a code that the office does not know, under the school's own name",
    code: "TH11",
    sent: [{ file: "TH11.xlsx", form: "X-99", state: "counted", why: /theo tên.*“X-99”/, slip: null }],
  },
  {
    fault: "a school that is not on the roster",
    code: "TH12",
    sent: [{ file: "la.xlsx", form: "TH98", state: "unknown", why: /không có trong danh sách/, slip: null }],
  },
  {
    fault: "another school's form, filled with one's own figures",
    code: "CS01",
    sent: [
      { file: "CS02.xlsx", form: "CS02", state: "conflict", why: /CS01\.xlsx → CS02/, slip: /báo cáo nào đúng/ },
      {
        file: "CS01.xlsx",
        form: "CS02",
        typed: { [signed]: 19 },
        state: "conflict",
        why: /CS01\.xlsx → CS02/,
        slip: /báo cáo nào đúng/,
      },
    ],
  },
  {
    fault: "the hidden sheets lost: the sheet copied into a new workbook",
    code: "CS03",
    sent: [
      {
        file: "CS03.xlsx",
        steps: (form) => [{ op: "copyAway", sheet: form.sheet }],
        state: "counted",
        why: /^Đủ số liệu, được tính\. Tệp không còn trang tính ẩn của Rà Soát/,
        slip: null,
      },
    ],
  },
  {
    fault: "a row deleted",
    code: "CS04",
    sent: [
      {
        file: "CS04.xlsx",
        steps: (form) => [
          { op: "unprotect", sheet: form.sheet },
          { op: "deleteRows", sheet: form.sheet, row: form.rowOf(signed), count: 1 },
        ],
        ...toFix(/Lỗi/),
      },
    ],
  },
  {
    fault: "rows hidden and a sheet of notes added",
    code: "CS05",
    sent: [
      {
        file: "CS05.xlsx",
        steps: (form) => [
          { op: "unprotect", sheet: form.sheet },
          { op: "hideRows", sheet: form.sheet, row: form.rowOf(signed), count: 2 },
          { op: "copySheet", sheet: "Hướng dẫn", name: "Ghi chú" },
        ],
        ...counted,
      },
    ],
  },
  {
    fault: "the sheet copied, and a figure changed in the copy",
    code: "CS06",
    sent: [
      {
        file: "CS06.xlsx",
        steps: (form) => [
          { op: "copySheet", sheet: form.sheet, name: "Bản nháp" },
          { op: "set", sheet: "Bản nháp", address: form.at(signed), value: 18 },
        ],
        ...toFix(/Trang tính “Bản nháp” là bản sao/),
      },
    ],
  },
  {
    fault: "saved as .ods and back",
    code: "CS07",
    sent: [{ file: "CS07.xlsx", steps: () => [{ op: "via", format: "ods" }], ...counted }],
  },
  {
    fault: "received after the day",
    code: "CS08",
    beside: ["10/12/2026", ""],
    sent: [{ file: "CS08.xlsx", ...counted }],
  },
];

/** What comes in that is no form at all: name and bytes, and why it is refused. */
export const strange: readonly (readonly [file: string, text: string, why: RegExp])[] = [
  ["CS09 (ban ky).pdf", "%PDF-1.7", /PDF/],
  ["ghi chu.docx", "chữ", /không/],
  ["rong.xlsx", "", /./],
];

/** Schools that sent nothing. */
export const silent = ["CS09", "CS10"];
