// Puts the files that need no compiling beside the bundles: the page's style, the icons, the manifest with its base URL.
const fs = require("node:fs");
const path = require("node:path");
const { sources } = require("webpack");

const name = "StaticFiles";

class StaticFiles {
  /** @param {{ from: string, to: string, change?: (text: string) => string }[]} files */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap(name, () => {
        for (const { from, to, change } of this.files) {
          const bytes = fs.readFileSync(path.resolve(compiler.context, from));
          const content = change === undefined ? bytes : change(bytes.toString("utf8"));
          compilation.fileDependencies.add(path.resolve(compiler.context, from));
          compilation.emitAsset(to, new sources.RawSource(content));
        }
      });
    });
  }
}

module.exports = { StaticFiles };
