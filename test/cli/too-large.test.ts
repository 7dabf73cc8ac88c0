import { truncateSync } from "node:fs";
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
