import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import type { Level } from "../src/plan/schema/scope";
import { loadBuiltin } from "../src/plan/builtin";
import { packNamed } from "../src/plan/catalogue";
import { makeSchool } from "../src/usecases/make";
import { openWorkbook, writeWorkbook } from "../src/workbook/xlsx";
import type { Change } from "../src/workbook/port";

// npm run many-files: how much memory `check FOLDER` takes for 400, 800 and 1,600 returns. The files are made from three
// forms (mầm non, tiểu học, THCS); each gets a code and a name of its own. Needs dist (npm run build).
const stand = { code: "MA-TRUONG", school: "TEN-TRUONG" };

const formFor = async (level: Level): Promise<Uint8Array> => {
  const catalogue = loadBuiltin();
  const pack = catalogue.ok ? packNamed(catalogue.value, "phu-ly-2026") : null;
  if (!catalogue.ok || pack === null) throw new Error("the rules do not load");
  const respondent = { viewpoint: "school", levels: [level], ownership: "public", ...stand } as const;
  const made = makeSchool(catalogue.value, [pack], respondent, "2026");
  if (!made.ok) throw new Error(made.refusal.code);
  return writeWorkbook(made.value);
};

const ofSchool = async (form: Uint8Array, number: number): Promise<Uint8Array> => {
  const opened = openWorkbook(form);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : null;
  if (!opened.ok || read?.ok !== true) throw new Error("the form does not open");
  const own = (text: string): string =>
    text.replaceAll(stand.code, `T${number}`).replaceAll(stand.school, `Trường số ${number}`);
  const changes = (read.value[0] ?? []).flatMap(({ sheet, top, left, cells, formulas }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c): readonly Change[] =>
        cell.type !== "text" || own(cell.text) === cell.text || formulas.has(`${top + r},${left + c}`)
          ? []
          : [{ kind: "cell", sheet, row: top + r, column: left + c, value: own(cell.text), style: null }],
      ),
    ),
  );
  await opened.value.apply(changes);
  return opened.value.save();
};

/** Peak memory of the command in MB, as the system counts it, and how many lines its table has. */
const measured = (folder: string): readonly [mb: number, files: number] => {
  const probe = "process.on('exit',()=>process.stderr.write('RSS '+process.resourceUsage().maxRSS))";
  const file = path.join(folder, "..", "probe.cjs");
  writeFileSync(file, probe);
  const ran = spawnSync(process.execPath, ["--require", file, "dist/cli/ra-soat.js", "check", folder, "--lang", "en"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const [, kilobytes = "0"] = /RSS (\d+)$/.exec(ran.stderr) ?? [];
  const [, files = "0"] = /^(\d+) files:/m.exec(ran.stdout) ?? [];
  return [Math.round(Number(kilobytes) / 1024), Number(files)];
};

const root = mkdtempSync(path.join(tmpdir(), "ra-soat-many-"));
const folder = path.join(root, "nop");
mkdirSync(folder);
const forms = await Promise.all((["mam-non", "tieu-hoc", "thcs"] as const).map(formFor));
let made = 0;
for (const count of [400, 800, 1600]) {
  for (; made < count; made += 1)
    writeFileSync(
      path.join(folder, `T${made}.xlsx`),
      await ofSchool(forms[made % forms.length] ?? new Uint8Array(), made),
    );
  const start = Date.now();
  const [mb, files] = measured(folder);
  console.log(`${files} files: peak ${mb} MB, ${Math.round((Date.now() - start) / 1000)} s`);
}
rmSync(root, { recursive: true, force: true });
