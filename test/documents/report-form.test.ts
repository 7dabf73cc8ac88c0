import { unzipSync } from "fflate";
import { reportDocument } from "../../src/documents/report";
import { rollUp } from "../../src/returns/roll-up";
import { catalogue, packs } from "../usecases/forms";
import { aWard } from "./ward";

/** A paragraph of the document: its words, and how they are set. Sizes in points, lengths in twentieths of a point. */
interface Paragraph {
  readonly text: string;
  readonly xml: string;
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string | null;
}

const valueOf = (xml: string, tag: string): string | null =>
  new RegExp(`<w:${tag} w:val="([^"]*)"`).exec(xml)?.[1] ?? null;
const isOn = (xml: string, tag: string): boolean => new RegExp(`<w:${tag}(?: w:val="(?:true|1)")?/>`).test(xml);

const paragraphOf = (xml: string): Paragraph => {
  const [run = ""] = xml.match(/<w:r>.*?<\/w:r>/s) ?? [];
  const size = valueOf(run, "sz");
  return {
    text: xml.replace(/<[^>]+>/g, ""),
    xml,
    size: size === null ? null : Number(size) / 2,
    bold: isOn(run, "b"),
    italic: isOn(run, "i"),
    align: valueOf(xml, "jc"),
  };
};

let document = "";
let headers: readonly string[] = [];
let paragraphs: readonly Paragraph[] = [];

beforeAll(async () => {
  const parts = unzipSync(await reportDocument(catalogue, rollUp(catalogue, aWard(onlyPlan(), ["TH-03"]), null)));
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  document = text("word/document.xml");
  headers = Object.keys(parts)
    .filter((name) => /^word\/header\d+\.xml$/.test(name))
    .map(text);
  paragraphs = Array.from(document.matchAll(/<w:p>.*?<\/w:p>/gs), ([xml]) => paragraphOf(xml));
});

const onlyPlan = () => {
  const [pack] = packs("phu-ly-2026");
  if (pack === undefined) throw new Error("no plan");
  return pack;
};

const setAs = (text: string | RegExp): Omit<Paragraph, "xml" | "text"> | null => {
  const found = paragraphs.find((each) => (typeof text === "string" ? each.text === text : text.test(each.text)));
  return found === undefined ? null : { size: found.size, bold: found.bold, italic: found.italic, align: found.align };
};

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: what the form asks of each element. */
describe("the report's form, element by element", () => {
  test("page: A4; 20 mm above and below, 30 left, 15 right; one face, black", () => {
    const sizes = Array.from(document.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g), ([, w, h]) =>
      [Number(w), Number(h)].sort(),
    );
    expect(new Set(sizes.map(String))).toEqual(new Set(["11906,16838"]));
    const margins = Array.from(document.matchAll(/<w:pgMar [^>]*>/g), ([xml]) =>
      ["top", "bottom", "left", "right"].map((side) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(xml)?.[1])),
    );
    for (const found of margins) expect(found).toEqual([1134, 1134, 1701, 850]);
    const faces = new Set(Array.from(document.matchAll(/w:ascii="([^"]*)"/g), ([, face]) => face));
    expect(faces).toEqual(new Set(["Times New Roman"]));
    const colours = new Set(Array.from(document.matchAll(/<w:color w:val="([^"]*)"/g), ([, colour]) => colour));
    expect(colours).toEqual(new Set(["000000"]));
  });

  test("page number: 13 upright in the middle of the top margin, from 1 in each part, none on its first page", () => {
    const sections = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(4);
    for (const section of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"');
      expect(section).toContain("<w:titlePg/>");
    }
    const numbered = headers.filter((xml) => xml.includes("PAGE"));
    expect(numbered.length).toBeGreaterThan(0);
    for (const xml of numbered)
      expect([valueOf(xml, "jc"), valueOf(xml, "sz"), isOn(xml, "i")]).toEqual(["center", "26", false]);
  });

  test("head: issuer 12 bold, number 13 upright, Quốc hiệu 12 bold, Tiêu ngữ 13 bold, place and day 13 italic; no lines", () => {
    const centred = { align: "center" };
    expect(setAs("ỦY BAN NHÂN DÂN")).toEqual({ size: 12, bold: true, italic: false, ...centred });
    expect(setAs("PHƯỜNG PHỦ LÝ")).toEqual({ size: 12, bold: true, italic: false, ...centred });
    expect(setAs(/^Số: {10}\/BC-UBND$/)).toEqual({ size: 13, bold: false, italic: false, ...centred });
    expect(setAs("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toEqual({ size: 12, bold: true, italic: false, ...centred });
    expect(setAs("Độc lập - Tự do - Hạnh phúc")).toEqual({ size: 13, bold: true, italic: false, ...centred });
    expect(setAs(/^…+, ngày +tháng +năm \d{4}$/)).toEqual({ size: 13, bold: false, italic: true, ...centred });
    const [head = ""] = document.match(/<w:tbl>.*?<\/w:tbl>/s) ?? [];
    expect(head).not.toMatch(/<w:(?:top|left|bottom|right) w:val="single"[^>]*\/><\/w:tcBorders>/);
  });

  test("title 14 bold, Kính gửi 14, and each has its rule: under the issuer, the Tiêu ngữ and the title", () => {
    expect(setAs("BÁO CÁO")).toEqual({ size: 14, bold: true, italic: false, align: "center" });
    expect(setAs(/^Kết quả thực hiện Kế hoạch/)).toEqual({ size: 14, bold: true, italic: false, align: "center" });
    expect(setAs(/^Kính gửi: .+\.$/)).toEqual({ size: 14, bold: false, italic: false, align: "center" });
    expect(document.match(/<w:pBdr><w:top w:val="single"/g)).toHaveLength(3);
  });

  test("body: 14 justified, first line 1.27 cm, 6 points between, 1.15 lines that no program squeezes; headings bold", () => {
    const opening = paragraphs.find(({ text }) => text.startsWith("Thực hiện Kế hoạch"));
    expect(opening).toMatchObject({ size: 14, bold: false, align: "both" });
    expect(opening?.xml).toContain('w:firstLine="720"');
    expect(opening?.xml).toMatch(/<w:spacing w:after="120" w:line="276" w:lineRule="auto"\/>/);
    for (const part of [/^I\. TÌNH HÌNH/, /^III\. TỒN TẠI/, /^1\. Kết quả chung$/])
      expect(setAs(part)).toMatchObject({ size: 14, bold: true });
    expect(setAs(/^a\) Chỉ tiêu /)).toMatchObject({ size: 14, bold: false });
    for (const [spacing] of document.matchAll(/<w:spacing [^>]*w:line=[^>]*>/g))
      expect(spacing).toContain('w:lineRule="auto"');
  });

  test("what ends the text stays with the signature, also over the room between them", () => {
    const at = paragraphs.findIndex(({ text }) => text.startsWith("Trên đây là báo cáo"));
    const foot = paragraphs.findIndex(({ text }) => text === "Nơi nhận:");
    expect(foot - at).toBeGreaterThan(1);
    expect(paragraphs.slice(at, foot).filter(({ xml }) => !xml.includes("<w:keepNext/>"))).toEqual([]);
  });

  test("signature 13 bold; Nơi nhận 12 bold italic, its list 11 with Như trên first and Lưu last", () => {
    expect(setAs("TM. ỦY BAN NHÂN DÂN")).toMatchObject({ size: 13, bold: true });
    expect(setAs("Nơi nhận:")).toMatchObject({ size: 12, bold: true, italic: true });
    expect(setAs("- Như trên;")).toMatchObject({ size: 11, bold: false });
    expect(setAs(/^- Lưu: VT, /)).toMatchObject({ size: 11, bold: false });
  });

  test("annexes: word and Roman number 14 bold, title 13 bold in capitals, (Kèm theo …) italic; heads repeated, headings with their rows", () => {
    for (const number of ["I", "II", "III"]) expect(setAs(`Phụ lục ${number}`)).toMatchObject({ size: 14, bold: true });
    const title = paragraphs[paragraphs.findIndex(({ text }) => text === "Phụ lục I") + 1];
    expect(title).toMatchObject({ size: 13, bold: true, text: title?.text.toUpperCase() });
    expect(setAs(/^\(Kèm theo Báo cáo số/)).toMatchObject({ size: 13, italic: true, bold: false });
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    const sections = paragraphs.filter(({ text }) => text === "Về hạ tầng số");
    expect(sections.some(({ xml }) => xml.includes("<w:keepNext/>"))).toBe(true);
  });
});
