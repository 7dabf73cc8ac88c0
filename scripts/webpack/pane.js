const path = require("node:path");
const { Carried } = require("./carried.js");
const { InitialBudget } = require("./initial-budget.js");
const { devServer } = require("./dev-server.js");
const { pages } = require("./pages.js");
const { StaticFiles } = require("./static-files.js");

/** What a page may load before it shows anything: 200 kB after gzip. */
const budget = 200_000;

/** Where the pages will be served, without a slash at the end; the manifest in the repository speaks of this machine. */
const localBase = "https://localhost:3000";

const baseUrl = () => {
  const base = process.env.RA_SOAT_BASE_URL ?? localBase;
  if (!/^https:\/\/[^\s"<>&?#]+[^/]$/.test(base)) {
    throw new Error(`RA_SOAT_BASE_URL must be an https address without a slash at its end, not "${base}".`);
  }
  return base;
};

const drawings = ["icon", "load", "check", "clear", "form"];
const icons = drawings.flatMap((name) => [16, 32, 64, 80].map((size) => `assets/${name}-${size}.png`));

const staticFiles = () => [
  { from: "src/pane/page.css", to: "page.css" },
  { from: "assets/functions.json", to: "functions.json" },
  { from: "LICENSE", to: "LICENSE.txt" },
  { from: "THIRD-PARTY.md", to: "THIRD-PARTY.txt" },
  { from: "manifest.xml", to: "manifest.xml", change: (text) => text.replaceAll(localBase, baseUrl()) },
  ...icons.map((file) => ({ from: file, to: file })),
];

/** The task pane and the plain tab. */
const pane = ({ root, typescript, alias }) => ({
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/excel/taskpane.tsx", tab: "./src/pane/tab/index.tsx" },
  output: {
    path: path.join(root, "dist/pane"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "auto",
    clean: true,
    // Written anew even if it is the same, so that the browser tests see that it is newer than what it was built from.
    compareBeforeEmit: false,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"], alias },
  module: { rules: [typescript] },
  devtool: false,
  devServer: devServer(localBase),
  optimization: {
    splitChunks: { chunks: "all" },
  },
  plugins: [
    ...pages(),
    new StaticFiles(staticFiles()),
    new InitialBudget({ taskpane: budget, tab: budget }),
    new Carried("out/carried-pane.json"),
  ],
  // A second build compiles only what has changed.
  cache: { type: "filesystem", buildDependencies: { config: [__filename, path.join(root, "webpack.config.js")] } },
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = { pane };
