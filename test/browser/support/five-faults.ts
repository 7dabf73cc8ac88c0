import { cellAddress } from "../../../src/sheet/address";
import type { Role } from "../../../src/sheet/roles";
import { openWorkbook, writeWorkbook } from "../../../src/workbook/xlsx";
import { entered, placeOf } from "./places";
import { form } from "./returns";

/** What is entered on each row, by the row's key. */
type Entries = Readonly<Record<string, string | number>>;

const done = (key: string, day: string): Entries => ({
  [key]: "Đã hoàn thành",
  [`${key}.day`]: day,
  [`${key}.evidence`]: "BC 12/BC-TH",
});

const items = (key: string, count: number): Entries =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${key}#${index + 1}`, "Có"]));

/** A primary school's whole return of the Phủ Lý plan, with targets that are not met: those keep nothing back. */
const whole: Entries = {
  "total.can-bo-quan-ly-giao-vien-nhan-vien": 52,
  "total.hoc-sinh-pho-thong": 900,
  ...items("ke-hoach-chuyen-doi-so-va-huong-ung", 3),
  "trang-kenh-thong-tin-tuyen-truyen-chuyen-doi-so": 2,
  "trang-kenh-thong-tin-tuyen-truyen-chuyen-doi-so.d": 2,
  ...done("ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin", "20/10/2026"),
  "nha-giao-co-chung-thu-chu-ky-so": 27,
  "nha-giao-co-chung-thu-chu-ky-so.d": 45,
  "can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so": 52,
  "can-bo-giao-vien-ung-dung-ai": 12,
  "can-bo-giao-vien-ung-dung-ai.d": 48,
  "hoc-sinh-duoc-tap-huan-hoc-tap-tren-nen-tang-so": 700,
  "can-bo-giao-vien-nhan-vien-lam-chu-ky-nang-so-co-ban": 40,
  "trien-khai-co-so-du-lieu-nganh-giao-duc": "Có",
  "trien-khai-xay-dung-khai-thac-hoc-lieu-so": "Có",
  "hoc-lieu-duoc-so-hoa": 40,
  "hoc-lieu-duoc-so-hoa.d": 200,
  "hoc-sinh-duoc-cap-su-dung-hoc-ba-so": 900,
  "phan-mem-ung-dung-so-quan-ly-day-hoc": "Có",
  "trien-khai-khoan-thu-khong-dung-tien-mat": "Có",
  ...done("quan-ly-bao-ve-he-thong-thong-tin-cua-truong", "20/10/2026"),
  ...items("giai-phap-an-toan-thong-tin-cua-truong", 5),
  ...done("bao-cao-ket-qua-thuc-hien-ke-hoach", "01/12/2026"),
  "muc-do-chuyen-doi-so-co-so": 1,
};

interface Fault {
  /** The row with the fault, and what stands there. */
  readonly key: string;
  readonly wrong: string | number | null;
  /** The cell in which it is put right, and with what. */
  readonly mend: { readonly key: string; readonly role: Role; readonly text: string };
}

const inPlace = (key: string, wrong: Fault["wrong"], text: string): Fault => ({
  key,
  wrong,
  mend: { key, role: "n", text },
});

const cashless = "trien-khai-khoan-thu-khong-dung-tien-mat";

/** Five faults of a clerk, in the order of the sheet, and what puts each right. */
export const faults: readonly Fault[] = [
  // A part above its whole: 53 of 52.
  inPlace("can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so", 53, "52"),
  inPlace("hoc-sinh-duoc-tap-huan-hoc-tap-tren-nen-tang-so", null, "700"),
  inPlace("can-bo-giao-vien-nhan-vien-lam-chu-ky-nang-so-co-ban", "40 người", "40"),
  // What does not apply asks for a reason.
  { key: cashless, wrong: "Không áp dụng", mend: { key: cashless, role: "reason", text: "Trường không thu" } },
  // Done after the day of judgement, 04/12/2026.
  inPlace("bao-cao-ket-qua-thuc-hien-ke-hoach.day", "20/12/2026", "01/12/2026"),
];

/** A return with these five faults and no other. */
export const fiveFaults = async (): Promise<Buffer> => {
  const opened = openWorkbook(await writeWorkbook(form));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const wrong = new Map(faults.map((fault) => [fault.key, fault.wrong]));
  const applied = await opened.value.apply(
    Object.entries(whole).map(([key, value]) => {
      const fault = wrong.get(key);
      return entered(placeOf(form, key), "n", fault === undefined ? value : fault);
    }),
  );
  if (!applied.ok) throw new Error(applied.refusal.code);
  return Buffer.from(opened.value.save());
};

/** Where a fault is put right: as sentences name it, and as the table of the tab does. */
export const placeOfMend = ({ mend }: Fault): { readonly cell: string; readonly at: string } => {
  const { sheet, row, column } = placeOf(form, mend.key);
  return { cell: cellAddress(sheet, row, column(mend.role)), at: `${row},${column(mend.role)}` };
};
