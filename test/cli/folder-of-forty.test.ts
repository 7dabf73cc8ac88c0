import { mkdirSync } from "node:fs";
import { ownerIn } from "../../src/sheet/identity";
import { emptyReturn, filledReturn, schoolNamed } from "../returns/clerks";
import { changed, schoolOf, signed } from "../returns/planted";
import { type Ran, run, scratch } from "./run";

/** A ward's folder of 40 returns: twelve files have one fault each that shows only beside the others, or beside its own identity. */
const at = scratch();
const file = (number: number): string => `T${String(number).padStart(2, "0")}.xlsx`;
const own = (number: number, typed = {}): Promise<Uint8Array> => filledReturn(schoolOf(number), 2, typed);
const q2 = { plans: ["phu-ly-2026"], period: "2026-Q2" };
const tanKy = { plans: ["tan-ky-2026"], period: "2026" };

/** Words of the heading typed over, the identity and the hidden mark left as they are. */
const heading = (bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> =>
  changed(bytes, (words) => (words.includes("Mã trường: ") && words.includes(from) ? words.replace(from, to) : null));

const planted: readonly (readonly [name: string, bytes: () => Promise<Uint8Array> | string, told: RegExp])[] = [
  ["T01b.xlsx", () => own(1), /^Bản sao giống nhau – \S*T01b\.xlsx: .*T01\.xlsx/],
  [
    "T02b sửa.xlsx",
    () => own(2, { [signed]: 21 }),
    /^Hai báo cáo khác nhau của một trường – .*T02b sửa\.xlsx: .*22 → 21/,
  ],
  [
    "T33.xlsx",
    async () =>
      changed(await own(33), (words) => (/@\d+\.\d+\.\d+#/.test(words) ? words.replace(/@[\d.]+#/, "@0.9.0#") : null)),
    /^Phiên bản khác – .*T33\.xlsx: .*phiên bản 0\.9\.0/,
  ],
  [
    "T34.xlsx",
    () => filledReturn(schoolOf(34), 2, {}, q2),
    /^Kỳ báo cáo khác – .*T34\.xlsx: .*Quý II năm 2026.*năm 2026/,
  ],
  [
    "T35.xlsx",
    () => filledReturn({ ...schoolOf(35), code: "T03" }, 2),
    /^Hai trường cùng một mã – .*T35\.xlsx: .*T03.*T03\.xlsx/,
  ],
  [
    "T36.xlsx",
    () => filledReturn({ ...schoolOf(36), name: schoolOf(4).name }, 2),
    /^Một tên trường, hai mã – .*T36\.xlsx: “Trường Mầm non số 4” mang mã T36 .*T04/,
  ],
  [
    "T37.xlsx",
    () => filledReturn(schoolOf(37), 2, {}, tanKy),
    /^Kế hoạch khác – .*T37\.xlsx: .*tan-ky-2026.*phu-ly-2026/,
  ],
  [
    "T38.xlsx",
    async () => heading(await own(38), "Mã trường: T38", "Mã trường: T99"),
    /^Tiêu đề khác với thông tin của tệp – .*T38\.xlsx: .*“Mã trường: T99”.*“T38”/,
  ],
  [
    "T39.xlsx",
    async () => heading(await own(39), "Kỳ: năm 2026", "Kỳ: Quý III năm 2026"),
    /^Tiêu đề khác với thông tin của tệp – .*T39\.xlsx: .*“Kỳ: Quý III năm 2026”.*“năm 2026”/,
  ],
  [
    "T40.xlsx",
    async () => heading(await own(40), schoolOf(40).name, "Trường Mầm non Sao Mai"),
    /^Tên trường ở tiêu đề khác với tệp – .*T40\.xlsx: .*“Trường Mầm non số 40”/,
  ],
  [
    "T32.xlsx",
    async () =>
      changed(await own(32), (words) => (ownerIn(words) === null ? null : words.replace("school T32", "school T31"))),
    /^Biểu mẫu của trường khác – .*T32\.xlsx: .*“T31”.*“T32”/,
  ],
  ["T31.xlsx", () => "%PDF-1.7", /T31\.xlsx: .*PDF/],
];

let ran: Ran = { code: 0, out: "", err: "" };
beforeAll(async () => {
  mkdirSync(at("nop"), { recursive: true });
  const sound = Array.from({ length: 30 }, (_, index) => index + 1);
  for (const number of sound.slice(0, 28)) at(`nop/${file(number)}`, await own(number));
  for (const [name, bytes] of planted) at(`nop/${name}`, await bytes());
  at("nop/~$T01.xlsx", "x");
  ran = await run("check", at("nop"));
}, 120_000);

test("40 files and a lock file: each of the twelve faults is named, the lock file is passed over with a word", () => {
  const { out, err, code } = ran;
  expect(code).toBe(2);
  expect(err).toMatch(/Bỏ qua tệp khóa .*~\$T01\.xlsx/);
  const said = [...out.split("\n"), ...err.split("\n")];
  expect(planted.filter(([, , told]) => !said.some((line) => told.test(line))).map(([name]) => name)).toEqual([]);
});

test("none is invented: below the table stands a line for each planted fault and no other, and the other 28 are ready", () => {
  const lines = ran.out.split("\n");
  const ready = lines.filter((line) => line.startsWith("✔ ")).map((line) => line.replace(/.*\/(.*): .*/, "$1"));
  const plain = Array.from({ length: 28 }, (_, index) => file(index + 1));
  expect(plain.filter((name) => !ready.includes(name))).toEqual([]);
  const told = lines.filter((line) => / – \S.*\.xlsx: /.test(line) && !/^[✔✘] /.test(line));
  expect(told.filter((line) => !planted.some(([, , fault]) => fault.test(line)))).toEqual([]);
  expect(told).toHaveLength(11);
  expect(lines.find((line) => line.startsWith("40 tệp"))).toMatch(/1 không đọc được\./);
});

test("an empty form is not ready, and its heading, as it was made, is no finding", async () => {
  at("trong.xlsx", await emptyReturn(schoolNamed("TH – 9", "Trường Tiểu học A – Cơ sở 2")));
  const { out, code } = await run("check", at("trong.xlsx"));
  expect(code).toBe(1);
  expect(out).not.toContain("Tiêu đề");
});
