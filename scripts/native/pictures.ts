/**
 * npm run native:pictures [-- WORDS]: out/native/*.png, the pages of three schools' forms, empty, half filled and complete,
 * as LibreOffice prints them; with WORDS those of every form and officer's workbook whose name holds them ("office
 * hai-phong-2026", "unnamed tay-ninh-2026 thcs"), named as `npm run print:measure` names them. Figures are written into the
 * file alone, so that every result it remembers is stale: the pictures show as well that LibreOffice works them out anew
 * when it opens such a file.
 */
import { packNamed } from "../../src/plan/catalogue";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { Level } from "../../src/plan/schema/scope";
import type { Change } from "../../src/workbook/port";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { addressOf } from "../../test/oracle/native/filled";
import { catalogue, type RealForm, realForms, schoolForm, unnamedForms } from "../../test/oracle/native/real/forms";
import { plausibleEntries } from "../../test/oracle/native/real/plausible";

const out = "out/native";

interface School {
  readonly file: string;
  readonly plans: readonly string[];
  readonly level: Level;
  readonly school: string;
  readonly code: string;
}

const schools: readonly School[] = [
  { file: "mam-non", plans: ["phu-ly-2026"], level: "mam-non", school: "Trường Mầm non Lương Khánh Thiện", code: "MN-03" },
  { file: "tieu-hoc", plans: ["phu-ly-2026"], level: "tieu-hoc", school: "Trường Tiểu học Minh Khai", code: "TH-01" },
  { file: "thpt", plans: ["le-chan-2026"], level: "thpt", school: "Trường THPT Lê Chân", code: "THPT-12" },
]; // prettier-ignore

const formOf = ({ plans, level, school, code }: School): RealForm => {
  const packs = plans.flatMap((id) => packNamed(catalogue, id) ?? []);
  const form = schoolForm(packs, { levels: [level], ownership: "public" }, { school, code });
  if (form === null) throw new Error(`No form for ${school}`);
  return form;
};

const contentOf = (typed: ReturnType<typeof plausibleEntries>, address: string): string | number | null => {
  const cell = typed.get(address)?.cell;
  if (cell?.type === "number") return cell.value;
  return cell?.type === "text" ? cell.text : null;
};

/** The file with figures written into its cells and nothing else touched. */
const written = async (bytes: Uint8Array, { slots }: RealForm, of: "all" | "half"): Promise<Uint8Array> => {
  const entries = plausibleEntries(slots, 7, of);
  const changes = slots.flatMap((slot): readonly Change[] => {
    const value = contentOf(entries, addressOf(slot));
    const { sheet, row, column } = slot;
    return value === null ? [] : [{ kind: "cell", sheet, row, column, value, style: null }];
  });
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const applied = await opened.value.apply(changes);
  if (!applied.ok) throw new Error(applied.refusal.code);
  return opened.value.save();
};

const wanted = process.argv.slice(2).join(" ");
const chosen: ReadonlyMap<string, RealForm> =
  wanted === ""
    ? new Map(schools.map((school) => [school.file, formOf(school)]))
    : new Map(
        [...realForms(), ...unnamedForms()]
          .filter(({ name }) => name.includes(wanted))
          .map((form) => [form.name.replace(/[^a-z0-9-]+/g, "_"), form]),
      );

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, form] of chosen) {
  const empty = await writeWorkbook(form.model);
  const stages = [
    ["1-trong", empty],
    ["2-mot-nua", await written(empty, form, "half")],
    ["3-day-du", await written(empty, form, "all")],
  ] as const;
  for (const [stage, bytes] of stages) {
    const file = `${out}/${name}-${stage}.xlsx`;
    writeFileSync(file, bytes);
    process.stdout.write(execFileSync("sh", ["scripts/render.sh", file, out], { encoding: "utf8" }));
  }
}
