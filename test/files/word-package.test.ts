import { problemOf, reading } from "../../src/files/problem";
import { openWorkbook } from "../../src/workbook/xlsx";
import { read, wordDocument, wordDocuments } from "./word-documents";

const found = wordDocuments();

if (found.length === 0) test.skip("plans as Word files: not on this machine", () => undefined);
else
  describe.each(found)("%s", (name) => {
    test("opens as a package, and its document is read through the files room alone", () => {
      const document = read(wordDocument(name), ["docx"]);
      expect(document.type).toMatch(/wordprocessingml\.document\.main\+xml$/);
      expect(document).toMatchObject({ main: "word/document.xml", root: "document" });
      expect(document.text.normalize("NFC")).toMatch(/[ạảấầẩậắằẵặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửựỳỵ]/);
    });

    test("cut off or with a byte changed, it is refused or read the same", () => {
      const bytes = wordDocument(name);
      const whole = read(bytes, ["docx"]);
      expect(reading(() => read(bytes.slice(0, bytes.length >> 1), ["docx"]), problemOf).ok).toBe(false);
      for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 40)) {
        const changed = bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
        const done = reading(() => read(changed, ["docx"]), problemOf);
        if (done.ok) expect(done.value).toEqual(whole);
      }
    });

    test("a workbook's reader says that it is no workbook", () => {
      expect(openWorkbook(wordDocument(name))).toMatchObject({ ok: false, refusal: { code: "file-not-workbook" } });
    });
  });
