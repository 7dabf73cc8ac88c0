/** Words of two syllables, one of which is a word of time, comparison or past by itself: "chứng chỉ", "thực hiện". */
const compounds = new Set(
  [
    "thực hiện|thể hiện|phát hiện|xuất hiện|biểu hiện|tái hiện|hiện đại|hiện vật|hiện thực|hiện hữu|hiện hành|hiện trạng",
    "chứng chỉ|tín chỉ|địa chỉ|tôn chỉ|đổi mới|làm mới|xây mới|tuyển mới|mua mới|cấp mới|mở mới",
    "thống nhất|duy nhất|thứ nhất|đồng nhất|hợp nhất|làm thêm|dạy thêm|học thêm|hạ tầng|cấp trên|cấp dưới|bên trên|bên dưới",
    "ngày nay|hôm nay|xưa nay|còn lại|quá trình|quá tải|quá hạn|quá khứ|vượt khó|vượt trội|vượt bậc|vượt cấp|gần gũi",
    "nâng cao|nâng cấp|tăng cường|tăng trưởng|tăng tốc|cần thiết|hộ khẩu|hộ tịch|máy chủ|máy chiếu|máy in|điểm trường",
    "điểm cầu|điểm danh|tiết kiệm|lớp trưởng|bài bản|từ thiện|từ điển|từ xa|từ chối|đến nơi|chuyên cần|trên hết|tối ưu|trở lên|trở xuống|trở lại",
  ]
    .join("|")
    .split("|"),
);

/** Whether two words that follow one another are one. */
export const isCompound = (first: string, second: string): boolean => compounds.has(`${first} ${second}`);
