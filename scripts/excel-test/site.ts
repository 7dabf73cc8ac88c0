import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { createRequire } from "node:module";
import path from "node:path";

const folder = path.resolve("out/excel-test/site");
const sitePort = 3001;
const address = `https://localhost:${sitePort}`;

const html = `<!doctype html><meta charset="utf-8"><title>Rà Soát – kiểm thử</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="page.js"></script>`;

/** Another add-in than the product's, so that both can stand in one Excel. */
const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>5f3b1f0a-6f2b-4a62-9a57-3c8a4f1d7e21</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Rà Soát</ProviderName>
  <DefaultLocale>vi-VN</DefaultLocale>
  <DisplayName DefaultValue="Rà Soát – kiểm thử"/>
  <Description DefaultValue="Thử Rà Soát trong Excel thật."/>
  <SupportUrl DefaultValue="${address}"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="${address}/index.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>
`;

type Compiler = (config: object, done: (error: Error | null, stats?: { hasErrors: () => boolean }) => void) => void;

const built = (): Promise<void> => {
  const from = createRequire(path.resolve("package.json"));
  const webpack = from("webpack") as Compiler;
  const [, pane] = from("./webpack.config.js") as readonly { readonly module: object; readonly resolve: object }[];
  const config = {
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry: { page: path.resolve("scripts/excel-test/page.ts") },
    output: { path: folder, filename: "[name].js" },
    module: pane?.module,
    resolve: pane?.resolve,
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error !== null || stats?.hasErrors() === true) reject(error ?? new Error("The page could not be built."));
      else resolve();
    });
  });
};

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html; charset=utf-8" };

/** Builds the page of the steps and its manifest, and serves them; gives the server and where the manifest is. */
export const site = async (certificate: {
  readonly key: string;
  readonly cert: string;
}): Promise<{ readonly server: Server; readonly manifest: string }> => {
  await built();
  writeFileSync(path.join(folder, "index.html"), html);
  const file = path.join(folder, "manifest.xml");
  writeFileSync(file, manifest);
  const options = { key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) };
  const server = createServer(options, (request, response) => {
    const name = path.basename(new URL(request.url ?? "/", address).pathname) || "index.html";
    const type = types[path.extname(name)];
    if (type === undefined || !["index.html", "page.js"].includes(name)) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": type }).end(readFileSync(path.join(folder, name)));
  });
  await new Promise<void>((resolve) => {
    server.listen(sitePort, "localhost", resolve);
  });
  return { server, manifest: file };
};
