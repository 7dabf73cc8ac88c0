/**
 * npm run native:before [-- COMMIT]: the forms now beside those of an earlier commit, by default the last of the first
 * format: cells to fill (Giải trình apart), size, how much of the processor it takes to make and write each, and LibreOffice
 * to open it, the least of several by turns, which other work of the machine changes little; how many sheets they have, and
 * what it takes to open as many with nothing on them. The earlier forms are made by that commit's own command, in a worktree
 * that is taken away again. Ends with 1 where a form has grown, asks for more, or takes longer to open.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { findTables } from "../../src/sheet/find";
import { columnLetters } from "../../src/sheet/address";
import { libreOfficeJobs } from "../../test/support/libreoffice";
import { blocksOf, opened } from "../../test/support/xlsx-book";
import { bytesOf } from "./bytes";

const lastOfFormat1 = "5ccdada";
const rounds = 15;
const root = path.join(import.meta.dirname, "../..");

const allPlans = "phu-ly-2026,tan-ky-2026,hai-phong-2026,tay-ninh-2026,le-chan-2026";
const school = ["--ownership", "public", "--school", "Trường A", "--code", "A1", "--period", "2026"];
interface Form {
  readonly name: string;
  readonly plans: string;
  /** A school's; empty: an officer's workbook. */
  readonly levels: string;
}

const forms: readonly Form[] = [
  { name: "school, Phủ Lý, tieu-hoc", plans: "phu-ly-2026", levels: "tieu-hoc" },
  {
    name: "school, Tân Kỳ + Hải Phòng, tieu-hoc and thcs",
    plans: "tan-ky-2026,hai-phong-2026",
    levels: "tieu-hoc,thcs",
  },
  { name: "office, Tân Kỳ", plans: "tan-ky-2026", levels: "" },
  { name: "office, all five plans", plans: allPlans, levels: "" },
];

const commandOf = ({ plans, levels }: Form): readonly string[] =>
  levels === ""
    ? ["load", "--plan", plans, "--period", "2026"]
    : ["template", "--plan", plans, "--level", levels, ...school];

/** Cells that a protected sheet leaves open, outside the columns of reasons and of confirmations. */
const entriesIn = async (bytes: Uint8Array): Promise<number> => {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const [, formats = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(text("xl/styles.xml")) ?? [];
  const open = new Set(
    [...formats.matchAll(/<xf\b(?:[^>]*\/>|.*?<\/xf>)/gs)].flatMap(([xf], index) =>
      /<protection[^>]*locked="0"/.test(xf) ? [String(index)] : [],
    ),
  );
  const book = await blocksOf(opened(bytes));
  const names = book.map(({ sheet }) => sheet);
  return findTables(book).reduce((sum, { sheet, columns }) => {
    const apart = [columns.get("reason"), columns.get("confirmed")].flatMap((at) =>
      at === undefined ? [] : [columnLetters(at)],
    );
    const xml = text(`xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`);
    const cells = [...xml.matchAll(/<c r="([A-Z]+)\d+"[^>]*? s="(\d+)"/g)];
    return sum + cells.filter(([, letters = "", style = ""]) => open.has(style) && !apart.includes(letters)).length;
  }, 0);
};

interface Made {
  readonly file: string;
  readonly entries: number;
  readonly size: number;
  readonly sheets: number;
  readonly bytes: string;
}

/** What a script of a tree prints. */
const printed = (tree: string, script: string, args: readonly string[]): string =>
  execFileSync(process.execPath, [path.join(tree, "scripts/run-ts.mjs"), path.join(tree, script), ...args], {
    cwd: tree,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

const made = async (tree: string, form: Form, file: string): Promise<Made> => {
  printed(tree, "src/cli/ra-soat.ts", [...commandOf(form), "--out", file]);
  const bytes = new Uint8Array(readFileSync(file));
  const parts = unzipSync(bytes);
  const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet")).length;
  return { file, entries: await entriesIn(bytes), size: bytes.length, sheets, bytes: bytesOf(parts) };
};

/** The same workbook with nothing on its sheets: what their number alone costs. */
const emptied = ({ file }: Made): string => {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).map(([name, part]) => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, part] as const;
    const bare = strFromU8(part).replace(
      /<sheetPr>.*<\/worksheet>|<dimension .*<\/worksheet>/s,
      "<sheetData/></worksheet>",
    );
    return [name, strToU8(bare)] as const;
  });
  const empty = file.replace(/\.xlsx$/, "-empty.xlsx");
  writeFileSync(empty, zipSync(Object.fromEntries(parts)));
  return empty;
};

/** Seconds of the processor, the least of several; by turns in one LibreOffice, so that neither meets another machine. */
const openingTimes = async (files: readonly string[]): Promise<readonly number[]> => {
  const inputs = Array.from({ length: rounds }, () => files).flat();
  const shown = await libreOfficeJobs(inputs.map((input) => ({ input, steps: [{ op: "openingTime" }] })));
  const seconds = shown.map(([first]) => (first?.type === "number" ? first.value : Infinity));
  return files.map((_, at) => Math.min(...seconds.filter((_second, index) => index % files.length === at)));
};

const timing = "scripts/native/processor-time.ts";
/** Processes that make and write a form again and again, of each tree. */
const processes = 3;

/** Milliseconds of the processor to make and write a form in each tree, the least of several, by turns. */
const writingTimes = (trees: readonly string[], { plans, levels }: Form): readonly number[] => {
  const rounds = Array.from({ length: processes }, () =>
    trees.map((each) => Number(printed(each, timing, [plans, levels]))),
  );
  return trees.map((_, at) => Math.min(...rounds.map((round) => round[at] ?? Infinity)));
};

const milliseconds = (seconds = Infinity): string => `${(seconds * 1000).toFixed(0)} ms`;

const folder = mkdtempSync(path.join(tmpdir(), "native-before-"));
const tree = path.join(folder, "tree");
const git = (...args: readonly string[]): void => {
  execFileSync("git", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
};
try {
  git("worktree", "add", "--detach", tree, process.argv[2] ?? lastOfFormat1);
  symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"));
  mkdirSync(path.dirname(path.join(tree, timing)), { recursive: true });
  copyFileSync(path.join(root, timing), path.join(tree, timing));
  for (const [index, form] of forms.entries()) {
    const before = await made(tree, form, path.join(folder, `${index}-before.xlsx`));
    const now = await made(root, form, path.join(folder, `${index}-now.xlsx`));
    const pair = [before, now];
    const written = writingTimes([tree, root], form);
    if (now.size > before.size || now.entries > before.entries) process.exitCode = 1;
    const times = await openingTimes([...pair.map(({ file }) => file), ...pair.map(emptied)]);
    const both = (each: (one: Made, at: number) => string): string => pair.map(each).join(" → ");
    const entries = both((one) => String(one.entries));
    const sizes = both(({ size }) => `${(size / 1000).toFixed(1)} kB`);
    const sheets = both((one) => String(one.sheets));
    const [earlier = Infinity, present = Infinity] = times;
    if (present > earlier) process.exitCode = 1;
    const opening = both((_, at) => milliseconds(times[at]));
    const bare = both((_, at) => milliseconds(times[pair.length + at]));
    const ratio = (present / earlier).toFixed(2);
    const writing = both((_, at) => `${(written[at] ?? Infinity).toFixed(0)} ms`);
    process.stdout.write(
      `${form.name}: entries ${entries}; ${sizes}; made and written in ${writing} of the processor; opened in ${opening} of the processor, ${ratio} of before; ${sheets} sheets, empty in ${bare}\n  its bytes: ${now.bytes}\n`,
    );
  }
} finally {
  git("worktree", "remove", "--force", tree);
  rmSync(folder, { recursive: true, force: true });
}
