/** Plans of one's own, added from rule files. */
export const ownPlans = {
  addDocument: { vi: "Thêm kế hoạch từ văn bản…", en: "Add a plan from its document…" },
  addPlan: { vi: "Thêm kế hoạch từ tệp…", en: "Add a plan from a file…" },
  addPlanHint: {
    vi: "Văn bản Word của kế hoạch (.docx), hoặc tệp quy tắc .json. Tệp chỉ được đọc và lưu trên máy này.",
    en: "The plan's Word document (.docx), or its rule file (.json). It is read and stored on this computer only.",
  },
  ownPlan: { vi: "Thêm từ tệp", en: "Added here" },
  ownPlans: { vi: "Kế hoạch thêm từ tệp", en: "Plans added here" },
  ownVersion: { vi: "phiên bản {version}", en: "version {version}" },
  removePlan: { vi: "Gỡ", en: "Remove" },
  removePlanOf: { vi: "Gỡ kế hoạch thêm từ tệp: {plan}", en: "Remove the plan added here: {plan}" },
  busyPlans: { vi: "Đang cập nhật danh sách kế hoạch…", en: "Updating the list of plans…" },
  planAdded: {
    vi: "Đã thêm kế hoạch của {issuer} (phiên bản {version}, {count} chỉ tiêu). Hãy chọn kế hoạch đó trong danh sách để dùng.",
    en: "The plan of {issuer} (version {version}, {count} {count|target|targets}) is added. Tick it in the list to use it.",
  },
  planReplaced: {
    vi: "Đã thay kế hoạch thêm từ tệp của {issuer}: phiên bản {version} ({count} chỉ tiêu) thay cho phiên bản {old}.",
    en: "The plan of {issuer} added before is replaced: version {version} ({count} {count|target|targets}) in place of version {old}.",
  },
  planOverBuiltin: {
    vi: "Đã thêm kế hoạch của {issuer} (phiên bản {version}, {count} chỉ tiêu); kế hoạch này được dùng thay cho kế hoạch có sẵn cùng mã (phiên bản {old}). Nếu gỡ kế hoạch thêm từ tệp thì kế hoạch có sẵn được dùng trở lại.",
    en: "The plan of {issuer} (version {version}, {count} {count|target|targets}) is added and used in place of the built-in plan of the same id (version {old}). Remove it to use the built-in one again.",
  },
  planNotKept: {
    vi: "Trình duyệt không cho lưu hoặc đã hết dung lượng, nên kế hoạch chỉ dùng được đến khi đóng trang này; lần sau hãy thêm lại từ tệp.",
    en: "The browser does not allow storing it or has no room left, so the plan lasts until this page is closed; add it again next time.",
  },
  planRemoved: {
    vi: "Đã gỡ kế hoạch thêm từ tệp của {issuer}. Số liệu trong sổ làm việc không thay đổi.",
    en: "The plan of {issuer} added here is removed. The figures in the workbook are unchanged.",
  },
  planStillKept: {
    vi: "Trình duyệt không cho xóa kế hoạch đã lưu, nên lần sau mở lại có thể vẫn thấy kế hoạch này.",
    en: "The browser does not allow deleting it, so the plan may be back when this page is opened again.",
  },
  planWrong: {
    vi: "Chưa thêm kế hoạch: tệp “{file}” có {count} lỗi cần sửa, xem danh sách ở trang Kế hoạch. Hãy sửa rồi thêm lại.",
    en: "The plan is not added. Errors to fix in the file “{file}”: {count}, listed on the Plan page. Fix the file and add it again.",
  },
  planBreaks: {
    vi: "Chưa thay đổi gì: kế hoạch thêm từ tệp “{file}” còn phụ thuộc vào kế hoạch sắp được thay hoặc gỡ. Hãy gỡ kế hoạch trong tệp đó trước, rồi làm lại.",
    en: "Nothing is changed: the plan added from the file “{file}” depends on the plan to be replaced or removed. Remove that one first, then try again.",
  },
  plansLost: {
    vi: "Kế hoạch thêm từ tệp “{files}” không còn mở được với phiên bản Rà Soát này nên đã được gỡ khỏi máy; lý do ở trang Kế hoạch. Hãy sửa tệp rồi thêm lại.",
    en: "The plan added from the file “{files}” no longer opens with this version of Rà Soát and was removed; the Plan page says why. Fix the file and add it again.",
  },
  plansWaiting: {
    vi: "Trên máy này có kế hoạch thêm từ tệp “{files}”, cùng mã với kế hoạch có sẵn. Những gì trình duyệt lưu là chung cho mọi trang Rà Soát mở từ cùng địa chỉ và mọi tệp mở từ ổ đĩa, nên hiện nay kết quả vẫn được đánh giá theo kế hoạch có sẵn. Hãy chọn dùng kế hoạch từ tệp, hoặc gỡ ở trang Kế hoạch.",
    en: "This computer remembers a plan from the file “{files}” with the id of a built-in plan. Every Rà Soát page of the same address, and every file opened from a disk, shares what is stored, so the built-in plan judges for now. Choose to use the plan from the file, or remove it on the Plan page.",
  },
  useOwn: { vi: "Dùng kế hoạch từ tệp", en: "Use the plan from the file" },
  waitingPlan: { vi: "Tệp “{file}”, chưa dùng", en: "File “{file}”, not in use" },
  removeFile: { vi: "Gỡ kế hoạch từ tệp “{file}”", en: "Remove the plan from the file “{file}”" },
  plansUsed: {
    vi: "Từ nay đánh giá theo kế hoạch từ tệp “{files}”, thay kế hoạch có sẵn; lần sau mở lại sẽ được hỏi lại.",
    en: "The plan from the file “{files}” judges from now on in place of the built-in one; you are asked again next time.",
  },
  planTooLarge: {
    vi: "Tệp “{file}” quá lớn ({size} MB) để là một kế hoạch. Hãy chọn tệp quy tắc .json, tối đa {most} MB.",
    en: "The file “{file}” is too large ({size} MB) to be a plan. Choose a rule file (.json) of at most {most} MB.",
  },
  planUnreadable: {
    vi: "Không đọc được tệp “{file}” ({what}). Hãy kiểm tra tệp còn ở vị trí cũ và không bị khóa, rồi chọn lại.",
    en: "The file “{file}” cannot be read ({what}). See that it is still there and not locked, then choose it again.",
  },
  problemsOf: { vi: "Lỗi cần sửa trong tệp “{file}”", en: "To fix in the file “{file}”" },
  problemLine: { vi: "Dòng {line}", en: "Line {line}" },
  closeProblems: { vi: "Đóng danh sách", en: "Close the list" },
  moreProblems: { vi: "Hiện thêm {count} lỗi", en: "Show {count} more" },
} as const;
