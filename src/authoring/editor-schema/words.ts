/**
 * What each key of a rule file means, shown by an editor beside the cursor: Vietnamese first, then English. A key is
 * found by the end of the way to it; "[]" is a list's entry, "{}" an entry under a free id, "=date" one value.
 */
export const words: Readonly<Record<string, string>> = {
  $schema:
    'Ghi "./schema.json" để trình soạn thảo gợi ý và kiểm tra. / Write "./schema.json" so that the editor completes and checks.',
  id: "Mã kế hoạch: chữ thường không dấu, số, gạch nối; mọi mã chỉ tiêu bắt đầu bằng mã này. / The plan's id; every target's code begins with it.",
  version:
    'Phiên bản của tệp quy tắc, tăng mỗi lần sửa: "1.0.0". / Version of this rule file, raised with every change.',
  year: "Năm của kế hoạch; dùng cho thời hạn không nêu năm. / The plan's year; deadlines without a year fall in it.",
  title: "Tên kế hoạch, đúng văn bản. / The plan's title as the document has it.",
  issuer: "Cơ quan ban hành. / Who issued the plan.",
  "issuer.id": "Mã cơ quan, cũng là phần đầu mã các đơn vị. / The issuer's id, which the ids of its units begin with.",
  "issuer.name": "Tên cơ quan ban hành, đúng văn bản. / The issuer's name as the document has it.",
  level: "Cấp ban hành. / Level of the issuer.",
  manages:
    "Các cấp học cơ quan này quản lý; biểu mẫu của cấp khác bị từ chối. / School levels that the issuer manages.",
  under:
    "Mã kế hoạch cấp trên cũng áp dụng cho các trường này (bỏ nếu không có). / Id of the plan above, which applies to the same schools.",
  effectiveFrom: "Ngày có hiệu lực, năm-tháng-ngày. / First day of effect.",
  effectiveTo: "Ngày cuối còn hiệu lực (mốc cuối của lộ trình). / Last day of effect.",
  tables: "Các bảng phụ lục, chép nguyên văn từng ô. / The appendix tables, cell for cell, word for word.",
  targets: "Các chỉ tiêu và nhiệm vụ: mỗi con số một mục. / Targets and tasks: one entry for each number.",
  reporting: "Chế độ báo cáo: ai gửi ai, khi nào. / The reporting calendar: who reports to whom, by when.",
  measures: "Phép đo riêng của tệp, theo mã. / This file's own measures, by id.",
  totals:
    "Tổng số riêng của tệp, theo mã: số mà nhiều phép đo cùng chia cho, chỉ nhập một lần. / This file's own totals, by id: what several measures divide by, entered once.",
  units: 'Đơn vị riêng của tệp, mã dạng "noi-ban-hanh/ten-don-vi". / This file\'s own units, ids "issuer/unit".',

  "tables[].id":
    'Mã bảng, viết hoa: "PL", "PL1"; đứng trong mã chỉ tiêu. / The table\'s id, upper case; part of its targets\' codes.',
  "tables[].name": 'Tên trang tính, tối đa 31 ký tự: "Phụ lục 1". / Sheet name, at most 31 characters.',
  "tables[].title": "Các dòng tiêu đề phía trên bảng. / The lines above the table.",
  "tables[].columns": "Các cột theo thứ tự trong văn bản. / The columns in the document's order.",
  "columns[].role": "Cột chứa gì. / What the column holds.",
  "columns[].header": "Tên cột, đúng văn bản. / The column's heading as the document has it.",
  "columns[].year": "Năm của cột mốc (bảng có lộ trình). / The year of a milestone column.",
  "tables[].rows": "Các dòng theo thứ tự, kể cả dòng mục. / The rows in order, section rows too.",
  "rows[].kind=section": "Dòng tên mục (I, II, …). / A section's heading row.",
  "rows[].kind=row": "Dòng chỉ tiêu hoặc nhiệm vụ. / A row with a target or task.",
  "rows[].id":
    'Số dòng trong bảng; đánh số lại theo mục thì ghi "III.1". / The row\'s own number; with its section where numbering restarts.',
  "rows[].cells":
    'Các ô theo đúng số cột, nguyên văn; ô trống ghi "". / One cell for each column, word for word; an empty one is "".',

  "targets[].code":
    'Mã chỉ tiêu: "<kế hoạch>/<bảng>.<dòng>[chữ][@năm]", ví dụ "phu-ly-2026/PL.5b". / "<plan>/<table>.<row>[letter][@year]".',
  "targets[].measure":
    "Mã phép đo: đếm cái gì. Dùng chung mã khi một trường đếm cùng tử số và mẫu số. / What is counted; shared where a school would count the same.",
  "targets[].operator": "Phép so sánh; null nếu là chỉ tiêu định tính. / Comparison; null for a qualitative target.",
  "targets[].value":
    "Con số, dấu thập phân là dấu chấm, tối đa hai chữ số lẻ; null nếu định tính. / The number, at most two decimals; null when qualitative.",
  "targets[].unit":
    'Đơn vị tính: "%", "mức độ", "cơ sở giáo dục", …; null nếu định tính. / Unit of the number; null when qualitative.',
  "targets[].stretch": "Mức phấn đấu bên cạnh mức tối thiểu. / The stretch beside the minimum.",
  "targets[].year": "Năm của mốc, khi bảng có lộ trình. / The milestone's year.",
  "targets[].each":
    "Con số là của từng trường, không cộng lại; đi với phép đo “countEach”. / The number is for each school and never added up; goes with a measure “countEach”.",
  "targets[].scope":
    "Áp dụng cho ai; cấp học để trống nghĩa là số liệu của cơ quan. / Whom it applies to; no level means the office's own figure.",
  "scope.levels": "Cấp học. / School levels.",
  "scope.ownership": "Loại hình: công lập, ngoài công lập. / Ownership: public, private.",
  "targets[].answeredBy": "Ai nhập số liệu. / Who enters the figure.",
  "targets[].lead": "Mã đơn vị chủ trì. / Units that lead.",
  "targets[].implement": "Mã đơn vị tổ chức triển khai và báo cáo. / Units that implement and report.",
  "targets[].support": "Mã đơn vị phối hợp. / Units that support.",
  "targets[].deadline": "Thời hạn: nguyên văn và cách hiểu. / Deadline: its words and what they oblige to.",
  "targets[].source": "Nguyên văn nằm ở đâu. / Where the words stand.",
  "targets[].reading":
    "Một câu: đã quyết định hiểu thế nào và vì sao, khi văn bản không nói rõ. / One sentence: what was decided and why, where the wording leaves a choice.",

  "targets[].decided":
    'Những mục cố ý khác nguyên văn, hoặc văn bản không nói rõ; "reading" phải nói vì sao. / Fields that differ from the words on purpose, or that the words leave open; "reading" must say why.',
  "reporting[].who": "Mã đơn vị phải báo cáo. / Units that report.",
  "reporting[].to": "Mã nơi nhận báo cáo. / Units that receive.",
  "reporting[].deadline": "Thời hạn báo cáo. / When the report is due.",
  "reporting[].source": "Điều khoản quy định chế độ báo cáo. / The clause that says so.",
  "source.clause": 'Mục trong văn bản: "VI". / Clause of the document.',
  "source.document": "Tên văn bản. / The document's name.",
  "source.table": 'Mã bảng, hoặc mục trong phần nội dung ("II.2.1"). / Table id, or the clause of the body text.',
  "source.row":
    "Số dòng trong bảng; null khi chỉ tiêu nằm trong phần nội dung. / Row in the table; null for the body text.",
  "source.quote":
    "Câu trích nguyên văn, là một phần của ô trong dòng. / The quote, word for word, part of a cell of the row.",
  "source.cell":
    "Nguyên văn ô giá trị, khi con số ở cột riêng: “≥80”. / The value's own cell, where the number has a column.",

  "deadline.text": 'Nguyên văn ô thời hạn; "" nếu không nêu. / The deadline cell word for word; "" when there is none.',
  "deadline.obligations":
    "Quy định đó buộc phải làm gì, khi nào; một câu có thể có nhiều. / What the words oblige to; there may be several.",
  "obligations[].type=date": "Một ngày. / One day.",
  "obligations[].type=span": "Một khoảng thời gian. / A span of time.",
  "obligations[].type=recurring": "Định kỳ. / Again and again.",
  "obligations[].type=continuous": "Thường xuyên. / All the time.",
  "obligations[].type=onDemand": "Khi có yêu cầu. / When asked.",
  "obligations[].type=guidance": "Theo lộ trình, hướng dẫn. / As guidance will say.",
  "obligations[].type=unstated": "Văn bản không nêu. / Not stated.",
  "obligations[].lastDay": "Ngày cuối còn kịp: “trước ngày 05/12/2026” là 2026-12-04. / The last good day.",
  "obligations[].from": "Ngày đầu. / First day.",
  "obligations[].to": "Ngày cuối (bỏ nếu không có điểm kết thúc). / Last day, left out when open.",
  "obligations[].every": "Kỳ. / The period.",
  "obligations[].months": "Các tháng trong năm: [6, 9, 1]. / Months of the year.",
  "lastDay.day": 'Ngày trong tháng, hoặc "last". / Day of the month, or "last".',
  "lastDay.month": "Tháng thứ mấy trong kỳ: 3 là tháng cuối quý. / Month within the period: 3 is a quarter's last.",

  "{}.kind=share": "Tỷ lệ: tử số và mẫu số là số nguyên. / A share of two whole numbers.",
  "{}.kind=shares": "Một chỉ tiêu gồm nhiều tỷ lệ, tỷ lệ nào cũng phải đạt. / Several shares, each of which must hold.",
  "{}.kind=yesNo": "Có hoặc Không tại một cơ sở. / Yes or no in a school.",
  "{}.kind=checklist": "Nhiều việc, việc nào cũng phải Có. / Several things, all of which must be yes.",
  "{}.kind=level": "Mức độ 1, 2 hoặc 3. / A level 1, 2 or 3.",
  "{}.kind=facilityCount":
    "Có hoặc Không tại trường; cấp trên đếm số trường Có. / Yes or no; upward the number of yes.",
  "{}.kind=count": "Một số nguyên từ 0. / A whole number.",
  "{}.kind=countEach":
    "Một số nguyên mà từng trường phải có; cấp trên tính số trường đạt. / A whole number that each school is to have; upward the share of schools that have it.",
  "{}.kind=rate": "Phần trăm nhập thẳng (mức độ hài lòng). / A percent entered as such.",
  "{}.kind=quantity":
    "Một số có đơn vị riêng (điểm, tỷ đồng, ha), tối đa hai chữ số lẻ. / A number in a unit of its own, two decimals at most.",
  "{}.kind=qualitative": "Đã hoàn thành, Đang thực hiện, Chưa thực hiện. / Done, under way, not started.",
  numerator: "Tử số: đếm cái gì, lời người nhập đọc. / What the numerator counts.",
  total:
    "Mã tổng số làm mẫu số (rules/totals.json hoặc mục totals của tệp); ghi total hoặc denominator, chỉ một trong hai. / Id of the total divided by; either total or denominator, never both.",
  denominator:
    "Mẫu số riêng của phép đo, bằng lời; không ghi khi đã ghi total. / Words of the measure's own denominator; not beside total.",
  "totals.{}.words": "Lời của tổng số, trường đọc. / The total's words as a school reads them.",
  "totals.{}.officeWords":
    "Lời của tổng số, cơ quan quản lý đọc (“… của các trường”). / Its words as an office reads them, over its schools.",
  "totals.{}.partOf":
    "Mã các tổng số chứa tổng số này theo đúng nghĩa của lời (giáo viên nằm trong cán bộ quản lý, giáo viên). / Totals that contain this one by definition.",
  "totals.{}.sharing":
    "Vì sao nhiều dòng, nhiều kế hoạch dùng chung tổng số này. / Why rows or plans share this total.",
  partOf:
    "Mã các tổng số chứa số này theo đúng nghĩa của lời: mẫu số riêng của phép đo, hoặc số được đếm. / Totals that contain the measure's own denominator, or what is counted.",
  short:
    "Danh từ ngắn cho một đơn vị đếm (“giáo viên”), dùng trong “cần thêm 3 giáo viên”. / Short noun for one thing counted.",
  question: "Câu hỏi hoặc nội dung phải nhập. / The question, or what is entered.",
  items: "Các việc phải Có. / The things that must be yes.",
  parts: "Các tỷ lệ. / The shares.",
  "{}.unit": "Đơn vị của số: điểm, tỷ đồng, ha. / The number's unit.",
  upward: "Lên cấp trên: cộng lại (sum) hay cấp trên tự nhập (entered). / Upward: the sum, or entered above.",
  atLeast: "Mức mà chỉ tiêu phần trăm nói đến (“mức 2 trở lên”). / The level that a percentage speaks of.",
  cumulative:
    "Số cộng dồn trong năm của kế hoạch, nên kỳ sau không thấp hơn kỳ trước. / Adds up over the plan's year: it may not fall within it.",
  sharing: "Vì sao nhiều dòng, nhiều kế hoạch dùng chung phép đo này. / Why rows or plans share this measure.",
  was: "Mã cũ của phép đo, không dùng lại; biểu mẫu cũ được đọc qua mã này. / Former ids, never used again: older forms are read through them.",
  "{}.name": "Tên đơn vị như kế hoạch ghi. / The unit's name as the plan writes it.",
  "{}.aliases": "Các tên khác kế hoạch dùng cho cùng đơn vị. / Other names the plan uses for it.",
};
