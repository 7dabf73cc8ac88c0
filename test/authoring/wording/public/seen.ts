import { from, type PublicPhrase } from "./entry";

const pop = (...words: readonly string[]): readonly string[] => words.map((one) => `population: ${one}`);
const result = (...words: readonly string[]): readonly string[] => words.map((one) => `result: ${one}`);

/** Phrases that the parser was mended with after their first reading. */
export const seen: readonly PublicPhrase[] = [
  ...from(
    "vneconomy.vn, Quyết định 525/QĐ-TTg",
    2025,
    [
      "Tỷ lệ huy động trẻ đến trường đạt 38% trẻ em trong độ tuổi nhà trẻ và 97% trẻ em trong độ tuổi mẫu giáo",
      ["≥38 %", "≥97 %"],
    ],
    ["phấn đấu có 99,5% trẻ em mầm non đến trường được học 2 buổi/ngày", ["≥99.5 %"]],
    [
      "phấn đấu tỷ lệ trường mầm non dân lập, tư thục đạt 30%, số trẻ em theo học tại các cơ sở giáo dục mầm non dân lập, tư thục đạt 35%",
      ["≥30 %", "≥35 %"],
    ],
    ["75% các tỉnh, thành phố trực thuộc trung ương đạt chuẩn phổ cập giáo dục tiểu học mức độ 3", ["≥75 %"]],
    [
      "40% các tỉnh, thành phố trực thuộc trung ương đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ 3; 60% các tỉnh, thành phố trực thuộc trung ương đạt chuẩn phổ cập giáo dục trung học cơ sở mức độ 2",
      ["≥40 %", "≥60 %"],
    ],
    ["Tỷ lệ đi học đúng độ tuổi cấp tiểu học đạt 99,5%, cấp trung học cơ sở đạt 97%", ["≥99.5 %", "≥97 %"]],
    [
      "tỷ lệ hoàn thành cấp tiểu học đúng độ tuổi đạt 99,7%, trung học cơ sở đạt 99% và hoàn thành cấp trung học phổ thông đạt 95%",
      ["≥99.7 %", "≥99 %", "≥95 %"],
    ],
    [
      "tỷ lệ chuyển cấp từ tiểu học lên trung học cơ sở đạt 99,5%, từ trung học cơ sở lên trung học phổ thông và các trình độ khác đạt 95%",
      ["≥99.5 %", "≥95 %"],
    ],
    ["100% học sinh tiểu học được học 2 buổi/ngày", ["=100 %"]],
    [
      "Phấn đấu 100% giáo viên phổ thông đạt chuẩn trình độ chuẩn được đào tạo theo quy định của Luật Giáo dục",
      ["=100 %"],
    ],
    ["duy trì, củng cố và nâng cao chất lượng phổ cập giáo dục mầm non cho trẻ em 5 tuổi", []],
  ),
  ...from(
    "cauvongtuoitho.vn, Bộ tiêu chí nông thôn mới 2026-2030",
    2026,
    ["Phấn đấu 80% cơ sở giáo dục mầm non, phổ thông đạt chuẩn cơ sở vật chất", ["≥80 %"]],
    [
      "Phấn đấu có trên 65% trường mầm non đạt chuẩn quốc gia; có 70% trường tiểu học, 75% trường trung học cơ sở và 55% trường trung học phổ thông đạt chuẩn quốc gia",
      [">65 %", "≥70 %", "≥75 %", "≥55 %"],
    ],
    [
      "Phấn đấu 100% tỉnh, thành phố được đánh giá đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 3 tuổi, 4 tuổi, 5 tuổi",
      ["=100 %"],
    ],
    ["10% tỉnh, thành phố đạt chuẩn phổ cập THPT mức độ 3", ["≥10 %"]],
    ["100% học sinh tiểu học, THCS và 50% học sinh cấp THPT được học 2 buổi/ngày", ["=100 %", "≥50 %"]],
  ),
  ...from(
    "anninhthudo.vn, trường chuẩn quốc gia Hà Nội 2022-2025",
    2022,
    ["đến năm 2025 có 80 - 85% trường công lập đạt chuẩn quốc gia", ["≥80 %", "≤85 %"], { by: ["2025-12-31"] }],
    ["tỷ lệ trường công lập các cấp đạt chuẩn quốc gia từ 80 - 85%", ["≥80 %", "≤85 %"]],
  ),
  ...from(
    "thcschaucan.edu.vn, chiến lược 2010-2020",
    2010,
    ["BGH có 03 đồng chí; đội ngũ nhân viên 8 người", [], { aside: pop("03", "8 người") }],
    ["100% đạt chuẩn đào tạo và chuẩn nghề nghiệp,trên 80% có trình độ đào tạo trên chuẩn", ["=100 %", ">80 %"]],
    ["Chất lượng đội ngũ giáo viên Khá, Giỏi : 85 %, không có giáo viên yếu chuyên môn", ["≥85 %"]],
    [
      "100% cán bộ, giáo viên có chứng chỉ Tin học và sử dụng thành thạo CNTT phục vụ cho chuyên môn của mình",
      ["=100 %"],
    ],
    ["30% cán bộ, giáo viên biết sử dụng tiếng Anh trong giao tiếp", ["≥30 %"]],
    ["số học sinh từ 500 đến 800 học sinh", ["≥500 học sinh", "≤800 học sinh"]],
    ["Trên 75% học sinh được xếp loại học lực Khá, Giỏi. HS có học lực yếu dưới 5%", [">75 %", "<5 %"]],
    ["Học sinh lớp 9 thi đỗ vào các trường THPT công lập trên 80%", [">80 %"]],
  ),
  ...from("thdongphuc.pgdyendung.edu.vn, mục tiêu", 2022, [
    "Năm 2023, phấn đấu đảm bảo đủ điều kiện đón chuẩn Quốc gia mức 2",
    [],
    { by: ["2023-12-31"] },
  ]),
  ...from(
    "mglongson.edu.vn, đội ngũ",
    2020,
    ["Tổng số CB, GV, NV: 24 (Biên chế: 14, HĐ : 10)", [], { aside: ["population: 24", "detail: 14", "detail: 10"] }],
    ["Trong đó: BGH: 02; GV: 16; KT: 01; YT: 01", [], { aside: pop("02", "16", "01", "01") }],
    ["Đại học sư phạm : 11/24 chiếm tỷ lệ : 46%", [], { aside: result("11/24", "46%") }],
    ["Cao đẳng sư phạm : 03/24 chiếm tỷ lệ : 13%", [], { aside: result("03/24", "13%") }],
    [
      "Tổng số học sinh : 330 Cháu ( trong đó: Nữ 158; dân tộc 263; Nữ dân tộc : 129)",
      [],
      { aside: ["population: 330 Cháu", "detail: 158", "detail: 263", "detail: 129"] },
    ],
    [
      "Trong đó: 3 tuổi 89 cháu; 4 tuổi 111 cháu; 5 tuổi 130 cháu",
      [],
      { aside: pop("89 cháu", "111 cháu", "130 cháu") },
    ],
  ),
  ...from(
    "mgbinhquy.pgdthangbinh.edu.vn, đội ngũ",
    2019,
    [
      "Tổng số CBGVNV: 17, Biên chế: 12, hợp đồng Thành phố: 03, hợp đồng trường 02",
      [],
      { aside: pop("17", "12", "03", "02") },
    ],
    [
      "Tổng số giáo viên trực tiếp giảng dạy: 10/10, tỷ lệ 100% giáo viên đạt trình độ trên chuẩn",
      [],
      { aside: result("10/10", "100%") },
    ],
    ["Tỉ lệ định biên giáo viên/lớp: bình quân 2,5gv/ lớp", [], { unread: ["2,5gv/ lớp"] }],
    ["Số lớp bán trú: 3/4 lớp, Tổng số trẻ bán trú: 95/106 trẻ", [], { unread: ["3/4", "95/106"] }],
  ),
  ...from("thmydong.pgdthapmuoidt.edu.vn, khai giảng", 2018, [
    "trường có 447 học sinh, với 20 lớp",
    [],
    { aside: pop("447 học sinh", "20 lớp") },
  ]),
  ...from(
    "mgxamychanhtay.pgddtphumy.edu.vn, đội ngũ",
    2019,
    ["Tổng số lớp : 4 lớp", [], { aside: pop("4 lớp") }],
    ["Tổng số học sinh : 147 cháu - Nữ 68 cháu", [], { aside: pop("147 cháu", "68 cháu") }],
    ["số trẻ đến trường tăng 3 cháu so với năm học trước", [], { unread: ["tăng 3 cháu"] }],
    ["Số điểm trường giảm 1 điểm", [], { unread: ["giảm 1 điểm"] }],
  ),
  ...from("thso1nanhan.pgdtpdienbienphu.edu.vn, cam kết", 2023, [
    "Toàn bộ trẻ trong độ tuổi từ 6 đến 14 tuổi ra lớp",
    [],
  ]),
  ...from(
    "baovinhlong.com.vn, phổ cập giáo dục 2019",
    2019,
    ["duy trì 8/8 huyện đạt chuẩn phổ cập giáo dục mầm non trẻ 5 tuổi", [], { unread: ["8/8"] }],
    ["phấn đấu 1 huyện đạt chuẩn phổ cập giáo dục tiểu học đạt chuẩn mức độ 3", ["≥1 huyện"]],
    ["phấn đấu đạt chuẩn phổ cập giáo dục THCS mức độ 2", []],
    ["có 8/8 đơn vị đạt chuẩn phổ cập giáo dục THCS mức độ 2", [], { unread: ["8/8"] }],
  ),
  ...from(
    "binhduong.gov.vn, phổ cập giáo dục đến 2030",
    2024,
    ["đến năm 2030, duy trì đạt chuẩn xóa mù chữ mức độ 2 đối với cấp tỉnh", [], { by: ["2030-12-31"] }],
    ["phấn đấu đạt 99% học sinh tốt nghiệp trung học cơ sở", ["≥99 %"]],
    [
      "phấn đấu thu hút khoảng 50% học sinh trung học vào hệ thống giáo dục nghề nghiệp",
      [],
      { unread: ["khoảng 50%"] },
    ],
  ),
  ...from(
    "Trường THCS và THPT Đốc Binh Kiều (Đồng Tháp), Kế hoạch số 34 năm học 2026-2027",
    2026,
    [
      "Tốt nghiệp THPT năm 2027: 185/185 học sinh (tỉ lệ 100%)",
      ["=100 %"],
      { by: ["2027-12-31"], aside: ["detail: 185/185"] },
    ],
    ["Tỷ lệ học sinh đỗ Đại học: Đạt trên 75%", [">75 %"]],
    ["Tuyển sinh vào các trường nghề: 10% học sinh tốt nghiệp THCS", ["≥10 %"]],
    [
      "Chuẩn nghề nghiệp: 100% giáo viên đạt chuẩn trở lên (70% Tốt, 25% Khá, 5% Đạt)",
      ["=100 %"],
      { unread: ["70%", "25%", "5%"] },
    ],
    [
      "100% hoàn thành nhiệm vụ trở lên (20% Hoàn thành xuất sắc nhiệm vụ, 80% Hoàn thành tốt nhiệm vụ)",
      ["=100 %"],
      { unread: ["20%", "80%"] },
    ],
    ["Chưa đạt dưới 0,94% (5 HS)", ["<0.94 %"]],
    ["06 cá nhân được tặng Bằng khen của UBND tỉnh", ["≥6 cá nhân"]],
    ["Cấp THCS (39 lớp - 1.613 học sinh):", [], { aside: pop("39 lớp", "1.613 học sinh") }],
    ["6h30 - 6h45 (15 phút): Vệ sinh trường, lớp", [], { aside: ["detail: 6h30", "detail: 6h45", "detail: 15 phút"] }],
    ["Mỗi tổ phấn đấu đạt tối thiểu 40% số sáng kiến so với số lượng giáo viên trong tổ", ["≥40 %"]],
    ["Hiệu trưởng: dự giờ ít nhất 10% giáo viên/học kỳ", ["≥10 %"]],
    [
      "dự giờ 100% giáo viên trong tổ ở điểm trường công tác, ít nhất 30% giáo viên ở 2 điểm còn lại",
      ["=100 %", "≥30 %"],
    ],
    ["Giáo viên dự giờ đồng nghiệp: ít nhất 04 tiết/học kỳ", [], { unread: ["ít nhất 04 tiết/học kỳ"] }],
    ["Phấn đấu kết nạp 02 học sinh vào Đảng Cộng sản Việt Nam", ["≥2 học sinh"]],
  ),
];
