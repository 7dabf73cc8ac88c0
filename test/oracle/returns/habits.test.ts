import { readFile } from "node:fs/promises";
import path from "node:path";
import { cellName } from "../../../src/sheet/address";
import { findTables } from "../../../src/sheet/find";
import { writeKey } from "../../../src/sheet/keys";
import type { CheckJson } from "../../cli/check-json";
import { run, runJson } from "../../cli/run";
import { describeWithLibreOffice, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { blocksOf, opened } from "../../support/xlsx-book";
import { asRead } from "../native/as-read";
import { fillAndVary, sheet, signed } from "./filled";
import { asLine, type Habit, keptCopy, network, pupilsTotal, ready } from "./habits";
import { everyHabit } from "./habits-further";
import { moved } from "./habits-moved";
import { typedOtherwise } from "./habits-typed";

const habits: readonly Habit[] = [...everyHabit, ...typedOtherwise, ...moved];

let filled: Awaited<ReturnType<typeof fillAndVary>>;
const file = (name: string): string => filled.at(`${name.replaceAll("/", "-")}.xlsx`);

const blocksIn = async (name: string) => blocksOf(opened(new Uint8Array(await readFile(file(name)))));

/** The readiness line of the sheet as it was saved. */
const readinessIn = async (name: string): Promise<string> => {
  const form = (await blocksIn(name)).find((block) => block.sheet === sheet);
  const texts = form?.cells.flat().flatMap((cell) => (cell.type === "text" ? [asRead(cell.text)] : [])) ?? [];
  return texts.find((text) => /SẴN SÀNG NỘP|CHƯA KIỂM TRA ĐƯỢC/.test(text)) ?? "";
};

/** What a row says as it was saved; null where it is gone. */
const rowIn = async (name: string, key: string, role: "status" | "step" = "status"): Promise<string | null> => {
  const rows = findTables(await blocksIn(name)).flatMap((table) => table.rows);
  const cell = rows.find((row) => row.key !== null && writeKey(row.key) === key)?.cellOf(role).cell;
  return cell?.type === "text" ? asRead(cell.text) : null;
};

/** What the row of a target says on the print view. */
const printedIn = async (name: string, code: string): Promise<readonly string[]> => {
  const view = (await blocksIn(name)).find((block) => block.sheet === "Bản in");
  const rows = view?.cells.map((cells) => cells.flatMap((cell) => (cell.type === "text" ? [asRead(cell.text)] : [])));
  return rows?.find((texts) => texts.includes(code)) ?? [];
};

const checkOf = async (name: string): Promise<CheckJson> => (await runJson<CheckJson>("check", file(name))).json;

/** The verdicts by code, without the cells, which move with the rows. */
const verdictsOf = ({ verdicts }: CheckJson) =>
  [...verdicts].sort((a, b) => (a.code < b.code ? -1 : 1)).map((verdict) => ({ ...verdict, cell: null }));

const codesOf = ({ findings }: CheckJson): readonly string[] => [...new Set(findings.map(({ code }) => code))].sort();

const named = habits.map((habit) => [habit.name, habit] as const);
const isMixed = ({ answer: { found } }: Habit): boolean => found.includes("bad-day");
const frozen = habits.filter(({ answer: { found } }) => found.includes("formulas-missing")).map(({ name }) => name);
/** What changes no figure. */
const besides = ["counted-under-merge", "identity-from-rows", "paper-cut-off", "paper-typed-over", "results-stale"];
const harmless = habits.filter(({ answer: { found } }) => found.every((code) => besides.includes(code)));

describeWithLibreOffice("what people do to a form, in LibreOffice", () => {
  beforeAll(async () => {
    const variants = (locale: Habit["locale"]) => habits.filter((habit) => habit.locale === locale);
    filled = await fillAndVary(
      (form) => ({
        ...Object.fromEntries(variants(null).map(({ name, steps }) => [name, steps(form)])),
        "kept as .ods": [{ op: "save", output: form.at("kept.ods") }],
      }),
      ready,
    );
    const english = variants("en-US").map(({ name, steps }) => ({
      input: filled.file,
      steps: [
        { op: "unprotect", sheet } as const,
        ...steps(filled),
        { op: "save", output: file(name) } as const satisfies Step,
      ],
    }));
    await libreOfficeJobs(english, 300_000, "en-US");
  });
  afterAll(() => filled.remove());

  test("the form that all begin with is ready, by itself and by check", async () => {
    const json = await checkOf("filled");
    expect([json.ready, codesOf(json)]).toEqual([true, []]);
    expect(await readinessIn("filled")).toBe("✔ SẴN SÀNG NỘP: đã nhập 21/21 mục");
  });

  test.each(named)("%s: what the sheet says", async (name, { answer: { readiness, row } }) => {
    const said = await readinessIn(name);
    expect(said.slice(0, readiness.length)).toBe(readiness);
    if (row !== null) expect(await rowIn(name, signed)).toBe(row);
  });

  test.each(named)("%s: what check says", async (name, habit) => {
    const json = await checkOf(name);
    const { found } = habit.answer;
    if (isMixed(habit)) expect(codesOf(json)).toEqual(expect.arrayContaining([...found]));
    else expect(codesOf(json)).toEqual([...found].sort());
    expect(json.ready).toBe(harmless.includes(habit));
  });

  test.each(harmless.map(({ name }) => name))("%s: every verdict is the same", async (name) => {
    expect(verdictsOf(await checkOf(name))).toEqual(verdictsOf(await checkOf("filled")));
  });

  test.each(frozen)("%s: the marked copy is judged rightly, and calculates again in LibreOffice", async (name) => {
    const [marked, again] = [`${name}, marked`, `${name}, calculated`];
    await run("check", file(name), "--out", file(marked));
    const corrected: Step = {
      op: "set",
      sheet,
      address: cellName(filled.rowOf(signed), filled.columnOf("n")),
      value: 20,
    };
    const saveAs = (output: string): Step => ({ op: "save", output: file(output) });
    await libreOfficeJobs([
      { input: file(marked), steps: [saveAs(`${name}, opened`)] },
      { input: file(marked), steps: [corrected, saveAs(again)] },
    ]);
    expect(await printedIn(`${name}, opened`, "phu-ly-2026/PL.4")).toContain("Không hợp lệ");
    expect(await readinessIn(marked)).toBe("✘ CHƯA SẴN SÀNG NỘP: đã nhập 20/21 mục · số lỗi: 1 · cần làm rõ: 0");
    expect(await rowIn(marked, signed)).toBe("⚠ Số liệu không hợp lệ");
    expect(codesOf(await checkOf(marked))).toEqual(["numerator-above-denominator"]);
    expect(await rowIn(again, signed)).toBe("✘ Chưa đạt\n38,46%");
    expect(await readinessIn(again)).toBe("✔ SẴN SÀNG NỘP: đã nhập 21/21 mục");
  });

  test("a copy of the sheet that is kept: its row says that the other sheet says something else", async () => {
    const { name } = habits.find(({ answer: { found } }) => found.includes("sheet-copied-differs")) ?? { name: "" };
    const copy = findTables(await blocksIn(name)).find((table) => table.sheet === keptCopy);
    const row = copy?.rows.find(({ key }) => key !== null && writeKey(key) === pupilsTotal);
    const { cell } = row?.cellOf("step") ?? {};
    expect(cell?.type === "text" ? asRead(cell.text) : "").toContain("Ở dòng khác, mục này là 960");
  });

  test("a print view that was typed over: the marked copy prints what the figures come to", async () => {
    const { name } = habits.find(({ answer: { found } }) => found.includes("paper-typed-over")) ?? { name: "" };
    const [marked, again] = [`${name}, marked`, `${name}, calculated`];
    await run("check", file(name), "--out", file(marked));
    await libreOfficeJobs([{ input: file(marked), steps: [{ op: "calculate" }, { op: "save", output: file(again) }] }]);
    expect(await printedIn(name, "phu-ly-2026/PL.7")).toContain("Đạt");
    for (const copy of [marked, again]) expect(await printedIn(copy, "phu-ly-2026/PL.7")).toContain("Chưa đạt");
    expect(codesOf(await checkOf(again))).toEqual([]);
  });

  test("a print view that was cut off from its entries: the marked copy prints what they come to, and goes on to", async () => {
    const { name } = habits.find(({ answer: { found } }) => found.includes("paper-cut-off")) ?? { name: "" };
    const [marked, again] = [`${name}, marked`, `${name}, calculated`];
    await run("check", file(name), "--out", file(marked));
    await libreOfficeJobs([{ input: file(marked), steps: [{ op: "calculate" }, { op: "save", output: file(again) }] }]);
    expect(await printedIn(name, "phu-ly-2026/PL.7")).not.toContain("Chưa đạt");
    for (const copy of [marked, again]) expect(await printedIn(copy, "phu-ly-2026/PL.7")).toContain("Chưa đạt");
    expect(codesOf(await checkOf(again))).toEqual([]);
  });

  test("saved as .ods: refused with how to save it anew", async () => {
    const { code, err } = await run("check", filled.at("kept.ods"));
    expect(code).toBe(2);
    expect(err).toMatch(/OpenDocument \(\.ods\).*Lưu Như \(Save As\) → Sổ làm việc Excel \(\*\.xlsx\)/);
  });

  test("typed on an English computer: days that it turned round are said back in words", async () => {
    const { name } = habits.find(({ locale }) => locale === "en-US") ?? { name: "" };
    expect(await rowIn(name, "rs.day")).toBe("12 tháng 5 năm 2026");
    expect(await rowIn(name, `${network}.day`, "step")).toBe("11 tháng 5 năm 2026");
    const json = await checkOf(name);
    expect(json.asOf).toBe("2026-05-12");
    expect(json.verdicts.find(({ code }) => code === "phu-ly-2026/PL.6")?.denominator).toBe(1960);
  });
});

test("docs/habits.md says the same of each", async () => {
  const page = await readFile(path.join(process.cwd(), "docs/habits.md"), "utf8");
  for (const habit of habits) expect(page).toContain(asLine(habit));
});
