import { by, type Entry, leaves, sets } from "./entry";

/** Times, names and operating details as the five sources word them. */
export const sourceTimes: readonly Entry[] = [
  by(
    "báo cáo quý trước ngày 15 tháng cuối quý; báo cáo năm trước ngày 05/12/2026; báo cáo đột xuất khi có yêu cầu.",
    "each quarter by 14/3",
    "2026-12-04",
    "onDemand",
  ),
  by(
    "báo cáo Sở Giáo dục và Đào tạo trước ngày 20 tháng cuối quý và trước ngày 10/12/2026 qua địa chỉ biểu mẫu: <https://forms.gle/7AFsQJFVgKgKMYe68>",
    "each quarter by 19/3",
    "2026-12-09",
  ),
  by(
    "định kỳ 6 tháng, năm (trước ngày 05 tháng cuối quý) và đột xuất (khi có yêu cầu) tổng hợp báo cáo kết quả thực hiện kế hoạch",
    "each halfYear by 4/6",
    "each year by 4/12",
    "onDemand",
  ),
  by(
    "(1) Báo cáo định kỳ trước ngày 05 hằng tháng về Sở GDĐT để tổng hợp, báo cáo Tổ công tác triển khai Đề án 06 tỉnh; (2) Báo cáo đột xuất theo yêu cầu của Bộ GDĐT",
    "each month by 4",
    "onDemand",
  ),
  by("báo cáo kết quả thực hiện Đề án 06 tổng hợp **trước ngày 01 hằng tháng**.", "each month by last"),
  by("Thời gian thực hiện: Trước ngày 30/6/2026; duy trì thường xuyên.", "2026-06-29", "continuous"),
  by("- *Thời gian thực hiện:* Thường xuyên.", "continuous"),
  by("Thực hiện báo cáo định kỳ hàng tháng và báo cáo đột xuất theo yêu cầu của nhà trường.", "each month", "onDemand"),
  by(
    "Đến năm 2030, ngành Giáo dục và Đào tạo xã Tân Kỳ cơ bản hoàn thành chuyển đổi số trong quản lý, điều hành",
    "2030-12-31",
  ),
  by("a) Chỉ tiêu đến năm 2030", "2030-12-31"),
  by("trong giai đoạn 2025-2030, tập trung vào:", "2025-01-01..2030-12-31"),
  by("gắn với mức độ hoàn thành nhiệm vụ hằng năm của đơn vị", "each year"),
  by("Quý I, II năm 2026", "2026-03-31", "2026-06-30"),
  by("Hàng năm và thường xuyên", "each year", "continuous"),
  by("2026-2027", "2026-01-01..2027-12-31"),
  sets("Lồng ghép nội dung chuyển đổi số vào các chương trình bồi dưỡng thường xuyên, sinh hoạt chuyên môn"),
  sets("bảo đảm dữ liệu được cập nhật thường xuyên, chính xác và đầy đủ."),
  sets("Nguồn kinh phí chi thường xuyên của các đơn vị theo dự toán được giao"),
  sets("Tăng cường kiểm tra, giám sát định kỳ, đột xuất; kịp thời phát hiện, chấn chỉnh"),
  sets("Tổ chức tuyên truyền dưới nhiều hình thức trên các phương tiện, nền tảng số"),
  sets("tuyển sinh đầu cấp và các nội dung liên quan đến cư trú"),
  sets("ưu tiên hàng đầu trong lộ trình chuyển đổi số của nhà trường"),
  sets(
    "Thực hiện Kế hoạch hành động số 12-KH/TU ngày 26/8/2025 của Ban Thường vụ Thành ủy; Kế hoạch số 637/KH-UBND ngày 04/02/2026 của Sở Giáo dục và Đào tạo",
  ),
  sets(
    "Căn cứ Công văn số 3687/SGDDDDT-QLCL-CĐS ngày 17/12/2025 của Sở Giáo dục và Đào tạo về việc góp ý kiến dự thảo Kế hoạch",
  ),
  sets("theo Quyết định số 44/2025/QĐ-UBND ngày 14/11/2025 của UBND tỉnh về việc ban hành Quy chế"),
  sets("Tổ chức quán triệt, tuyên truyền nội dung Nghị quyết số 57NQ/TW và các văn bản chỉ đạo của Trung ương"),
  sets(
    "Triển khai thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022-2025, tầm nhìn đến năm 2030",
  ),
  sets("đặc biệt là định danh mức độ 2, tích hợp sử dụng tài khoản VNeID để đăng nhập"),
  sets("Hoàn thiện, vận hành hệ thống đăng nhập một lần (SSO) và phân quyền sử dụng"),
  leaves(
    "Kiểm tra, đánh giá an toàn thông tin định kỳ (tối thiểu 01 lần/02 năm đối với hệ thống cấp độ 1, cấp độ 2; 01 lần/năm đối với hệ thống thông tin cấp độ 3) theo Nghị định 85/2016/NĐ-CP ngày 01/7/2016",
    "tối thiểu 01 lần/02 năm",
    "01 lần/năm",
  ),
  leaves("theo từng giai đoạn 5 năm, bảo đảm phù hợp với lộ trình của thành phố", "5 năm"),
  sets("đưa hoạt động trở lại bình thường trong vòng 24 giờ hoặc theo yêu cầu nghiệp vụ", "≤24 giờ"),
];
