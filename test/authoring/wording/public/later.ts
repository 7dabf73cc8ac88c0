import { from, type PublicPhrase } from "./entry";

const pop = (...words: readonly string[]): readonly string[] => words.map((one) => `population: ${one}`);
const result = (...words: readonly string[]): readonly string[] => words.map((one) => `result: ${one}`);

/**
 * Phrases written down with their reading before the parser ever read them, after all before had been mended: at that first
 * reading 40 of 46 were right and 3 wrong. What is so already behind a percent ("91,6% học sinh đã …") is mended since.
 */
export const later: readonly PublicPhrase[] = [
  ...from(
    "baomoi.com, kế hoạch chuyển đổi số Thanh Hóa",
    2025,
    ["90% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình", ["≥90 %"]],
    ["tối thiểu 70% hồ sơ được xử lý trực tuyến và 45% giao dịch thanh toán trực tuyến", ["≥70 %", "≥45 %"]],
    ["90% hồ sơ giải quyết thủ tục hành chính sẽ được số hóa", ["≥90 %"]],
    ["100% thôn, bản được phủ sóng di động và 100% hộ gia đình có kết nối Internet", ["=100 %", "=100 %"]],
    [
      "100% văn bản, hồ sơ công việc được xử lý trên môi trường mạng, 80% cuộc họp thực hiện thông qua hệ thống họp không giấy tờ",
      ["=100 %", "≥80 %"],
    ],
    [
      "Đến cuối năm 2025, toàn tỉnh phấn đấu có 06 huyện, thị xã, thành phố và 300 xã, phường, thị trấn hoàn thành tiêu chí chuyển đổi số",
      ["≥6 huyện", "≥300 xã"],
      { by: ["2025-12-31"] },
    ],
    ["tỷ trọng kinh tế số đạt 20% GRDP", ["≥20 %"]],
    ["Tỷ trọng kinh tế số trong từng ngành, lĩnh vực đạt tối thiểu 10%", ["≥10 %"]],
    ["Tỷ trọng thương mại điện tử trong tổng mức bán lẻ đạt trên 10%", [">10 %"]],
    ["Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử đạt 80%", ["≥80 %"]],
  ),
  ...from(
    "baoquangnam.vn, kế hoạch chuyển đổi số Đông Giang",
    2025,
    ["100% hồ sơ công việc cấp huyện, cấp xã được xử lý trên môi trường mạng (trừ hồ sơ mật)", ["=100 %"]],
    ["100% thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình", ["=100 %"]],
    [
      "Tỷ lệ số hóa hồ sơ thủ tục hành chính đạt 90%, đồng thời nâng mức hài lòng của người dân, doanh nghiệp lên 95%",
      ["≥90 %", "≥95 %"],
    ],
    ["phấn đấu đạt tỷ trọng kinh tế số tối thiểu 5% GRDP", ["≥5 %"]],
    ["100% doanh nghiệp sử dụng hóa đơn điện tử, hơn 50% sử dụng hợp đồng điện tử", ["=100 %", ">50 %"]],
    ["80% hộ gia đình có internet cáp quang, phổ cập mạng 4G/5G và điện thoại thông minh", ["≥80 %"]],
    ["95% nhà văn hóa thôn, khối phố được lắp đặt wifi phục vụ cộng đồng", ["≥95 %"]],
    ["100% trường học ứng dụng công nghệ số trong giảng dạy, quản lý", ["=100 %"]],
  ),
  ...from(
    "dientuungdung.vn, kế hoạch của Ủy ban Quốc gia về chuyển đổi số",
    2023,
    ["phấn đấu tỷ trọng giá trị tăng thêm của kinh tế số trong GDP trên 16%", [">16 %"]],
    ["Tỷ trọng thương mại điện tử trong tổng mức bán lẻ trên 8,5%", [">8.5 %"]],
    [
      "100% bộ, ngành, địa phương ban hành và tổ chức triển khai kế hoạch phát triển kinh tế số và xã hội số",
      ["=100 %"],
    ],
    [
      "Trên 90% doanh nghiệp nhỏ và vừa được tiếp cận dùng thử các nền tảng chuyển đổi số, trên 30% doanh nghiệp nhỏ và vừa thường xuyên sử dụng các nền tảng chuyển đổi số",
      [">90 %", ">30 %"],
    ],
    ["tỷ lệ thuê bao điện thoại di động sử dụng điện thoại thông minh trên 80%", [">80 %"]],
    ["Tỷ lệ hộ gia đình có đường Internet cáp quang băng rộng trên 85%", [">85 %"]],
    ["Tỷ lệ dân số trưởng thành có tài khoản định danh điện tử trên 30%", [">30 %"]],
    [
      "Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức được phép khác trên 75%",
      [">75 %"],
    ],
    ["Tỷ lệ dân số có hồ sơ sức khỏe điện tử trên 80%", [">80 %"]],
    ["Tỷ lệ dân số trưởng thành sử dụng nền tảng hỗ trợ tư vấn khám, chữa bệnh từ xa trên 30%", [">30 %"]],
    [
      "100% bộ, ngành, địa phương triển khai các hoạt động thúc đẩy chuyển đổi số, thanh toán không dùng tiền mặt trong các cơ sở giáo dục, y tế",
      ["=100 %"],
    ],
    [
      "tỷ lệ hệ thống thông tin của cơ quan nhà nước hoàn thành phê duyệt cấp độ an toàn hệ thống thông tin trên 80%",
      [">80 %"],
    ],
  ),
  ...from(
    "vneconomy.vn, kế hoạch của Chính phủ về giáo dục phổ thông đến năm 2030",
    2025,
    ["40% các tỉnh, thành phố trực thuộc trung ương đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ 3", ["≥40 %"]],
    ["60% các tỉnh, thành phố trực thuộc trung ương đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ 2", ["≥60 %"]],
    ["Phấn đấu 100% giáo viên phổ thông đạt chuẩn trình độ được đào tạo theo quy định của Luật Giáo dục", ["=100 %"]],
  ),
  ...from("vtcnews.vn, phổ cập giáo dục mầm non", 2025, [
    "đến năm 2030, 100% tỉnh, thành phố trực thuộc Trung ương đạt chuẩn phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi",
    ["=100 %"],
    { by: ["2030-12-31"] },
  ]),
  ...from("thuvienphapluat.vn, Kế hoạch 4205/KH-UBND Khánh Hòa", 2022, [
    "Năm 2022, 50% trường học, cơ sở giáo dục và 50% bệnh viện, cơ sở y tế trên địa bàn sử dụng nền tảng số để chuyển đổi số",
    ["≥50 %", "≥50 %"],
    { by: ["2022-12-31"] },
  ]),
  ...from(
    "dinhlap.langson.gov.vn, khai giảng Trường Tiểu học II Kiên Mộc",
    2024,
    [
      "học sinh hoàn thành chương trình lớp học, cấp học là 104/106 em, đạt 98%",
      [],
      { aside: result("104/106", "98%") },
    ],
    [
      "nhà trường có 11 lớp với 131 em học sinh, 25 cán bộ quản lý, giáo viên, nhân viên",
      [],
      { aside: pop("11 lớp", "131 em", "25 cán bộ quản lý") },
    ],
  ),
  ...from(
    "baoapbac.vn, tổng kết Trường Tiểu học Lê Quý Đôn",
    2024,
    [
      "có 1.438/1.444 học sinh hoàn thành chương trình lớp học, đạt tỷ lệ trên 99%",
      [],
      { aside: result("1.438/1.444", "99%") },
    ],
    ["tỷ lệ học sinh lên lớp từ lớp 1 đến lớp 4 đạt trên 99%", [">99 %"]],
    ["tỷ lệ học sinh chuyên cần đạt 99,6%", ["≥99.6 %"]],
    ["100% học sinh lớp 5 hoàn thành các chương trình lớp học", ["=100 %"]],
  ),
  ...from("quanlynhanuoc.vn, chính quyền số Bắc Kạn", 2025, [
    "Đối với một tỉnh miền núi với trên 80% dân số là người dân tộc thiểu số",
    [],
    { aside: pop("trên 80% dân số") },
  ]),
  ...from("vietnamnet.vn, hội nghị chuyển đổi số trong giáo dục", 2025, [
    "91,6% học sinh tiểu học và 50,5% học sinh trung học đã sử dụng học bạ số",
    [],
    { aside: result("91,6%", "50,5%") },
  ]),
  ...from("ictvietnam.vn, kế hoạch tổng thể chuyển đổi số giáo dục", 2020, [
    "95% cơ sở giáo dục phổ thông đã triển khai cổng thông tin điện tử",
    [],
    { aside: result("95%") },
  ]),
  ...from("baomoi.net.vn, Đề án 06 của ngành giáo dục", 2024, [
    "đã tiếp nhận yêu cầu kết nối để báo cáo học bạ số của 63/63 Sở Giáo dục và Đào tạo",
    [],
    { aside: result("63/63") },
  ]),
  ...from("th-tmy.phongdien.thuathienhue.edu.vn, kế hoạch phát triển trường", 2021, [
    "tổng số dân là 4650 khẩu với 2400 hộ",
    [],
    { aside: pop("4650 khẩu", "2400 hộ") },
  ]),
];
