import { formulasMoved } from "../../usecases/restored-words";
/** What can be done, and what is said while and after it is done. */
export const commands = {
  load: { vi: "Nạp phụ lục", en: "Load appendix" },
  loadBeside: { vi: "Thêm bảng mới bên cạnh", en: "Add new tables beside" },
  check: { vi: "Kiểm tra", en: "Check" },
  clear: { vi: "Xóa đánh dấu", en: "Clear marks" },
  makeTemplate: { vi: "Tạo biểu mẫu", en: "Make the form" },
  moreCommands: { vi: "Lệnh khác", en: "More commands" },
  checkThis: { vi: "Kiểm tra sổ làm việc này", en: "Check this workbook" },
  anotherPlan: { vi: "Thêm kế hoạch vào sổ làm việc này", en: "Add a plan to this workbook" },
  otherDay: { vi: "Đánh giá theo ngày khác", en: "Judge as of another day" },
  help: { vi: "Trợ giúp", en: "Help" },
  openPaper: { vi: "Mở trang in để ký", en: "Open the sheet to sign" },
  loadOf: { vi: "Nạp phụ lục {plan}", en: "Load appendix: {plan}" },
  loadMany: { vi: "Nạp phụ lục của {count} kế hoạch", en: "Load the appendices of {count} plans" },
  loadWhat: {
    vi: "Thêm các trang tính mới, dữ liệu đang có giữ nguyên. Số liệu được xử lý ngay trên máy.",
    en: "New sheets are added, what is there stays. Figures are handled on this computer.",
  },
  loadNone: { vi: "Chọn một kế hoạch để nạp.", en: "Choose a plan to load." },
  cancel: { vi: "Hủy", en: "Cancel" },
  goToCell: { vi: "Đến ô {cell}", en: "Go to {cell}" },
  back: { vi: "Quay lại danh sách", en: "Back to the list" },
  dismiss: { vi: "Đóng thông báo", en: "Dismiss" },
  live: { vi: "Tự động kiểm tra khi nhập số liệu", en: "Check while figures are typed" },
  readAgain: { vi: "Đọc lại toàn bộ để xác nhận", en: "Re-read everything to confirm" },
  busyRules: { vi: "Đang mở các kế hoạch…", en: "Opening the plans…" },
  busyLoad: { vi: "Đang nạp phụ lục…", en: "Loading the appendix…" },
  busyCheck: { vi: "Đang kiểm tra…", en: "Checking…" },
  busyClear: { vi: "Đang xóa đánh dấu…", en: "Clearing marks…" },
  busyTemplate: { vi: "Đang tạo biểu mẫu…", en: "Making the form…" },
  busyOpen: { vi: "Đang mở tệp…", en: "Opening the file…" },
  doneLoad: {
    vi: "Đã nạp phụ lục. Hãy nhập số liệu vào các ô nền vàng, rồi bấm Kiểm tra.",
    en: "The appendix is loaded. Enter figures in the yellow cells, then press Check.",
  },
  doneClear: {
    vi: "Đã xóa đánh dấu kết quả; số liệu đã nhập và kết quả trong ngăn Rà Soát được giữ nguyên.",
    en: "Marks are cleared; the figures entered and the results in the pane are untouched.",
  },
  markAgain: { vi: "Đánh dấu lại", en: "Mark again" },
  openedTemplate: {
    vi: "Biểu mẫu đã mở trong một cửa sổ Excel mới và chưa có tên. Khi lưu, hãy đặt tên “{file}”.",
    en: "The form is open in a new Excel window and has no name yet. Save it as “{file}”.",
  },
  loadTogether: { vi: "Tạo sổ làm việc có tất cả", en: "Make a workbook with all of them" },
  doneTogether: {
    vi: "Đã tạo một sổ làm việc mới có phụ lục của {plans}, đã chép sang {count} ô số liệu và giải trình; công thức được chép thành giá trị. Sổ làm việc này giữ nguyên; từ nay hãy dùng sổ làm việc mới.",
    en: "A new workbook holds the appendices of {plans}, with {count} {count|cell|cells} of figures and reasons copied; formulas were copied as their values. This workbook stays as it is; use the new one from now on.",
  },
  notCarried: {
    vi: "{count} ô chưa chép được ({cells}); hãy nhập lại vào sổ làm việc mới.",
    en: "Cells that could not be copied: {count} ({cells}). Enter them again in the new workbook.",
  },
  togetherSchool: {
    vi: "Đây là biểu mẫu của một trường, không thêm kế hoạch vào được. Hãy tạo biểu mẫu mới ở trang Biểu mẫu với tất cả các kế hoạch cần dùng.",
    en: "This is a school's form, to which no plan can be added. Make a new form on the Form page with all the plans you need.",
  },
  doneTemplate: { vi: "Đã tạo biểu mẫu “{file}”.", en: "The form “{file}” is made." },
  doneCheck: {
    vi: "Đã kiểm tra {count} chỉ tiêu: {summary}.",
    en: "{count} {count|target|targets} checked: {summary}.",
  },
  repairTo: { vi: "Sửa thành “{after}”", en: "Change to “{after}”" },
  doneRepair: { vi: "Đã sửa ô {cell}: {change}.", en: "Cell {cell} was changed: {change}." },
  formulasRestored: {
    vi: "Đã khôi phục {count} công thức bị dán đè.",
    en: "{count} {count|formula that had been pasted over was|formulas that had been pasted over were} put back.",
  },
  formulasMoved,
  slow: {
    vi: "Nếu đang sửa dở một ô trong Excel, hãy nhấn Enter để tiếp tục.",
    en: "If you are in the middle of editing a cell in Excel, press Enter to go on.",
  },
  broken: {
    vi: "Phần này không hiển thị được ({what}). Số liệu không bị ảnh hưởng. Hãy thử lại; nếu vẫn lỗi, hãy đóng ngăn Rà Soát rồi mở lại.",
    en: "This part cannot be shown ({what}). Your figures are not affected. Try again; if it still fails, close the pane and open it again.",
  },
  retry: { vi: "Thử lại", en: "Try again" },
  cancelled: { vi: "Đã hủy. Sổ làm việc không thay đổi.", en: "Cancelled. The workbook is unchanged." },
  unexpected: {
    vi: "Có lỗi ngoài dự kiến ({what}). Hãy đóng ngăn Rà Soát, mở lại rồi thử lần nữa.",
    en: "Something unexpected happened ({what}). Close this pane, open it again and try once more.",
  },
  choosePlan: {
    vi: "Chưa chọn kế hoạch nào. Hãy chọn ít nhất một kế hoạch.",
    en: "No plan is chosen. Tick at least one plan.",
  },
  otherPlans: {
    vi: "Sổ làm việc này đã có phụ lục của kế hoạch khác ({plans}). Có thể tạo một sổ làm việc mới có tất cả các kế hoạch, mang theo số liệu đã nhập ở đây; sổ làm việc này giữ nguyên.",
    en: "This workbook already holds the appendix of another plan ({plans}). A new workbook with all the plans can be made, with what was entered here; this one stays as it is.",
  },
  notOurs: {
    vi: "Không thấy bảng nhập của Rà Soát: chưa nạp phụ lục, hoặc trang tính ẩn chứa thông tin của Rà Soát đã bị xóa. Hãy bấm Nạp phụ lục, hoặc mở biểu mẫu, sổ làm việc do Rà Soát tạo.",
    en: "No Rà Soát tables are here: no appendix was loaded, or the hidden Rà Soát sheet was deleted. Press Load appendix, or open a form or workbook made by Rà Soát.",
  },
  newerPlan: {
    vi: "Các bảng này theo kế hoạch {plan} phiên bản {version}, mới hơn phiên bản {known} ở đây. Hãy báo cán bộ công nghệ thông tin của đơn vị cập nhật Rà Soát, hoặc thêm tệp quy tắc mới của kế hoạch bằng nút “Thêm kế hoạch từ tệp…” ở trang Kế hoạch.",
    en: "These tables follow version {version} of plan {plan}, newer than the {known} known here. Ask your IT officer to update Rà Soát, or add the plan's new rule file with “Add a plan from a file…” on the Plan page.",
  },
  unknownPlan: {
    vi: "Các bảng này theo kế hoạch {plan} mà Rà Soát ở đây chưa có. Nếu có tệp quy tắc (.json) của kế hoạch đó, hãy thêm bằng nút “Thêm kế hoạch từ tệp…” ở trang Kế hoạch; nếu không có, hãy hỏi cơ quan đã giao biểu mẫu.",
    en: "These tables follow plan {plan}, which is not known here. If you have that plan's rule file (.json), add it with “Add a plan from a file…” on the Plan page; if not, ask the office the form came from.",
  },
  rulesFailed: {
    vi: "Không mở được các kế hoạch có sẵn ({what}). Hãy tải lại trang; nếu vẫn lỗi, hãy báo cán bộ công nghệ thông tin của đơn vị.",
    en: "The built-in plans cannot be opened ({what}). Reload the page; if it still fails, tell your IT officer.",
  },
} as const;
