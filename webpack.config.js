// Builds dist/: the command (for Node, without packages) and the pages (static files for any https host, or a folder). Everything is
// bundled, so that a built Rà Soát needs no node_modules.
const path = require("node:path");
const Minimizer = require("minimizer-webpack-plugin");
const { Carried } = require("./scripts/webpack/carried.js");
const { Compiled } = require("./scripts/webpack/compiled.js");
const { pane } = require("./scripts/webpack/pane.js");

const root = __dirname;

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, module: "esnext" } },
};

const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { "ra-soat": "./src/cli/ra-soat.ts" },
  // One file; what a run does not ask for is not run (cli/main). The name's hash ties it to what V8 keeps of it.
  output: {
    path: path.join(root, "dist/cli"),
    filename: "command.[contenthash:10].js",
    asyncChunks: false,
    clean: true,
  },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // json-rules-engine's path resolver runs code found in a condition's path: left out of every bundle.
    alias: { "jsonpath-plus": path.join(root, "src/verdict/no-jsonpath.ts") },
  },
  module: {
    rules: [
      typescript,
      { include: path.join(root, "src/plan/builtin.ts"), loader: path.join(root, "scripts/webpack/checked-rules.js") },
    ],
  },
  // Plain ASCII: V8 holds such a text in half the room. Names stay readable in the one sentence an unexpected error prints.
  optimization: {
    minimizer: [
      new Minimizer({
        extractComments: false,
        terserOptions: { mangle: false, format: { ascii_only: true, comments: false } },
      }),
    ],
  },
  plugins: [
    new Carried("out/carried-cli.json"),
    new Compiled({ starter: "ra-soat.js", sample: ["check", "assets/bao-cao-mau.xlsx"] }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [cli, pane({ root, typescript, alias: cli.resolve.alias })];
