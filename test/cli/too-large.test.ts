import { mkdirSync, truncateSync } from "node:fs";
import { journalFrom } from "../../src/cli/gather-files";
import { run, scratch } from "./run";

const at = scratch();

test.each(["xlsx", "csv"])("a .%s file of 1.9 GB is refused by its size, without being read", async (ending) => {
  const file = at(`large.${ending}`, "");
  truncateSync(file, 1_900_000_000);
  const ran = await run("check", file, "--plan", "phu-ly-2026", "--level", "thcs", "--ownership", "public", "--json");
  expect(ran.code).toBe(2);
  expect(JSON.parse(ran.out)).toMatchObject({ error: { code: "file-too-heavy" } });
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(1_000_000_000);
});

test("a journal of 1.9 GB is refused by its size, one that is a folder by what it is", async () => {
  const file = at("nhat-ky.csv", "");
  truncateSync(file, 1_900_000_000);
  const no = (): void => undefined;
  const silent = { lang: "vi", json: true, line: no, problem: no, data: no, part: no, progress: no } as const;
  await expect(journalFrom(file, silent)).rejects.toMatchObject({ refusal: { code: "file-too-heavy" } });
  mkdirSync(at("thu-muc.csv"));
  await expect(journalFrom(at("thu-muc.csv"), silent)).rejects.toMatchObject({ refusal: { code: "is-a-folder" } });
});
