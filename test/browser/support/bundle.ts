import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { webpack } from "webpack";

/** One script out of a TypeScript file and what it imports, for a page to run before its own. */
export const bundle = async (file: string): Promise<string> => {
  const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-bundle-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: "web",
    entry: path.resolve(file),
    output: { path: folder, filename: "bundle.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      // A file named in a script is left to the script.
      parser: { javascript: { url: false } },
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, module: "esnext" } },
        },
      ],
    },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString("errors-only") ?? "no build");
  return readFileSync(path.join(folder, "bundle.js"), "utf8");
};
