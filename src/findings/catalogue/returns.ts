import type { Theme } from "./entry";

/** What is missing or repeated in a return as a whole. */
export const returns = {
  blank: {
    severity: "query",
    seen: true,
    title: { vi: "Chưa nhập", en: "Blank" },
    message: { vi: "Mục “{what}” chưa được nhập.", en: "“{what}” is not entered." },
    suggestion: {
      vi: "Hãy nhập mục này; nếu chưa có số liệu thì ghi lý do ở cột “Giải trình”.",
      en: "Enter it; if it is not known yet, give a reason under “Giải trình”.",
    },
  },
  "blank-not-due": {
    severity: "info",
    seen: false,
    title: { vi: "Chưa nhập, chưa đến hạn", en: "Blank, not due yet" },
    message: {
      vi: "Mục “{what}” chưa được nhập. Các mốc của chỉ tiêu này đều chưa đến hạn.",
      en: "“{what}” is not entered. None of this target's milestones is due yet.",
    },
    suggestion: { vi: "Có thể nhập sớm để theo dõi tiến độ.", en: "It may be entered early to follow progress." },
  },
  "half-blank": {
    severity: "query",
    seen: true,
    title: { vi: "Nhập thiếu", en: "Half entered" },
    message: {
      vi: "Mục “{what}” chưa được nhập nên số liệu mới có một phần.",
      en: "“{what}” is not entered, so the figure is not complete.",
    },
    suggestion: {
      vi: "Hãy nhập bổ sung mục này, hoặc ghi lý do ở cột “Giải trình”.",
      en: "Enter the missing part, or give a reason under “Giải trình”.",
    },
  },
  "no-object": {
    severity: "query",
    seen: true,
    title: { vi: "Không áp dụng", en: "Not applicable" },
    message: {
      vi: "Mục “{what}” được trả lời là Không áp dụng.",
      en: "“{what}” is answered as not applicable (Không áp dụng).",
    },
    suggestion: {
      vi: "Hãy ghi lý do không áp dụng ở cột “Giải trình”, hoặc chọn câu trả lời khác.",
      en: "Say why under “Giải trình”, or give another answer.",
    },
  },
  "completed-after-day": {
    severity: "query",
    seen: true,
    title: { vi: "Hoàn thành sau ngày đánh giá", en: "Completed after the as-of date" },
    message: {
      vi: "Mục “{what}”: ngày hoàn thành {day} sau ngày đánh giá {asOf}.",
      en: "“{what}”: completed on {day}, after the as-of date {asOf}.",
    },
    suggestion: {
      vi: "Hãy kiểm tra ngày hoàn thành và ngày đánh giá; nếu đều đúng thì ghi rõ ở cột “Giải trình”.",
      en: "Check both days; if they are right, say so under “Giải trình”.",
    },
  },
  "completed-before-plan": {
    severity: "query",
    seen: true,
    title: { vi: "Hoàn thành trước khi có kế hoạch", en: "Completed before the plan began" },
    message: {
      vi: "Mục “{what}”: ngày hoàn thành {day} trước ngày kế hoạch có hiệu lực {from}.",
      en: "“{what}”: completed on {day}, before the plan applies ({from}).",
    },
    suggestion: {
      vi: "Hãy kiểm tra ngày hoàn thành; nếu đúng thì ghi rõ ở cột “Giải trình”.",
      en: "Check the day; if it is right, say so under “Giải trình”.",
    },
  },
  "completion-unproven": {
    severity: "query",
    seen: true,
    title: { vi: "Hoàn thành nhưng chưa có ngày và minh chứng", en: "Completed, with neither day nor evidence" },
    message: {
      vi: "Mục “{what}” đã hoàn thành nhưng chưa có ngày hoàn thành và minh chứng.",
      en: "“{what}” is done, but neither the day nor the evidence is given.",
    },
    suggestion: {
      vi: "Hãy nhập ngày hoàn thành hoặc minh chứng (số, ký hiệu văn bản, đường dẫn), hoặc ghi lý do ở cột “Giải trình”.",
      en: "Enter the day or the evidence (a document's number, a link), or give a reason under “Giải trình”.",
    },
  },
  "day-not-begun": {
    severity: "query",
    seen: true,
    title: { vi: "Có ngày hoàn thành khi chưa thực hiện", en: "A day of completion, but not begun" },
    message: {
      vi: "Mục “{what}” chưa thực hiện nhưng có ngày hoàn thành {day}.",
      en: "“{what}” is not begun, but has the day of completion {day}.",
    },
    suggestion: {
      vi: "Hãy chọn lại tình trạng hoặc xóa ngày hoàn thành; nếu đúng thì ghi rõ ở cột “Giải trình”.",
      en: "Correct the status or delete the day; if both are right, say so under “Giải trình”.",
    },
  },
  "wrong-shape": {
    severity: "error",
    seen: false,
    title: { vi: "Không đúng dạng số liệu", en: "Not the kind of figure asked for" },
    message: {
      vi: "Mục “{what}” không đúng dạng mà chỉ tiêu yêu cầu.",
      en: "“{what}” is not of the kind that the target asks for.",
    },
    suggestion: {
      vi: "Hãy nhập lại đúng các ô nhập của dòng này. Trường trả lời cho trường mình; xã, phường hoặc Sở nhập số cơ sở đạt và tổng số cơ sở.",
      en: "Use the entry cells of this row: a school answers for itself, an office enters the number of schools and their total.",
    },
  },
  "duplicate-entry": {
    severity: "error",
    seen: true,
    title: { vi: "Nhập hai lần khác nhau", en: "Entered twice, differently" },
    message: {
      vi: "Mục “{what}” được nhập ở {first} và {second} nhưng khác nhau.",
      en: "“{what}” is entered at {first} and at {second}, and they differ.",
    },
    suggestion: { vi: "Hãy giữ lại số đúng và xóa số còn lại.", en: "Keep the right one and delete the other." },
  },
  "repeated-entry": {
    severity: "info",
    seen: false,
    title: { vi: "Nhập hai lần giống nhau", en: "Entered twice, alike" },
    message: {
      vi: "Mục “{what}” được nhập ở {first} và {second}, giống nhau.",
      en: "“{what}” is entered at {first} and at {second}, alike.",
    },
    suggestion: { vi: "Không cần xử lý. Lần sau chỉ cần nhập một lần.", en: "Nothing to do; once is enough." },
  },
  "identity-from-rows": {
    severity: "info",
    seen: false,
    title: { vi: "Nhận biết theo mã của các dòng", en: "Recognised by its rows" },
    message: {
      vi: "Tệp không còn trang tính ẩn của Rà Soát; trường hoặc cơ quan được nhận biết theo mã trên các dòng: {who}.",
      en: "The hidden Rà Soát sheet is gone; whose file it is was told by the codes of its rows: {who}.",
    },
    suggestion: {
      vi: "Hãy kiểm tra tên trường hoặc cơ quan và kỳ báo cáo; lần sau nên gửi nguyên tệp đã được giao.",
      en: "Check the school or office and the period; next time send the file as it was handed out.",
    },
  },
  "no-day": {
    severity: "error",
    seen: true,
    title: { vi: "Chưa có ngày đánh giá", en: "No as-of date" },
    message: {
      vi: "Ô “Ngày đánh giá” đang trống nên chưa biết mốc và thời hạn nào được áp dụng.",
      en: "The cell “Ngày đánh giá” is blank, so no milestone or deadline can be told.",
    },
    suggestion: {
      vi: "Hãy nhập ngày đánh giá ở phần Số liệu chung, ví dụ 30/11/2026.",
      en: "Enter the as-of date under Số liệu chung, for example 30/11/2026.",
    },
  },
  "missing-row": {
    severity: "error",
    seen: true,
    title: { vi: "Mất dòng", en: "Row missing" },
    message: {
      vi: "Trang tính không còn dòng nhập của mục “{what}” (dòng bị xóa hoặc mã ẩn bị sửa).",
      en: "The sheet no longer has the row of “{what}” (deleted, or its hidden code was changed).",
    },
    suggestion: {
      vi: "Hãy hoàn tác (Ctrl+Z), hoặc chép số liệu sang biểu mẫu mới.",
      en: "Undo it (Ctrl+Z), or copy the figures into a new form.",
    },
  },
  "superseded-milestone": {
    severity: "info",
    seen: false,
    title: { vi: "Mốc đã được thay", en: "Milestone superseded" },
    message: {
      vi: "Mốc {year} đã được mốc {by} thay thế nên không được đánh giá nữa.",
      en: "The milestone of {year} is replaced by that of {by} and is no longer judged.",
    },
    suggestion: { vi: "Không cần xử lý.", en: "Nothing to do." },
  },
  "other-edition": {
    severity: "info",
    seen: false,
    title: { vi: "Biểu mẫu theo phiên bản quy tắc khác", en: "A form of another edition of the rules" },
    message: {
      vi: "Biểu mẫu được tạo theo phiên bản khác của kế hoạch {plan} (phiên bản {version}); kết quả được đánh giá theo phiên bản đang dùng (phiên bản {known}).",
      en: "The form follows another edition of the plan {plan} (version {version}); it is judged by the one in use (version {known}).",
    },
    suggestion: {
      vi: "Nếu nội dung cần nhập đã thay đổi thì hãy tạo biểu mẫu mới và chép số liệu sang.",
      en: "If what is asked has changed, make a new form and copy the figures into it.",
    },
  },
  "reason-without-words": {
    severity: "info",
    seen: false,
    title: { vi: "Lý do không có nội dung", en: "Empty reason" },
    message: {
      vi: "Lý do “{text}” (ở {count} dòng) không có từ nào nên không được tính.",
      en: "The reason “{text}” (on {count} {count|row|rows}) has no word in it and does not count.",
    },
    suggestion: {
      vi: "Hãy ghi lý do bằng lời, ví dụ: Trường mới thành lập.",
      en: "Write the reason in words, for example: Trường mới thành lập.",
    },
  },
} as const satisfies Theme;
