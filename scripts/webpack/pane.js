const path = require("node:path");
const { InitialBudget } = require("./initial-budget.js");
const { pages } = require("./pages.js");
const { StaticFiles } = require("./static-files.js");

/** What a page may load before it shows anything: 200 kB after gzip. */
const budget = 200_000;

/** The task pane and the plain tab. */
const pane = ({ root, typescript, alias }) => ({
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  entry: { tab: "./src/pane/tab/index.tsx" },
  output: {
    path: path.join(root, "dist/pane"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"], alias },
  module: { rules: [typescript] },
  devtool: false,
  optimization: {
    splitChunks: { chunks: "all" },
  },
  plugins: [
    ...pages(),
    new StaticFiles([{ from: "src/pane/page.css", to: "page.css" }]),
    new InitialBudget({ tab: budget }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = { pane };
