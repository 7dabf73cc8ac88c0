import { rmSync } from "node:fs";
import path from "node:path";

export default async () => {
  await globalThis.raSoatBrowser?.close();
  if (process.env.RA_SOAT_EXCEL) rmSync(path.dirname(process.env.RA_SOAT_EXCEL), { recursive: true, force: true });
};
