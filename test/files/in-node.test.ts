import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { decodeAnywhere, decodeText } from "../../src/files/decode";
import { crc32InNode, deflateInNode, inflateInNode, utf8InNode } from "../../src/files/in-node";
import { crc32, crc32Anywhere } from "../../src/files/zip/entry";
import { inflateAnywhere } from "../../src/files/zip/read";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text with letters of one to four bytes, and the mark; bytes that are no text at all. */
const someBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 100 }).map(bytesOf),
  fc.string({ maxLength: 20 }).map((text) => bytesOf(`\ufeffĐạt ${text}`)),
);

describe("what Node does itself", () => {
  test("is there in Node: none of this compares a thing with itself", () => {
    expect([inflateInNode, crc32InNode, utf8InNode]).not.toContain(null);
    expect(crc32).toBe(crc32InNode);
  });

  test("text is read as in a browser, or by neither", () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        expect(decodeText(bytes)).toBe(decodeAnywhere(bytes));
      }),
    );
  });

  test("checksums and unpacked parts are the browser's", () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        expect(crc32(bytes)).toBe(crc32Anywhere(bytes));
        const half = bytes.length >> 1;
        const pieces = [bytes.subarray(0, half), bytes.subarray(half)] as const;
        expect(crc32(pieces[1], crc32(pieces[0]))).toBe(crc32(bytes));
        expect(crc32Anywhere(pieces[1], crc32Anywhere(pieces[0]))).toBe(crc32(bytes));
        const packed = deflateRawSync(bytes);
        const [here, there] = [inflateInNode?.(packed, bytes.length), inflateAnywhere(packed, bytes.length, "part")];
        expect([...(here ?? [])]).toEqual([...there]);
        expect([...there]).toEqual([...bytes]);
      }),
    );
  });

  test("what Node packs is unpacked to the same by both", () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const packed = deflateInNode?.(bytes) ?? new Uint8Array();
        expect([...inflateAnywhere(packed, bytes.length, "part")]).toEqual([...bytes]);
      }),
    );
  });

  test("a part that swells to more than it declares is refused by both", () => {
    const packed = deflateRawSync(Buffer.alloc(5_000_000));
    expect(() => inflateInNode?.(packed, 1000)).toThrow();
    const large = deflateRawSync(randomBytes(100_000));
    expect(() => inflateInNode?.(large, 50_000)).toThrow();
    expect(() => inflateAnywhere(large, 50_000, "part")).toThrow();
  });
});
