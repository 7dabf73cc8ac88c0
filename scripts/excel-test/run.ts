// Drives real Excel through the steps of docs/manual-excel-test.md that need no person, by Microsoft's own test server:
//   npm run excel:test                 for whoever has Excel: sideload the manifest it names, open its pane in an empty workbook
//   npm run excel:test -- --stand-in   without Excel: the in-memory workbook of test/office-host does the steps and sends what it saw
import { spawnSync } from "node:child_process";
import { request } from "node:https";
import { loadBuiltin } from "../../src/plan/builtin";
import { startCalculator } from "../../test/office-host/load-ironcalc";
import { newExcel } from "../../test/workbook/excel/open";
import { port, testServer } from "./server";
import { site } from "./site";
import { runSteps, type StepResult } from "./steps";

/** What the page does in Excel (./page), from here; the certificate is our own and vouches for nothing. */
const sent = (results: readonly StepResult[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const data = encodeURIComponent(JSON.stringify(results));
    const post = { host: "localhost", port, path: `/results?data=${data}`, method: "POST", rejectUnauthorized: false };
    request(post, (response) => {
      response.resume();
      response.on("end", resolve);
    })
      .on("error", reject)
      .end();
  });

const standIn = async (): Promise<void> => {
  newExcel().calculator = startCalculator();
  const catalogue = loadBuiltin();
  if (!catalogue.ok) throw new Error("The built-in plans do not load.");
  await sent(await runSteps(catalogue.value));
};

spawnSync(process.execPath, ["scripts/local-certificate.mjs"], { stdio: "inherit" });
const certificate = { key: "out/https/key.pem", cert: "out/https/localhost.crt" };

const told = (manifest: string): string => `
Máy chủ kiểm thử của Microsoft đang chờ ở cổng ${port} / Microsoft's test server is waiting.
  1. ${certificate.cert}: thêm vào chứng chỉ tin cậy của máy này / trust it on this machine (docs/deploy.md).
  2. Excel: nạp thử ${manifest} (Chèn → Phần bổ trợ) / sideload it (Insert → Add-ins).
  3. Mở một sổ làm việc trống rồi mở ngăn “Rà Soát – kiểm thử” / open an empty workbook, then its pane.
`;

const server = await testServer(certificate);
const inExcel = !process.argv.includes("--stand-in");
const page = inExcel ? await site(certificate) : null;
if (page === null) await standIn();
else console.log(told(page.manifest));
const results = await server.results();
for (const { step, passed, seen } of results) console.log(`${passed ? "✔" : "✘"} ${step}: ${seen}`);
page?.server.close();
await server.stop();
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
