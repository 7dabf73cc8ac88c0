/**
 * npm run sample: makes assets/bao-cao-mau.xlsx, the return that the demo checks. It is filled in LibreOffice, as a
 * clerk would, with mistakes planted so that every kind of verdict occurs.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { loadBuiltin } from "../src/plan/builtin";
import { packNamed } from "../src/plan/catalogue";
import { makeSchool } from "../src/usecases/make";
import { fillForm, type Filling } from "../test/support/fill-form";

/** By entry key: [(1), (2), reason]. What is not named stays blank. */
const filling = JSON.parse(await readFile(path.join(import.meta.dirname, "sample-figures.json"), "utf8")) as Filling;

const catalogue = loadBuiltin();
const pack = catalogue.ok ? packNamed(catalogue.value, "phu-ly-2026") : null;
if (!catalogue.ok || pack === null) throw new Error("The rules do not load");
const made = makeSchool(
  catalogue.value,
  [pack],
  {
    viewpoint: "school",
    levels: ["tieu-hoc"],
    ownership: "public",
    school: "Trường Tiểu học Minh Khai",
    code: "TH-01",
  },
  "2026",
);
if (!made.ok) throw new Error(made.refusal.code);
const output = "assets/bao-cao-mau.xlsx";
console.log(`${output}: ${await fillForm(made.value, filling, output)} cells filled`);
