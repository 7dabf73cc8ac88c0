import { both, type Entry, sets } from "./entry";

const school = "[tieu-hoc thcs thpt]";

/** Targets as the five sources word them. */
export const sources: readonly Entry[] = [
  sets(
    "100% cơ sở giáo dục thuộc phạm vi quản lý của phường ban hành, hoàn thiện kế hoạch chuyển đổi số năm 2026; triển khai hưởng ứng Ngày Chuyển đổi số quốc gia và phong trào “Bình dân học vụ số” năm 2026 gắn với nhiệm vụ trọng tâm của năm học.",
    "=100 %",
  ),
  sets(
    "100% trang thông tin điện tử, kênh thông tin chính thức của cơ sở giáo dục công lập duy trì chuyên mục, nội dung tuyên truyền về chuyển đổi số, Đề án 06; thực hiện kết nối, cập nhật thông tin theo hướng dẫn.",
    "=100 % [public]",
  ),
  both(
    "Tỷ lệ đội ngũ nhà giáo tại các trường phổ thông công lập được cấp chứng thư chữ ký số, chứng thư chữ ký điện tử đạt trên 50%, theo lộ trình và hướng dẫn của cơ quan có thẩm quyền.",
    [">50 % [tieu-hoc thcs thpt public]"],
    ["guidance"],
  ),
  sets(
    "100% đội ngũ cán bộ quản lý, giáo viên, nhân viên tại các cơ sở giáo dục được tập huấn kỹ năng cơ bản về dạy học, quản lý và làm việc trên nền tảng số; phần đầu tối thiểu 20% cán bộ, giáo viên ứng dụng AI vào đổi mới phương pháp dạy học, kiểm tra đánh giá và quản lý chuyên môn.",
    "=100 %",
    "≥20 %",
  ),
  sets(
    "Tối thiểu 65% học sinh phổ thông được tập huấn kỹ năng cơ bản về học tập trên nền tảng số, sử dụng môi trường số an toàn, phù hợp với độ tuổi, cấp học.",
    `≥65 % ${school}`,
  ),
  sets(
    "Trên 90% đội ngũ cán bộ quản lý, giáo viên, nhân viên trong các cơ sở giáo dục làm chủ được kỹ năng số cơ bản",
    ">90 %",
  ),
  both(
    "100% cơ sở giáo dục phổ thông triển khai xây dựng, khai thác học liệu số theo Chương trình giáo dục phổ thông mới; tỷ lệ học liệu được số hóa đạt tối thiểu 15%, phần đầu đạt 50% theo lộ trình của ngành.",
    [`=100 % ${school}`, "≥15 % ~50"],
    ["guidance"],
  ),
  both(
    "100% học sinh tại các trường phổ thông được cấp, sử dụng Học bạ số theo lộ trình, hướng dẫn của Bộ Giáo dục và Đào tạo",
    [`=100 % ${school}`],
    ["guidance"],
  ),
  sets(
    "phần đầu bảo đảm tỷ lệ tiếp nhận, xử lý trực tuyến, trả kết quả điện tử, thanh toán trực tuyến và mức độ hài lòng của người dân theo chỉ tiêu, hướng dẫn của cấp có thẩm quyền.",
  ),
  sets(
    "Tổ chức tự đánh giá mức độ chuyển đổi số theo Bộ chỉ số của Bộ Giáo dục và Đào tạo; phấn đấu đạt tối thiểu mức độ 2 theo quy định.",
    "≥2 mức độ",
  ),
  sets("- + Trên 95% đối với cơ sở giáo dục phổ thông;", `>95 % ${school}`),
  sets("- + Trên 90% đối với cơ sở giáo dục mầm non.", ">90 % [mam-non]"),
  sets("100% cơ sở giáo dục triển khai ký số trên các hệ thống sổ sách, sổ điểm và học bạ số.", "=100 %"),
  sets(
    "100% cơ sở giáo dục phổ thông tổ chức giảng dạy kỹ năng số cho học sinh (học viên) theo Thông tư số 02/2025/TT-BGDĐT về Khung năng lực số cho người học.",
    `=100 % ${school}`,
  ),
  sets(
    "Từ 85% trở lên cơ sở giáo dục phổ thông triển khai phương thức giáo dục tích hợp Khoa học, Kỹ thuật, Công nghệ, Toán học (STEM) gắn với nghiên cứu khoa học.",
    `≥85 % ${school}`,
  ),
  sets("100% cơ sở giáo dục và cơ quan quản lý giáo dục đạt mức độ chuyên đổi số mức 2 trở lên.", "=100 %"),
  sets("Triển khai đồng bộ học bạ số tại 100% cơ sở giáo dục phổ thông, GDTX;", "=100 % [tieu-hoc thcs thpt gdtx]"),
  { phrase: "Đơn vị tổ chức ít nhất 01 hoạt động tuyên truyền về CĐS", column: "%" },
  {
    phrase: "Đơn vị thí điểm ứng dụng AI trong dạy học: ≥300",
    column: "Cơ sở giáo dục",
    targets: ["≥300 cơ sở giáo dục"],
  },
  both(
    "Tái cấu trúc và số hóa toàn diện quy trình quản lý, đảm bảo 100% cơ sở giáo dục áp dụng hệ thống quản trị số từ năm học 2025-2026.",
    ["=100 %"],
    ["2025-09-01.."],
  ),
  both(
    "100% đơn vị xây dựng kế hoạch thực hiện nhiệm vụ về KH-CN, ĐMST và CĐS, báo cáo tiến độ thực hiện hàng quý.",
    ["=100 %"],
    ["each quarter"],
  ),
  sets(
    "Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt 85% (đối với thủ tục hành chính có đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình).",
    "≥85 %",
  ),
  sets(
    "Tỷ lệ hồ sơ thanh toán trực tuyến trên Cổng dịch vụ công quốc gia trên tổng số giao dịch thanh toán của dịch vụ công đạt trên 50% (đối với dịch vụ công có phát sinh giao dịch thanh toán).",
    ">50 %",
  ),
  sets("Tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt 100%.", "=100 %"),
  sets(
    "100% trường học, cơ sở giáo dục công lập sẵn sàng phương thức thanh toán không dùng tiền mặt. Số lượng và giá trị giao dịch thanh toán không dùng tiền mặt trong các trường học, cơ sở giáo dục đạt trên 90%.",
    "=100 % [public]",
    ">90 %",
  ),
  sets(
    "100% các đơn vị (từ Mầm non đến THPT) thực hiện tuyển sinh đầu cấp theo hình thức trực tuyến.",
    "=100 % [mam-non tieu-hoc thcs thpt]",
  ),
  sets(
    "Tỷ lệ triển khai học bạ số đối với học sinh phổ thông và giáo dục thường xuyên đạt 100%.",
    "=100 % [tieu-hoc thcs thpt gdtx]",
  ),
  sets("Tái cấu trúc tối thiểu 50% quy trình làm việc nội bộ trên môi trường số.", "≥50 %"),
  sets("Có ít nhất 01 cán bộ chuyên trách công nghệ thông tin đạt trình độ cao đẳng CNTT.", "≥1 cán bộ"),
  sets(
    "Trên 70% công chức, viên chức được cấp chứng thư chữ ký số, chứng thư chữ ký điện tử; 100% đối với đơn vị, vị trí bắt buộc.",
    ">70 %",
    "=100 %",
  ),
  sets("Đánh giá mức độ CDS của 100% các cơ sở giáo dục theo quy định của Bộ GDĐT.", "=100 %"),
  sets(
    "Tăng số lượng và giá trị giao dịch thanh toán không dùng tiền mặt trong các trường học, cơ sở giáo dục đạt trên 90%.",
    ">90 %",
  ),
  sets(
    "100% cán bộ quản lý nhà trường thực hiện xử lý hồ sơ công việc trên hệ thống *congchuc.quangninh.gov.vn* và sử dụng chữ ký số để giải quyết công việc. Phần đầu tỉ lệ ký số toàn trình đạt 100%.",
    "=100 %",
    "=100 %",
  ),
  sets("Thực hiện thanh toán không dùng tiền mặt, đạt tỷ lệ 100% đối với các khoản thu dịch vụ giáo dục.", "=100 %"),
  sets(
    "100% cán bộ, giáo viên, nhân viên tham gia và hoàn thành khoá học cơ bản về chuyển đổi số tại địa chỉ: <http://binhdanhocvuso.gov.vn/>",
    "=100 %",
  ),
];
