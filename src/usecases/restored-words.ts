import type { Text } from "../kernel/text";

/** Said by command and pane alike where formulas cannot be put back (./restore). */
export const formulasMoved = {
  vi: "Không khôi phục được công thức của trang tính {sheets} vì dòng hoặc cột đã thay đổi vị trí. Hãy chép số liệu sang biểu mẫu mới.",
  en: "The formulas of {sheets} could not be put back, since rows or columns have moved. Copy the figures into a new form.",
} as const satisfies Text;
