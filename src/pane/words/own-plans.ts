/** Plans of one's own, added from rule files. */
export const ownPlans = {
  addPlan: { vi: "Thêm kế hoạch từ tệp…", en: "Add a plan from a file…" },
  addPlanHint: {
    vi: "Tệp quy tắc .json của kế hoạch. Tệp chỉ được đọc và nhớ trên máy này.",
    en: "The plan’s rule file (.json). It is read and remembered on this computer only.",
  },
  ownPlan: { vi: "Tự thêm", en: "Added here" },
  ownPlans: { vi: "Kế hoạch tự thêm", en: "Plans added here" },
  ownVersion: { vi: "phiên bản {version}", en: "version {version}" },
  removePlan: { vi: "Bỏ", en: "Remove" },
  removePlanOf: { vi: "Bỏ kế hoạch tự thêm: {plan}", en: "Remove the plan added here: {plan}" },
  busyPlans: { vi: "Đang cập nhật danh sách kế hoạch…", en: "Updating the list of plans…" },
  planAdded: {
    vi: "Đã thêm kế hoạch của {issuer} (phiên bản {version}, {count} chỉ tiêu). Hãy đánh dấu kế hoạch đó ở danh sách để dùng.",
    en: "The plan of {issuer} (version {version}, {count} targets) is added. Tick it in the list to use it.",
  },
  planReplaced: {
    vi: "Đã thay kế hoạch tự thêm của {issuer}: phiên bản {version} ({count} chỉ tiêu) thay cho phiên bản {old}.",
    en: "The plan of {issuer} added before is replaced: version {version} ({count} targets) in place of version {old}.",
  },
  planOverBuiltin: {
    vi: "Đã thêm kế hoạch của {issuer} (phiên bản {version}, {count} chỉ tiêu); kế hoạch này được dùng thay cho kế hoạch đi kèm cùng mã (phiên bản {old}). Bỏ kế hoạch tự thêm thì kế hoạch đi kèm được dùng trở lại.",
    en: "The plan of {issuer} (version {version}, {count} targets) is added and used in place of the built-in plan of the same id (version {old}). Remove it to use the built-in one again.",
  },
  planNotKept: {
    vi: "Máy không cho lưu hoặc đã hết chỗ lưu, nên kế hoạch chỉ dùng được đến khi đóng trang này; lần sau hãy thêm lại từ tệp.",
    en: "This computer refuses to store it or has no room left, so the plan lasts until this page is closed; add it again next time.",
  },
  planRemoved: {
    vi: "Đã bỏ kế hoạch tự thêm của {issuer}. Số liệu trong sổ làm việc không thay đổi.",
    en: "The plan of {issuer} added here is removed. The figures in the workbook are unchanged.",
  },
  planStillKept: {
    vi: "Máy không cho xóa khỏi chỗ lưu, nên lần sau mở lại có thể vẫn thấy kế hoạch này.",
    en: "This computer refuses to delete it from its store, so the plan may be back when this page is opened again.",
  },
  planWrong: {
    vi: "Chưa thêm kế hoạch: tệp “{file}” có {count} chỗ phải sửa, xem danh sách ở trang Kế hoạch. Hãy sửa rồi thêm lại.",
    en: "The plan is not added. To be mended in the file “{file}”: {count}, listed on the Plan page. Mend the file and add it again.",
  },
  planBreaks: {
    vi: "Chưa thay đổi gì: kế hoạch tự thêm trong tệp “{file}” còn dựa vào kế hoạch đang có. Hãy bỏ kế hoạch trong tệp đó trước, rồi làm lại.",
    en: "Nothing is changed: the plan added from the file “{file}” rests on the plan as it is. Remove that one first, then try again.",
  },
  plansLost: {
    vi: "Kế hoạch tự thêm từ tệp “{files}” không còn mở được với phiên bản Rà Soát này nên đã bỏ khỏi máy; lý do ở trang Kế hoạch. Hãy sửa tệp rồi thêm lại.",
    en: "The plan added from the file “{files}” no longer opens with this version of Rà Soát and is forgotten; the Plan page says why. Mend the file and add it again.",
  },
  planTooLarge: {
    vi: "Tệp “{file}” quá lớn ({size} MB) để là một kế hoạch. Hãy chọn tệp quy tắc .json, nhiều nhất {most} MB.",
    en: "The file “{file}” is too large ({size} MB) to be a plan. Choose a rule file (.json) of at most {most} MB.",
  },
  planUnreadable: {
    vi: "Không đọc được tệp “{file}” ({what}). Hãy kiểm tra tệp còn ở chỗ cũ và không bị khóa, rồi chọn lại.",
    en: "The file “{file}” cannot be read ({what}). See that it is still there and not locked, then choose it again.",
  },
  problemsOf: { vi: "Chỗ phải sửa trong tệp “{file}”", en: "To be mended in the file “{file}”" },
  problemLine: { vi: "Dòng {line}", en: "Line {line}" },
  closeProblems: { vi: "Đóng danh sách", en: "Close the list" },
  moreProblems: { vi: "Hiện thêm {count} chỗ", en: "Show {count} more" },
} as const;
