import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { run, runJson, scratch } from "./run";

const at = scratch();
const sample = path.join(__dirname, "../../assets/bao-cao-mau.xlsx");

const folder = (name: string): string => {
  mkdirSync(at(name));
  copyFileSync(sample, path.join(at(name), "a.xlsx"));
  return at(name);
};

const filesOf = async (where: string): Promise<readonly string[]> => {
  const { json } = await runJson<readonly { readonly file: string }[]>("check", where);
  return json.map(({ file }) => path.relative(where, file));
};

test("a folder that a link leads back into is looked through once", async () => {
  const own = folder("vong");
  symlinkSync(own, path.join(own, "lai"));
  mkdirSync(path.join(own, "trong"));
  symlinkSync("..", path.join(own, "trong/len"));
  expect(await filesOf(own)).toEqual(["a.xlsx"]);
});

test("a linked folder that lies elsewhere is looked through as any other", async () => {
  const own = folder("noi");
  symlinkSync(folder("khac"), path.join(own, "khac"));
  expect(await filesOf(own)).toEqual(["a.xlsx", path.join("khac", "a.xlsx")]);
});

test("a pipe in a folder is passed over: nobody may ever write into it", async () => {
  const own = folder("ong");
  spawnSync("mkfifo", [path.join(own, "cho.xlsx")]);
  expect(await filesOf(own)).toEqual(["a.xlsx"]);
});

test("what never ends is read no further than a file may be long", async () => {
  const { code, out } = await run("check", "/dev/zero", "--json");
  expect([code, JSON.parse(out)]).toMatchObject([2, { error: { code: "file-too-heavy" } }]);
});
