import { strToU8, zipSync } from "fflate";
import { disconnect, openPage, type OpenPage } from "./support/page";
import { filled } from "./support/returns";

afterAll(disconnect);

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE file with the stream name that tells what it is, as Office writes it. */
const compound = (stream: string): Buffer => {
  const bytes = Buffer.alloc(4096);
  Buffer.from(compoundFile).copy(bytes);
  Buffer.from(stream, "utf16le").copy(bytes, 1024);
  return bytes;
};

const zipped = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));

const files: readonly (readonly [name: string, bytes: Buffer, says: RegExp])[] = [
  ["so-lieu.xls", compound("Workbook"), /\.xls/],
  ["mat-khau.xlsx", compound("EncryptedPackage"), /mật khẩu/],
  ["trang.xlsx", Buffer.from("<html><table></table></html>"), /\.xlsx/],
  ["rong.xlsx", Buffer.alloc(0), /trống|rỗng|không/i],
  ["lon.xlsx", Buffer.alloc(10_000_000, 7), /không/],
];

const give = ({ page }: OpenPage, name: string, buffer: Buffer): Promise<void> =>
  page.locator("input[accept*=xlsx]").setInputFiles({ name, mimeType: "", buffer });

describe("files that are no return", () => {
  test("each is told what it is and what to do, and the file that was open stays", async () => {
    const tab = await openPage("tab.html");
    await give(tab, "bao-cao.xlsx", await filled({ "phu-ly-2026/PL.4": [10, 20] }));
    await tab.page.getByRole("table").waitFor();
    for (const [name, bytes, says] of files) {
      await give(tab, name, bytes);
      const bar = tab.page.locator(".fui-MessageBar").filter({ hasText: says }).first();
      await bar.waitFor();
      const text = (await bar.textContent()) ?? "";
      expect(text).toMatch(/Hãy|hãy/);
      await tab.page.getByRole("button", { name: "Đóng thông báo" }).click();
    }
    // A Word file is taken for a plan's document; the way back leads to the file that was open.
    await give(
      tab,
      "van-ban.docx",
      zipped({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>" }),
    );
    await tab.page.getByText(/Văn bản bị hỏng.*Hãy/).waitFor();
    await tab.page.getByRole("button", { name: "Quay lại" }).click();
    await tab.page.getByRole("table").waitFor();
    expect(await tab.page.getByText("bao-cao.xlsx", { exact: true }).count()).toBe(1);
    expect(await tab.page.getByRole("table").count()).toBe(1);
    expect(tab.errors).toEqual([]);
    await tab.context.close();
  });
});
