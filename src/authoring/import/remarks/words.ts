import type { Text } from "../../../kernel/text";

/** Why a proposal is to be looked at, or is open; what stands in {braces} is the document's own. */
export const reasonWords = {
  unread: {
    vi: "Chưa đọc được số “{text}”: là chỉ tiêu gì, hay không phải chỉ tiêu?",
    en: "The number “{text}” could not be read: which target is it, or is it none?",
  },
  unplaced: { vi: "Không rõ số nào trong câu.", en: "It is not clear which number of the sentence is meant." },
  striving: {
    vi: "“phấn đấu {text}” không kèm mức tối thiểu.",
    en: "“phấn đấu {text}” (striving for it) has no minimum beside it.",
  },
  bare: {
    vi: "“{text}” không kèm “trên”, “tối thiểu”…: hiểu là từ {text} trở lên.",
    en: "“{text}” stands without “trên” (above), “tối thiểu” (at least)…: read as {text} or more.",
  },
  range: {
    vi: "“{text}” là một đầu của khoảng: hiểu là từ mức thấp đến mức cao.",
    en: "“{text}” is one end of a range: read as from the lower number to the higher.",
  },
  rangeTop: {
    vi: "“{text}” là mức cao của một khoảng: vượt mức này mà coi là chưa đạt thì giữ dòng này; vẫn là đạt thì không lấy.",
    en: "“{text}” is the higher end of a range: keep this line if more than that is a miss; leave it out if it is not.",
  },
  each: {
    vi: "Mức này là của từng trường, không phải tổng của các trường; hãy xem lại phép đo.",
    en: "This is asked of each school, not of all of them together; look at what is counted.",
  },
  whose: {
    vi: "Mức này là của từng trường hay của cả địa bàn? Của từng trường thì chọn phép đo “Số đếm của từng trường”; của cả địa bàn thì ở “Ai trả lời” chọn “Cơ quan”.",
    en: "Is this asked of each school, or of all of them together? Of each: choose the measure “Số đếm của từng trường”; of all together: let the office answer (“Cơ quan”).",
  },
  valueColumn: { vi: "Cột “{header}” hiểu là cột chỉ tiêu.", en: "The column “{header}” is read as one of targets." },
  task: {
    vi: "Số nằm trong bảng nhiệm vụ: thường không phải chỉ tiêu.",
    en: "The number stands in a table of tasks: rarely a target.",
  },
  inWords: {
    vi: "Số nằm trong lời của dòng, còn mức đạt lấy ở cột riêng: nếu là chỉ tiêu khác thì chọn thêm.",
    en: "The number stands in the row's words, while its target was taken from a column of its own: take it if it is another target.",
  },
  describes: {
    vi: "Mục này nói về tình hình hoặc lịch làm việc: số thường không phải chỉ tiêu.",
    en: "This clause tells how things are or when the day begins: its numbers are rarely targets.",
  },
  repeated: { vi: "Có thể trùng với dòng {row} của phụ lục.", en: "May say the same as row {row} of the appendix." },
  unitless: { vi: "Số này chưa rõ đơn vị tính.", en: "It is not clear in what unit this number is." },
  undivided: {
    vi: "Chưa rõ mẫu số: tỷ lệ này tính trên tổng số nào? Hãy ghi ở phép đo.",
    en: "The denominator is not clear: of which total is this a share? Say so in the measure.",
  },
  undue: { vi: "Chưa đọc được thời hạn “{text}”.", en: "The deadline “{text}” could not be read." },
  leadless: { vi: "Không có cột đơn vị chủ trì.", en: "No column says which unit leads." },
  guessedColumn: {
    vi: "Cột “{header}” được hiểu theo lời tiêu đề.",
    en: "What the column “{header}” holds is read from the words of its heading.",
  },
  mixedOwners: {
    vi: "Cột đơn vị triển khai gộp cả phối hợp: ai nhập số liệu được xác định theo nội dung của dòng.",
    en: "One column holds those who carry out and those who help: who enters the figure is taken from the row's words.",
  },
  noImplementer: {
    vi: "Không có cột đơn vị triển khai: ai nhập số liệu được xác định theo nội dung của dòng.",
    en: "No column says who carries it out: who enters the figure is taken from the row's words.",
  },
  publicSchool: { vi: "Hiểu là trường công lập.", en: "Read as a public school." },
  privateSchool: { vi: "Hiểu là trường ngoài công lập.", en: "Read as a private school." },
  unmanaged: {
    vi: "Chưa biết kế hoạch áp dụng cho cấp học nào: hãy ghi Cấp học quản lý; cấp học ngoài đó tự bỏ khỏi dòng.",
    en: "It is not known for which school levels the plan is: say so in “Cấp học quản lý”; the row keeps those levels alone.",
  },
  foreignLevel: {
    vi: "Cấp học nêu trong câu không thuộc kế hoạch này.",
    en: "The school level named in the words is none of this plan's.",
  },
  learning: {
    vi: "Nội dung về học sinh, học bạ: không áp dụng mầm non.",
    en: "It is about pupils or their records: kindergartens are left out.",
  },
  narrower: {
    vi: "Cột đơn vị triển khai hẹp hơn nội dung của dòng: lấy theo cột.",
    en: "The column of those who carry it out is narrower than the row's words: the column is taken.",
  },
  outside: {
    vi: "Ngoài phần thân và các bảng đã lấy của kế hoạch.",
    en: "Outside the plan's body and the tables that were taken.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a document leaves open beside its proposals, as it is asked. */
export const questionWords = {
  noPlan: {
    vi: "Văn bản này có đúng là kế hoạch không? Không thấy tên kế hoạch, cơ quan ban hành hay bảng phụ lục nào. Nếu chọn nhầm tệp, hãy quay lại chọn tệp khác.",
    en: "Is this document a plan? It has no plan's title, no issuing body and no appendix table. If it is the wrong file, go back and choose another.",
  },
  title: { vi: "Tên kế hoạch là gì?", en: "What is the plan called?" },
  issuer: { vi: "Cơ quan nào ban hành kế hoạch?", en: "Which body issues the plan?" },
  issuerGuessed: {
    vi: "Tên cơ quan ban hành có đúng là “{name}” không?",
    en: "Is “{name}” the name of the issuing body?",
  },
  level: {
    vi: "Kế hoạch của phường, xã, Sở hay của một trường?",
    en: "Is it the plan of a ward, a commune, a department or a school?",
  },
  manages: { vi: "Kế hoạch áp dụng cho những cấp học nào?", en: "For which school levels is the plan?" },
  year: { vi: "Kế hoạch của năm nào?", en: "Of which year is the plan?" },
  under: { vi: "Có phải kế hoạch này cụ thể hóa kế hoạch {plan}?", en: "Does this plan carry out the plan {plan}?" },
  column: {
    vi: "Cột “{header}” chứa gì? Chưa biết nên chưa đọc chỉ tiêu ở cột này.",
    en: "What does the column “{header}” hold? It is not known, so no target was read in it.",
  },
  merged: {
    vi: "Ô gộp trên hai cột đơn vị ({columns}): đơn vị này giữ vai trò nào?",
    en: "A cell merged over two columns of units ({columns}): which part does the unit have?",
  },
  tableLeft: {
    vi: "Bảng này không có cột nội dung cùng cột chỉ tiêu, đơn vị hay thời gian nên chưa được lấy. Nếu là bảng của kế hoạch, hãy sửa tiêu đề cột trong văn bản rồi nạp lại.",
    en: "This table has no column of words beside one of targets, units or times, so it was not taken. If it is the plan's, correct the headings in the document and load it again.",
  },
  lineLeft: {
    vi: "Dòng này đứng ngoài phần thân và các bảng của kế hoạch nên chưa có đề xuất. Nếu có chỉ tiêu, hãy thêm ở trang tính Chỉ tiêu.",
    en: "This line stands outside the plan's body and tables, so nothing is proposed for it. If it sets a target, add it on the sheet Chỉ tiêu.",
  },
} as const satisfies Readonly<Record<string, Text>>;
