import { readdir, readFile } from "node:fs/promises";
import { type Ran, run, scratch } from "../../cli/run";
import { describeWithLibreOffice, libreOfficeJobs } from "../../support/libreoffice";
import { signed } from "./filled";
import { allSent, changedLater, makeWard, soundSchools } from "./ward";
import { planted, silent, strange } from "./ward-faults";

interface ReturnJson {
  readonly file: string;
  readonly code: string | null;
  readonly state: string;
  readonly why: string;
  readonly late: boolean | null;
}

interface Gathered {
  readonly returns: readonly ReturnJson[];
  readonly missing: readonly { readonly code: string }[];
  readonly changes: readonly { readonly code: string; readonly key: string; readonly previous: string; readonly now: string }[]; // prettier-ignore
}

const at = scratch();
const gather = async (): Promise<{ readonly ran: Ran; readonly json: Gathered }> => {
  const which = [
    "--roster",
    at("danh sach.xlsx"),
    "--plan",
    "phu-ly-2026",
    "--period",
    "2026",
    "--as-of",
    "2026-12-11",
  ];
  const ran = await run("consolidate", at("nop"), ...which, "--slips", at("phieu"), "--json");
  return { ran, json: JSON.parse(ran.out) as Gathered };
};

const slips = new Map<string, string>();
let first: Awaited<ReturnType<typeof gather>>;
const lineOf = (file: string): ReturnJson | undefined => first.json.returns.find((line) => line.file === file);

describeWithLibreOffice(
  `a ward of 40 schools, filled in LibreOffice, with ${planted.length + strange.length} kinds of faults`,
  () => {
    beforeAll(async () => {
      await makeWard(at);
      first = await gather();
      for (const file of await readdir(at("phieu"))) slips.set(file, await readFile(at(`phieu/${file}`), "utf8"));
    }, 900_000);

    test("each fault is found in its file, and none is invented", () => {
      const expected = [...allSent, ...strange.map(([file, , why]) => ({ file, state: "refused", why }))];
      const found = first.json.returns.map(({ file, state }) => [file, state]).sort();
      expect(found).toEqual(expected.map(({ file, state }) => [file, state]).sort());
      const said = expected.flatMap(({ file, why }) => {
        const own = lineOf(file)?.why ?? "";
        return why.test(own) ? [] : [[file, String(why), own]];
      });
      expect(said).toEqual([]);
      expect(planted.length + strange.length).toBeGreaterThanOrEqual(25);
      expect(soundSchools.length).toBeGreaterThanOrEqual(10);
      expect(first.ran.err).toMatch(/Bỏ qua tệp khóa .*~\$MN02\.xlsx/);
    });

    test("missing is who sent nothing that can be used, and late who sent after the day", () => {
      const unusable = planted.flatMap(({ code, sent }) => (sent.every(({ state, form }) => ["empty", "refused", "unknown"].includes(state) || (form !== undefined && form !== code && form.startsWith("CS"))) ? [code] : [])); // prettier-ignore
      expect(first.json.missing.map(({ code }) => code).sort()).toEqual([...unusable, ...silent].sort());
      expect(first.json.returns.filter(({ late }) => late === true).map(({ code }) => code)).toEqual(["CS08"]);
    });

    test("a school gets a slip that says what to do where it is asked for something, and no other gets one", () => {
      const own = (code: string | null): string => [...slips].find(([file]) => file.includes(` - ${code ?? "?"} - `))?.[1] ?? ""; // prettier-ignore
      const wrong = allSent.flatMap(({ file, slip }) => {
        const text = own(lineOf(file)?.code ?? null);
        return slip === null || slip.test(text) ? [] : [[file, String(slip), text]];
      });
      expect(wrong).toEqual([]);
      const asked = new Set(allSent.flatMap(({ file, slip }) => (slip === null ? [] : [lineOf(file)?.code ?? ""])));
      const sent = [...slips.keys()].flatMap((file) => / - ([A-Z]+\d+) - /.exec(file)?.[1] ?? []);
      expect(sent.sort()).toEqual([...asked].sort());
    });

    test("the reminder names the missing schools, and the files of which no school is known", () => {
      const reminder = slips.get("Nhac gui bao cao.txt") ?? "";
      for (const { code } of first.json.missing) expect(reminder).toContain(`(${code})`);
      for (const file of ["MN06.xlsx", "MN07.xlsx", ...strange.map(([name]) => name)])
        expect(reminder).toContain(`- ${file}: `);
      expect(reminder).not.toContain("la.xlsx");
    });

    test("a figure changed after its return was counted is named at the next gathering, and the journal holds both", async () => {
      await libreOfficeJobs([await changedLater(at)]);
      const { json } = await gather();
      expect(json.changes).toEqual([expect.objectContaining({ code: "TH13", key: signed, previous: "22", now: "23" })]);
      const lines = (await readFile(at("nop/nhat-ky.csv"), "utf8"))
        .split("\r\n")
        .filter((line) => line.includes("TH13"));
      expect(lines).toHaveLength(2);
      expect(lines[1]).toContain(`${signed}: 22 → 23`);
    });
  },
);
