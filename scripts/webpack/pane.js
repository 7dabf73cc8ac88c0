const path = require("node:path");
const Minimizer = require("minimizer-webpack-plugin");
const { Alone } = require("./alone.js");
const { Carried } = require("./carried.js");
const { InSlices } = require("./in-slices.js");
const { InitialBudget } = require("./initial-budget.js");
const { devServer } = require("./dev-server.js");
const { contact, deployed, localBase } = require("./deployment.js");
const { alonePage, pages } = require("./pages.js");
const { StaticFiles } = require("./static-files.js");

/** What a page may load before it shows anything: 200 kB after gzip. */
const budget = 200_000;

/** The tab in one file: 700 kB after gzip, which leaves no room for the library that writes Word. */
const alone = {
  entry: "./src/pane/tab/index.tsx",
  to: "mot-tep/tab.html",
  budget: 700_000,
  without: /(?:\/documents\/(?:report|above)|\/together|\/rule-sheet\/live)$/,
  page: alonePage,
};

const drawings = ["icon", "load", "check", "clear", "form"];
const icons = drawings.flatMap((name) => [16, 32, 64, 80].map((size) => `assets/${name}-${size}.png`));

const staticFiles = () => [
  { from: "src/pane/page.css", to: "page.css" },
  { from: "assets/functions.json", to: "functions.json" },
  { from: "assets/functions-en.json", to: "functions-en.json" },
  { from: "assets/shortcuts.json", to: "shortcuts.json" },
  { from: "LICENSE", to: "LICENSE.txt" },
  { from: "THIRD-PARTY.md", to: "THIRD-PARTY.txt" },
  { from: "manifest.xml", to: "manifest.xml", change: deployed },
  ...icons.map((file) => ({ from: file, to: file })),
];

const entries = ["taskpane", "tab"];
const hashed = "[name].[contenthash:10].js";

/** The task pane and the plain tab. */
const pane = ({ root, typescript, alias }) => ({
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/excel/taskpane.tsx", tab: "./src/pane/tab/index.tsx" },
  output: {
    path: path.join(root, "dist/pane"),
    // The manifest names one of the entries. All else a server may let browsers keep for ever: what changes is named anew.
    filename: ({ chunk }) => (entries.includes(chunk?.name) ? "[name].js" : hashed),
    chunkFilename: hashed,
    // Beside the page, wherever it stands; the tab in one file has no address of its own to tell it from.
    publicPath: "",
    clean: true,
    // Written anew even if it is the same, so that the browser tests see that it is newer than what it was built from.
    compareBeforeEmit: false,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"], alias },
  module: {
    rules: [
      typescript,
      { test: /decode-data-html\.js$/, loader: path.join(__dirname, "few-names.js") },
      {
        include: path.join(root, "src/plan/builtin-parts.ts"),
        loader: path.join(__dirname, "checked-rules.js"),
        options: { parts: true },
      },
    ],
  },
  devtool: false,
  devServer: devServer(localBase),
  optimization: {
    // Numbered by InSlices.
    moduleIds: false,
    // What several parts share is fetched once from 5 kB on, in however many pieces.
    splitChunks: { chunks: "all", minSize: 5_000, maxAsyncRequests: 100, maxInitialRequests: 100 },
    // swc packs the pages a little smaller than terser, in half the time.
    minimizer: [
      new Minimizer({
        minify: Minimizer.swcMinify,
        terserOptions: { ecma: 2022, compress: { passes: 3, ecma: 2022 } },
      }),
    ],
  },
  plugins: [
    ...pages(contact()),
    new StaticFiles(staticFiles()),
    new InSlices(),
    new Alone(alone),
    new InitialBudget({ taskpane: budget, tab: budget }),
    new Carried("out/carried-pane.json"),
  ],
  // A second build compiles only what has changed.
  cache: {
    type: "filesystem",
    buildDependencies: {
      config: [__filename, path.join(__dirname, "in-slices.js"), path.join(root, "webpack.config.js")],
    },
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = { pane };
