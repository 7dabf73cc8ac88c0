// Fails the build when what an entry loads first is over its budget, in bytes after `gzip -9`.
const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

const name = "InitialBudget";

class InitialBudget {
  /** @param {Record<string, number>} budgets bytes for each entry's name */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => this.measure(compilation));
    });
  }

  measure(compilation) {
    for (const [entry, budget] of Object.entries(this.budgets)) {
      const files = (compilation.entrypoints.get(entry)?.getFiles() ?? []).filter((file) => file.endsWith(".js"));
      const size = files.reduce(
        (sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length,
        0,
      );
      const words = `${entry}: ${Math.round(size / 100) / 10} kB after gzip of ${budget / 1000} kB (${files.join(", ")})`;
      if (size > budget || files.length === 0) compilation.errors.push(new WebpackError(`Over budget: ${words}`));
      else compilation.getLogger(name).info(words);
    }
  }
}

module.exports = { InitialBudget };
