// Builds dist/: the command (one file for Node) and the pages (static files for any https host, or a folder). Everything is
// bundled, so that a built Rà Soát needs no node_modules.
const path = require("node:path");
const webpack = require("webpack");
const { Carried } = require("./scripts/webpack/carried.js");
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
  output: { path: path.join(root, "dist/cli"), filename: "[name].js", clean: true },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // json-rules-engine's path resolver runs code found in a condition's path: left out of every bundle.
    alias: { "jsonpath-plus": path.join(root, "src/verdict/no-jsonpath.ts") },
  },
  module: { rules: [typescript] },
  // Readable names in the one sentence an unexpected error prints.
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new Carried("out/carried-cli.json"),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [cli, pane({ root, typescript, alias: cli.resolve.alias })];
