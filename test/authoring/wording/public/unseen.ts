import { from, type PublicPhrase } from "./entry";

const pop = (...words: readonly string[]): readonly string[] => words.map((one) => `population: ${one}`);
const result = (...words: readonly string[]): readonly string[] => words.map((one) => `result: ${one}`);

/**
 * Phrases written down with their reading before the parser ever read them: at that first reading 46 of 54 were right and 6
 * wrong, after mending with the other half 48 and 6. What they showed is mended since, so they are a trial no longer.
 */
export const unseen: readonly PublicPhrase[] = [
  ...from(
    "plo.vn, đề án mầm non TP.HCM",
    2011,
    [
      "Đến năm 2013, có 100% trẻ tại các cơ sở giáo dục mầm non được học chương trình giáo dục mầm non mới",
      ["=100 %"],
      { by: ["2013-12-31"] },
    ],
    ["giảm tỉ lệ trẻ suy dinh dưỡng thể nhẹ cân và thấp còi xuống dưới 3%", ["<3 %"]],
    [
      "đến năm 2015 có 60% giáo viên đạt trình độ từ cao đẳng sư phạm mầm non trở lên, 80% giáo viên đạt chuẩn nghề nghiệp mức độ khá",
      ["≥60 %", "≥80 %"],
      { by: ["2015-12-31"] },
    ],
    ["công nhận 12/24 quận (huyện) đạt chuẩn phổ cập giáo dục mầm non", [], { unread: ["12/24"] }],
  ),
  ...from(
    "plo.vn, trường mầm non đạt chuẩn quốc gia",
    2017,
    ["phải có 100% trẻ được bảo đảm an toàn về thể chất và tinh thần", ["=100 %"]],
    ["có ít nhất 85% trẻ phát triển bình thường về cân nặng và chiều cao theo tuổi", ["≥85 %"]],
    ["có ít nhất 80% trẻ khuyết tật học hòa nhập (nếu có) được đánh giá có sự tiến bộ", ["≥80 %"]],
    ["100% trẻ được khám sức khỏe định kỳ", ["=100 %"]],
    ["100% trẻ bị suy dinh dưỡng được can thiệp bằng các biện pháp nhằm cải thiện tình trạng dinh dưỡng", ["=100 %"]],
  ),
  ...from(
    "anlao.binhdinh.gov.vn, tổng kết mầm non",
    2019,
    ["theo dõi cân, đo bằng biểu đồ tăng trưởng 3 lần/năm", [], { unread: ["3 lần/năm"] }],
    ["Trường Mầm non huyện có 346 trẻ của 12 nhóm lớp", [], { aside: pop("346 trẻ", "12 nhóm lớp") }],
    ["100% trẻ được học 2 buổi/ngày và tổ chức ăn bán trú tại nhà trường", ["=100 %"]],
    ["tỷ lệ trẻ suy dinh dưỡng thể thấp còi giảm 5,61% so với đầu năm", [], { unread: ["giảm 5,61%"] }],
  ),
  ...from(
    "mythanhgiongtrom.bentre.gov.vn, tổng kết mầm non",
    2016,
    ["huy động trẻ 5 tuổi vào lớp đạt 100% (102/102)", [], { aside: result("100%", "102/102") }],
    ["có 303/308 kênh bình thường, tỷ lệ 98,37%", [], { aside: result("303/308", "98,37%") }],
    ["trẻ cân đo định kỳ 308/308, đạt 100%", [], { aside: result("308/308", "100%") }],
  ),
  ...from(
    "sonthanhdong.tayhoa.phuyen.gov.vn, hội nghị viên chức mầm non",
    2024,
    ["giảm tỷ lệ suy dinh dưỡng thể nhẹ cân, thấp còi, thừa cân, béo phì xuống dưới 1%", ["<1 %"]],
    ["huy động 100% trẻ 5 tuổi ra lớp và hoàn thành chương trình mẫu giáo 5-6 tuổi", ["=100 %"]],
    ["100% trẻ đến trường được chăm sóc và nuôi dưỡng tốt", ["=100 %"]],
    [
      "lao động tiên tiến 18 người, chiến sĩ thi đua 03 người, giáo viên dạy giỏi cấp trường 17 người",
      ["≥18 người", "≥3 người", "≥17 người"],
    ],
    ["cán bộ quản lý, giáo viên đạt chuẩn, trong đó trên chuẩn 82,35%", ["≥82.35 %"]],
  ),
  ...from(
    "ictvietnam.vn, chuyển đổi số giáo dục",
    2020,
    ["Hầu hết (xấp xỉ 100%) các cơ sở GDĐT có kết nối Internet", [], { unread: ["xấp xỉ 100%"] }],
    ["100% các trường THPT có phòng máy tính phục vụ giảng dạy môn Tin học", ["=100 %"]],
  ),
  ...from("yenbai.gov.vn, chuyển đổi số ngành giáo dục", 2022, [
    "Toàn tỉnh có 443 cơ sở giáo dục mầm non, phổ thông với 6.908 lớp, 225.796 cháu mầm non, học sinh",
    [],
    { aside: pop("443 cơ sở giáo dục", "6.908 lớp", "225.796 cháu") },
  ]),
  ...from(
    "vietnamnet.vn, trường học số TP.HCM",
    2025,
    ["đặt chỉ tiêu đến hết năm 2030 sẽ có 1.000 trường học số", ["≥1000 trường học"], { by: ["2030-12-31"] }],
    ["100% học sinh phải được học tập trong môi trường số", ["=100 %"]],
    [
      "100% giáo viên phải biết sử dụng học liệu số, cơ sở dữ liệu dùng chung toàn ngành để tổ chức giảng dạy cho học sinh",
      ["=100 %"],
    ],
    ["chiếm tỷ lệ 1/3 tổng số trường học toàn thành phố", [], { unread: ["1/3"] }],
  ),
  ...from(
    "nuithanh.quangnam.gov.vn, Kế hoạch 7370/KH-UBND",
    2022,
    [
      "đến hết năm 2023, hơn 80% trường học, cơ sở giáo dục và 50% bệnh viện, cơ sở y tế trên địa bàn tỉnh sử dụng nền tảng số để chuyển đổi số",
      [">80 %", ">50 %"],
      { by: ["2023-12-31"] },
    ],
    [
      "Hơn 50% trường học, cơ sở giáo dục và 50% bệnh viện, cơ sở y tế sử dụng các phương thức thanh toán không dùng tiền mặt",
      [">50 %", ">50 %"],
    ],
    [
      "Số lượng các giao dịch thanh toán không dùng tiền mặt trong các trường học, cơ sở giáo dục và bệnh viện tuyến tỉnh đạt hơn 50%",
      [">50 %"],
    ],
  ),
  ...from(
    "sggp.org.vn, Đề án 06 ngành giáo dục TP.HCM",
    2026,
    [
      "có 135/161 thủ tục hành chính đáp ứng dịch vụ công trực tuyến, đạt tỷ lệ 84% tổng số thủ tục hành chính",
      [],
      { aside: result("135/161", "84%") },
    ],
    ["cắt giảm 50,6% thời gian giải quyết thủ tục hành chính", [], { unread: ["cắt giảm 50,6%"] }],
  ),
  ...from(
    "daidoanket.vn, học bạ số Hà Nội",
    2024,
    [
      "27.533/29.093 giáo viên, nhân viên các trường tiểu học đã được trang bị chữ ký số cá nhân, đạt tỷ lệ 94,64%",
      [],
      { aside: result("27.533/29.093", "94,64%") },
    ],
    ["triển khai học bạ số từ năm học 2024-2025", [], { by: ["2024-09-01.."] }],
  ),
  ...from(
    "th-vongla.violet-download.vn, danh hiệu thi đua",
    2012,
    ["Chiến sĩ thi đua cấp cơ sở: 07 đ/c", ["≥7 đ/c"]],
    ["Cấp thành phố: 1 giải Nhì", ["≥1 giải"]],
  ),
  ...from(
    "thptlocphat.edu.vn, kết quả 2012-2013",
    2013,
    [
      "Khối 10: 347 hs, khối 11: 214 hs, khối 12: 197 hs; toàn trường : 758 học sinh",
      [],
      { aside: pop("347 hs", "214 hs", "197 hs", "758 học sinh") },
    ],
    ["Có 18 cán bộ quản lý, giáo viên, nhân viên được công nhận chiến sĩ thi đua cơ sở", ["≥18 cán bộ quản lý"]],
  ),
  ...from(
    "dantri.com.vn, Nghị quyết 71-NQ/TW",
    2025,
    [
      "số người trong độ tuổi hoàn thành cấp THPT và tương đương đạt ít nhất 85%, không có tỉnh, thành phố đạt dưới 60%",
      ["≥85 %"],
      { unread: ["đạt dưới 60%"] },
    ],
    ["hoàn thành phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi", []],
    ["chỉ số bất bình đẳng giáo dục giảm xuống dưới 10%", ["<10 %"]],
    ["phấn đấu ít nhất 2 cơ sở giáo dục đại học thuộc nhóm 100 đại học hàng đầu thế giới", ["≥2 cơ sở giáo dục"]],
    [
      "phấn đấu 100% cơ sở giáo dục đại học và ít nhất 80% cơ sở giáo dục nghề nghiệp đạt chuẩn quốc gia, 20% cơ sở được đầu tư hiện đại",
      ["=100 %", "≥80 %", "≥20 %"],
    ],
    ["Tỷ lệ người trong độ tuổi theo học các trình độ sau trung học phổ thông đạt 50%", ["≥50 %"]],
    ["Tỉ lệ người lao động có trình độ cao đẳng, đại học trở lên đạt 24%", ["≥24 %"]],
    ["Tỉ lệ người học các ngành khoa học cơ bản, kỹ thuật và công nghệ đạt ít nhất 35%", ["≥35 %"]],
    [
      "phấn đấu đến năm 2030, tỷ lệ người học các ngành khoa học cơ bản, kỹ thuật và công nghệ đạt ít nhất 35%",
      ["≥35 %"],
      { by: ["2030-12-31"] },
    ],
    [
      "85% dân số trong độ tuổi hoàn thành trung học phổ thông; 80% trường phổ thông đạt chuẩn quốc gia",
      ["≥85 %", "≥80 %"],
    ],
    ["đứng vào nhóm 20 quốc gia hàng đầu thế giới", []],
  ),
  ...from(
    "danviet.vn, chiến lược giáo dục đến 2030",
    2025,
    ["Tỷ lệ trường mầm non dân lập, tư thục đạt 30%", ["≥30 %"]],
    ["tỷ lệ giảng viên có trình độ tiến sĩ đạt ít nhất 40%", ["≥40 %"]],
    [
      "Có ít nhất 5 cơ sở giáo dục đại học được xếp hạng trong số 500 trường đại học tốt nhất thế giới",
      ["≥5 cơ sở giáo dục"],
      { aside: pop("500 trường") },
    ],
    ["chi tối thiểu 20% tổng ngân sách", ["≥20 %"]],
  ),
];
