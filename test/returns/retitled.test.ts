import { createHash } from "node:crypto";
import { gather, type Gathered } from "../../src/returns/gather";
import { emptyJournal } from "../../src/returns/gather/journal";
import { aDay } from "../support/ids";
import { blocksOf, opened } from "../support/xlsx-book";
import { catalogue, packs } from "../usecases/forms";
import { filledReturn } from "./clerks";
import { rosterLines, schoolOf, signed } from "./planted";
import { rosterOf } from "./rosters";

const day = aDay("2026-12-01");
const [pack] = packs("phu-ly-2026");
const { code } = schoolOf(1);

/** A school's return in whose heading another code was written: what stands in the cells of entry is the same. */
const retitled = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const book = opened(bytes);
  const changes = (await blocksOf(book)).flatMap(({ sheet, top, left, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) =>
        cell.type === "text" && cell.text.includes(`Mã trường: ${code} `)
          ? [
              {
                kind: "cell",
                sheet,
                row: top + r,
                column: left + c,
                value: cell.text.replace(`: ${code} `, ": X-7 "),
                style: null,
              } as const,
            ]
          : [],
      ),
    ),
  );
  expect(changes).toHaveLength(1);
  expect((await book.apply(changes)).ok).toBe(true);
  return book.save();
};

const gathered = async (files: Readonly<Record<string, Uint8Array>>): Promise<Gathered> => {
  if (pack === undefined) throw new Error("no plan");
  const sources = Object.entries(files).map(([name, bytes]) => ({
    name,
    read: async () => {
      const blocks = await blocksOf(opened(bytes));
      return { sha256: createHash("sha256").update(bytes).digest("hex"), blocks: { ok: true, value: blocks } as const };
    },
  }));
  const job = { catalogue, pack, period: "2026", day };
  const outcome = await gather(job, rosterOf(rosterLines), sources, emptyJournal, day, { progress: () => undefined });
  if (outcome === null) throw new Error("called off");
  return outcome;
};

describe("two files of one school with the same figures, one of them under another school's heading", () => {
  test.each([["0.xlsx"], ["z.xlsx"]])("called %s: the one in order counts, and the other is told", async (other) => {
    const own = await filledReturn(schoolOf(1), 2);
    const { gathering } = await gathered({ "T01.xlsx": own, [other]: await retitled(own) });
    const states = new Map(gathering.returns.map(({ file, state, why }) => [file, [state, why.vi] as const]));
    expect(states.get("T01.xlsx")?.[0]).toBe("counted");
    expect(states.get(other)).toEqual([
      "superseded",
      expect.stringMatching(/Cùng số liệu với tệp T01\.xlsx.*“Mã trường: X-7”.*Hãy hỏi lại nơi gửi/),
    ]);
    expect(gathering.counted.map(({ file }) => file)).toEqual(["T01.xlsx"]);
  });
});

describe("another school's form under one's own heading", () => {
  const doubt = /“Mã trường: X-7”, nhưng tệp được giao cho “T01”/;
  const whysOf = ({ gathering }: Gathered) =>
    new Map(gathering.returns.map(({ file, state, why }) => [file, [state, why.vi] as const]));

  test("that came alone does not count, and says whose it seems to be", async () => {
    const whys = whysOf(await gathered({ "x.xlsx": await retitled(await filledReturn(schoolOf(1), 2)) }));
    expect(whys.get("x.xlsx")).toEqual(["toFix", expect.stringMatching(doubt)]);
  });

  test("that came beside the school's own return stops both, and says so of the one alone", async () => {
    const own = await filledReturn(schoolOf(1), 2);
    const other = await retitled(await filledReturn(schoolOf(1), 2, { [signed]: 21 }));
    const whys = whysOf(await gathered({ "T01.xlsx": own, "x.xlsx": other }));
    expect(whys.get("T01.xlsx")).toEqual(["conflict", expect.not.stringMatching(doubt)]);
    expect(whys.get("x.xlsx")).toEqual(["conflict", expect.stringMatching(doubt)]);
  });
});
