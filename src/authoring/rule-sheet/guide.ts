/** How a rule sheet is filled, as its last sheet says it. */
export const guideLines: readonly (readonly [string, string])[] = [
  [
    "1. Duyệt từng dòng",
    "Trang tính Chỉ tiêu: đọc Nguyên văn, so với So sánh, Mức, Đơn vị tính, Năm; sửa nếu cần rồi chọn “Đồng ý” ở cột Đã duyệt. Không phải chỉ tiêu thì chọn “Không lấy”. Dòng còn mở và cần xem đứng trên cùng.",
  ],
  [
    "So sánh",
    "trên: phải lớn hơn mức; tối thiểu: từ mức trở lên; đúng: bằng mức; tối đa: không quá mức; dưới: phải nhỏ hơn mức. Nhiệm vụ không có số thì để trống So sánh, Mức, Đơn vị tính.",
  ],
  [
    "Cần sửa",
    "Cột Cần sửa nêu nội dung cần sửa của từng dòng. Trong Excel có Rà Soát, cột này tự cập nhật khi sửa ô. Dùng lệnh thì chạy: ra-soat import TỆP-NÀY.xlsx --out da-kiem.xlsx để có bản sao đã kiểm. Được sắp xếp, lọc, chèn dòng. Dòng không lấy thì chọn “Không lấy”, không cần xóa.",
  ],
  [
    "Cố ý khác nguyên văn",
    "Mục nào cố ý ghi khác văn bản thì ghi tên mục (So sánh; Mức; Đơn vị tính; Phấn đấu; Năm; Thời hạn; Chủ trì; Đối tượng) ở cột Cố ý khác nguyên văn và lý do ở cột Cách hiểu.",
  ],
  [
    "Thêm một dòng",
    "Con số chưa có dòng: chèn dòng, ghi Bảng, Dòng, Nguyên văn và các cột còn lại. Để trống Mã thì mã được đặt khi lập kế hoạch.",
  ],
  [
    "2. Phép đo",
    "Cột Phép đo ghi mã của một dòng ở trang tính Phép đo: sửa lời ở đó cho đúng điều cần đếm. Nếu cột “Phép đo đã có gần giống” nêu một phép đo đếm cùng tử số và cùng mẫu số thì ghi mã đó vào cột Phép đo.",
  ],
  [
    "3. Thời hạn hiểu là",
    "Ghi như trong văn bản: 31/12/2026; trước ngày 05/12/2026; tháng 9/2026; quý III/2026; năm học 2026-2027; hằng năm. Không nêu năm thì là năm của dòng hoặc của kế hoạch. Khi lập kế hoạch, từng thời hạn ghi bằng lời được nêu lại đã hiểu là ngày nào; chưa hiểu thì được hỏi. Cách ghi của bảng này: một ngày (2026-12-31, là ngày cuối cùng còn kịp); từ 2026-01-01 đến 2026-03-31; hằng tháng, hằng quý, mỗi 6 tháng, hằng năm, theo năm học, định kỳ (thêm được “; tháng 6, 9” hay “; đến ngày 14 tháng thứ 3”); thường xuyên; khi có yêu cầu; theo hướng dẫn; không nêu. Nhiều thời hạn cách nhau bằng dấu |.",
  ],
  [
    "4. Đơn vị",
    "Chủ trì, Triển khai, Phối hợp ghi tên đơn vị ở trang tính Đơn vị, cách nhau bằng dấu chấm phẩy. Một đơn vị có nhiều tên: ghi các tên khác ở cột Tên khác, mỗi dòng một tên.",
  ],
  [
    "5. Bảng",
    "Mỗi dòng là một dòng của phụ lục, đúng nguyên văn. Cột “chưa rõ” thì chọn lại vai trò ở dòng Vai trò cột. Cột “nội bộ” không đưa vào kế hoạch.",
  ],
  ["6. Chế độ báo cáo", "Dòng nào chưa đủ Đơn vị báo cáo và Nơi nhận thì không được lấy."],
  [
    "7. Xong",
    "Lưu tệp, rồi chạy: ra-soat import TỆP-NÀY.xlsx --out ke-hoach.json. Còn dòng chưa duyệt hay ô chưa hiểu thì lệnh nêu từng vị trí.",
  ],
];
