import { readFile } from "node:fs/promises";
import { cellName } from "../../../src/sheet/address";
import { findTables } from "../../../src/sheet/find";
import { writeKey } from "../../../src/sheet/keys";
import type { CheckJson } from "../../cli/check-json";
import { run, runJson } from "../../cli/run";
import { describeWithLibreOffice, libreOfficeJobs } from "../../support/libreoffice";
import { blocksOf, opened } from "../../support/xlsx-book";
import { asRead } from "../native/as-read";
import { fillAndVary, sheet, signed } from "./filled";
import { network, ready } from "./habits";

const digital = "trien-khai-co-so-du-lieu-nganh-giao-duc";
const isReady = "✔ SẴN SÀNG NỘP: đã nhập 21/21 mục";

interface Pasted {
  readonly name: string;
  readonly key: string;
  readonly text: string;
  /** What the row says to do by its own formulas; null: it takes the content as it is meant. */
  readonly step: string | null;
  /** The finding of `check`; null: none. */
  readonly code: string | null;
  /** What a repair makes of it; null: it has two readings, or is read already. */
  readonly after: string | null;
}

/** What comes with a paste from a web page, Zalo, Word or an old file, each into one entry of a return that is ready. */
const pasted: readonly Pasted[] = [
  { name: "no-break spaces round it", key: signed, text: "\u00a030\u00a0", step: null, code: null, after: null },
  {
    name: "a zero-width sign inside",
    key: signed,
    text: "3\u200b0",
    step: "Ô có ký tự không nhìn thấy ở giữa",
    code: "hidden-signs",
    after: "30",
  },
  {
    name: "marks of direction, from a list of contacts",
    key: signed,
    text: "\u202d30\u202c",
    step: "Số không hợp lệ",
    code: "hidden-signs",
    after: "30",
  },
  {
    name: "full-width digits",
    key: signed,
    text: "３０",
    step: "Số gõ bằng ký tự toàn chiều rộng",
    code: "wide-signs",
    after: "30",
  },
  { name: "two numbers", key: signed, text: "30/52", step: "Mỗi ô chỉ nhập một số", code: "two-numbers", after: null },
  {
    name: "a dot that may group",
    key: signed,
    text: "1.234",
    step: "có thể hiểu theo hai cách",
    code: "ambiguous-number",
    after: null,
  },
  {
    name: "an answer in TCVN3",
    key: digital,
    text: "Cã",
    step: "Chọn lại trong danh sách",
    code: "old-font-answer",
    after: "Có",
  },
  {
    name: "a status in VNI",
    key: network,
    text: "Ñaõ hoaøn thaønh",
    step: "Chọn lại trong danh sách",
    code: "old-font-answer",
    after: "Đã hoàn thành",
  },
];

describeWithLibreOffice("what is pasted into a return that is ready, in LibreOffice", () => {
  let filled: Awaited<ReturnType<typeof fillAndVary>>;
  const file = (name: string): string => filled.at(`${name}.xlsx`);
  const textsIn = async (name: string, key: string) => {
    const blocks = await blocksOf(opened(new Uint8Array(await readFile(file(name)))));
    const words = blocks
      .filter((block) => block.sheet === sheet)
      .flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell.type === "text" ? [asRead(cell.text)] : [])));
    const rows = findTables(blocks).flatMap((table) => table.rows);
    const row = rows.find((each) => each.key !== null && writeKey(each.key) === key);
    const said = (role: "status" | "step"): string => {
      const cell = row?.cellOf(role).cell;
      return cell?.type === "text" ? asRead(cell.text) : "";
    };
    const line = words.find((text) => text.includes("SẴN SÀNG NỘP")) ?? "";
    return { line, said: `${said("status")}\n${said("step")}`, status: said("status") };
  };

  beforeAll(async () => {
    filled = await fillAndVary(
      (form) =>
        Object.fromEntries(
          pasted.map(({ name, key, text }) => [
            name,
            [{ op: "set", sheet, address: cellName(form.rowOf(key), form.columnOf("n")), value: text }],
          ]),
        ),
      ready,
    );
    for (const { name } of pasted) await run("check", file(name), "--repair", "--out", file(`${name}, repaired`));
    await libreOfficeJobs(
      pasted.map(({ name }) => ({
        input: file(`${name}, repaired`),
        steps: [{ op: "calculate" }, { op: "save", output: file(`${name}, opened`) }],
      })),
    );
  }, 900_000);
  afterAll(() => filled.remove());

  test.each(pasted.map((each) => [each.name, each] as const))(
    "%s: the sheet says so by itself, and check names it",
    async (name, { key, step, code }) => {
      const { line, said } = await textsIn(name, key);
      if (step === null) expect(line).toBe(isReady);
      else {
        expect(line).toMatch(/^✘ CHƯA SẴN SÀNG NỘP/);
        expect(said).toContain(step);
      }
      const { json } = await runJson<CheckJson>("check", file(name));
      expect(json.findings.map((found) => found.code)).toEqual(code === null ? [] : [code]);
      expect(json.ready).toBe(code === null);
    },
  );

  test.each(pasted.map((each) => [each.name, each] as const))(
    "%s: the repaired copy is ready where one reading is possible, and calculates; else it stays as it was",
    async (name, { key, step, after }) => {
      const { line, status } = await textsIn(`${name}, opened`, key);
      const whole = after !== null || step === null;
      expect(line.startsWith(whole ? isReady : "✘ CHƯA SẴN SÀNG NỘP")).toBe(true);
      if (whole) expect(status).toBe((await textsIn("filled", key)).status);
      const { json } = await runJson<CheckJson>("check", file(`${name}, opened`));
      expect(json.ready).toBe(whole);
    },
  );
});
