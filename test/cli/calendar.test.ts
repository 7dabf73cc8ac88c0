import { readFileSync } from "node:fs";
import ical from "node-ical";
import { day, duties, plans } from "./duties";
import { makeForm, run, scratch } from "./run";

const at = scratch();

/** A property with parameters comes as an object with its text in `val`. */
const wordsOf = (property: unknown): string => {
  if (typeof property === "string") return property;
  return typeof property === "object" && property !== null && "val" in property ? String(property.val) : "";
};

describe("the calendar", () => {
  const events = async (plan: string) => {
    const file = at(`${plan}.ics`);
    expect(await run("deadlines", "--plan", plan, "--as-of", day, "--ics", file)).toMatchObject({ code: 0, err: "" });
    const parsed = Object.values(ical.sync.parseICS(readFileSync(file, "utf8")));
    return parsed.flatMap((event) => (event?.type === "VEVENT" ? [event] : []));
  };
  const dayOf = (date: Date): string =>
    `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;

  test.each(plans)("of %s, read by another program, has the same days", async (plan) => {
    const found = await events(plan);
    const days = found.map(({ start, description }) => `${wordsOf(description).split("\n")[0] ?? ""} ${dayOf(start)}`);
    const ahead = (await duties(plan)).filter(({ due }) => due !== null && due >= day);
    for (const { code, due } of ahead) expect(days).toContain(`${code} ${due ?? ""}`);
    for (const { start } of found) expect(dayOf(start) >= day).toBe(true);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
    for (const event of found) expect([event.datetype, wordsOf(event.summary).length > 6]).toEqual(["date", true]);
  });

  test("holds every quarter's report of the months ahead", async () => {
    const found = (await events("phu-ly-2026")).filter(({ description }) =>
      wordsOf(description).startsWith("phu-ly-2026/VI\n"),
    );
    expect(found.map(({ start }) => dayOf(start)).sort()).toEqual([
      "2026-12-04",
      "2026-12-09",
      "2026-12-14",
      "2026-12-19",
    ]);
  });

  test("holds both of two reports that one clause asks for on one day", async () => {
    const plan = JSON.parse(readFileSync("test/fixtures/ke-hoach-thu-sau.json", "utf8")) as { reporting: object[] };
    const [report = {}] = plan.reporting;
    const rules = at("two.json", JSON.stringify({ ...plan, reporting: [report, report] }));
    const command = ["deadlines", "--rules", rules, "--plan", "minh-son-2027", "--as-of", "2027-01-01"];
    expect(await run(...command, "--ics", at("two.ics"))).toMatchObject({ code: 0 });
    const parsed = Object.values(ical.sync.parseICS(readFileSync(at("two.ics"), "utf8")));
    const march = parsed.filter(
      (event) =>
        event?.type === "VEVENT" && /^minh-son-2027\.V-/.test(event.uid) && dayOf(event.start) === "2027-03-19",
    );
    expect(march.length).toBe(2);
  });

  const uids = (file: string): ReadonlyMap<string, string> =>
    new Map(
      Object.values(ical.sync.parseICS(readFileSync(file, "utf8"))).flatMap((event) =>
        event?.type === "VEVENT" ? [[event.uid, dayOf(event.start)] as const] : [],
      ),
    );

  test("made again later names the same events alike, so that none stands twice", async () => {
    const [early, late] = [at("early.ics"), at("late.ics")];
    await run("deadlines", "--plan", "phu-ly-2026", "--as-of", "2026-06-01", "--ics", early);
    await run("deadlines", "--plan", "phu-ly-2026", "--as-of", "2026-10-01", "--ics", late);
    const [before, after] = [uids(early), uids(late)];
    expect(after.size).toBeGreaterThan(10);
    for (const [uid, due] of after) expect([uid, before.get(uid) ?? due]).toEqual([uid, due]);
    expect(
      [...before]
        .filter(([, due]) => due >= "2026-10-01")
        .map(([uid]) => uid)
        .sort(),
    ).toEqual([...after.keys()].sort());
    expect([...after.keys()].join(" ")).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    const sequence = (file: string): number => Number(/SEQUENCE:(\d+)/.exec(readFileSync(file, "utf8"))?.[1]);
    expect(sequence(late)).toBeGreaterThan(sequence(early));
  });

  test("takes nobody's time: free and transparent", async () => {
    await run("deadlines", "--plan", "phu-ly-2026", "--as-of", day, "--ics", at("free.ics"));
    const text = readFileSync(at("free.ics"), "utf8");
    const count = (line: string): number => text.split(line).length - 1;
    expect(count("BEGIN:VEVENT")).toBeGreaterThan(0);
    expect(count("TRANSP:TRANSPARENT")).toBe(count("BEGIN:VEVENT"));
    expect(count("X-MICROSOFT-CDO-BUSYSTATUS:FREE")).toBe(count("BEGIN:VEVENT"));
  });

  describe("of a file that meets something", () => {
    /** Each event's id with its state, its sequence and its title. */
    const states = (file: string): ReadonlyMap<string, readonly [string, number, string]> =>
      new Map(
        Object.values(ical.sync.parseICS(readFileSync(file, "utf8"))).flatMap((event) =>
          event?.type === "VEVENT"
            ? [[event.uid, [event.status ?? "", Number(event.sequence), wordsOf(event.summary)]] as const]
            : [],
        ),
      );
    const calendars = async (plan: string, on: string, line: string) => {
      const [before, after] = [at(`${plan}-truoc.ics`), at(`${plan}-sau.ics`)];
      const figures = at(`${plan}.csv`, `code,numerator,denominator,value\n${line}\n`);
      await run("deadlines", "--plan", plan, "--as-of", on, "--ics", before);
      const school = ["--plan", plan, "--level", "tieu-hoc", "--ownership", "public", "--as-of", on];
      expect(await run("deadlines", figures, ...school, "--within", "5", "--ics", after)).toMatchObject({ code: 0 });
      return [states(before), states(after)] as const;
    };

    test("it is cancelled there, newer than in a calendar of the same day, so that importing both leaves it out", async () => {
      const [before, after] = await calendars("phu-ly-2026", day, "phu-ly-2026/PL.4,27,52,");
      const id = "phu-ly-2026.PL.4-d1@ra-soat";
      expect(before.get(id)?.[0]).toBe("CONFIRMED");
      expect(after.get(id)?.[0]).toBe("CANCELLED");
      expect(after.get(id)?.[2]).toMatch(/^Đạt: /);
      expect(after.get(id)?.[1]).toBeGreaterThan(before.get(id)?.[1] ?? Infinity);
    });

    test("of a duty that comes again the next day alone is cancelled", async () => {
      const [before, after] = await calendars("phu-ly-2026", "2026-03-01", "phu-ly-2026/PL.16,,,xong");
      const own = [...after].flatMap(([id, [state]]) => (id.startsWith("phu-ly-2026.PL.16-") ? [state] : []));
      expect([...before.keys()].filter((id) => id.startsWith("phu-ly-2026.PL.16-")).length).toBe(5);
      expect(own.sort()).toEqual(["CANCELLED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED"]);
      expect(after.get("phu-ly-2026.PL.16-r1@ra-soat")?.[0]).toBe("CANCELLED");
    });

    test("nothing reminds of it", async () => {
      await calendars("phu-ly-2026", day, "phu-ly-2026/PL.4,27,52,");
      const events = readFileSync(at("phu-ly-2026-sau.ics"), "utf8").split("BEGIN:VEVENT");
      const cancelled = events.filter((event) => event.includes("STATUS:CANCELLED"));
      expect(cancelled.length).toBe(1);
      expect(cancelled.join("")).not.toContain("VALARM");
    });
  });

  test("of a file is newer than one that was made before, though the file's own day lies before that", async () => {
    const form = at("bao-cao.xlsx");
    await makeForm(form, "--period", "2026-Q1");
    const [before, after] = [at("truoc.ics"), at("sau.ics")];
    await run("deadlines", "--plan", "phu-ly-2026", "--as-of", "2026-06-01", "--ics", before);
    await run("deadlines", form, "--ics", after);
    const sequence = (file: string): number => Number(/SEQUENCE:(\d+)/.exec(readFileSync(file, "utf8"))?.[1]);
    expect(sequence(after)).toBeGreaterThan(sequence(before));
  });

  test("is written under a calendar's name alone, never in the place of the report it is made of", async () => {
    const form = at("nop.xlsx");
    await makeForm(form);
    const whole = readFileSync(form);
    const { code, err } = await run("deadlines", form, "--ics", form);
    expect(code).toBe(2);
    expect(err).toContain("Hãy đặt tên kết thúc bằng .ics");
    expect(readFileSync(form).equals(whole)).toBe(true);
  });

  test("is the same file every time", async () => {
    await run("deadlines", "--plan", "phu-ly-2026", "--as-of", day, "--ics", at("a.ics"));
    await run("deadlines", "--plan", "phu-ly-2026", "--as-of", day, "--ics", at("b.ics"));
    expect(readFileSync(at("a.ics"), "utf8")).toBe(readFileSync(at("b.ics"), "utf8"));
  });
});
