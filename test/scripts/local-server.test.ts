import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { webpack } from "webpack";
import WebpackDevServer, { type Configuration } from "webpack-dev-server";

const { devServer } = jest.requireActual<{ devServer: (base: string) => Configuration }>(
  "../../scripts/webpack/dev-server.js",
);

const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-server-"));
const certificates = path.join(folder, "https");
const files = { key: path.join(certificates, "key.pem"), cert: path.join(certificates, "localhost.crt") };

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

const makeCertificate = (): void => {
  const script = `import("./scripts/local-certificate.mjs").then((m) => m.localCertificate(${JSON.stringify(certificates)}))`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
};

describe("npm start", () => {
  let server: WebpackDevServer;
  let port = 0;

  const ask = (at: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const ca = readFileSync(files.cert);
      const asking = request({ host: "localhost", servername: "localhost", port, path: at, headers, ca }, (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
      });
      asking.on("error", reject).end();
    });

  beforeAll(async () => {
    makeCertificate();
    writeFileSync(path.join(folder, "page.js"), "1;");
    const compiler = webpack({
      mode: "development",
      context: folder,
      entry: "./page.js",
      output: { path: path.join(folder, "out") },
      plugins: [
        (each) => {
          each.hooks.thisCompilation.tap("files", (made) => {
            const { RawSource } = each.webpack.sources;
            for (const name of ["tab.html", "functions.json", "functions-en.json", "shortcuts.json", "icon.png"])
              made.emitAsset(name, new RawSource("{}"));
          });
        },
      ],
      infrastructureLogging: { level: "none" },
      stats: "none",
    });
    const options = devServer("https://localhost:3000");
    const https = { type: "https" as const, options: { key: files.key, cert: files.cert } };
    server = new WebpackDevServer({ ...options, server: https, port: 0, onListening: () => undefined }, compiler);
    await server.start();
    const address = server.server?.address();
    port = typeof address === "object" && address !== null ? address.port : 0;
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("its certificate vouches for this machine, and can sign neither certificates nor programs", () => {
    const certificate = new X509Certificate(readFileSync(files.cert));
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
    expect(certificate.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
    const lasts = Date.parse(certificate.validTo) - Date.parse(certificate.validFrom);
    expect(lasts / (24 * 60 * 60 * 1000)).toBeCloseTo(30, 1);
    expect(statSync(files.key).mode & 0o077).toBe(0);
  });

  test("the certificate that somebody trusted stays the same until it ends", () => {
    const before = readFileSync(files.cert, "utf8");
    makeCertificate();
    expect(readFileSync(files.cert, "utf8")).toBe(before);
  });

  test("whoever trusts it gets the pages; other pages may read what Excel on the web fetches, nothing else", async () => {
    const open = ["/functions.json", "/functions-en.json", "/shortcuts.json"];
    for (const at of [...open, "/tab.html", "/main.js"]) {
      const { status, headers } = await ask(at);
      const readable = headers["access-control-allow-origin"];
      expect([at, status, readable]).toEqual([at, 200, open.includes(at) ? "*" : undefined]);
    }
  });

  test("Excel on the web may show the ribbon's pictures", async () => {
    const shown = { "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "image" };
    const { status, headers } = await ask("/icon.png", shown);
    expect([status, headers["cross-origin-resource-policy"]]).toEqual([200, undefined]);
  });

  test("who comes by another name, as a page that rebinds its own does, is not answered", async () => {
    expect((await ask("/tab.html", { Host: "rebound.example" })).status).toBe(403);
  });

  test.each([
    "/webpack-dev-server",
    "/webpack-dev-server/open-editor?fileName=page.js",
    "/webpack-dev-server/invalidate",
    "/__webpack_dev_server__/sockjs.bundle.js",
    "/ws",
  ])("nothing else answers: %s", async (at) => {
    expect((await ask(at)).status).toBe(404);
  });
});
