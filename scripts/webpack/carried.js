// Writes down which packages a bundle carries, for scripts/notices.mjs: a list of their folders in out/.
const fs = require("node:fs");
const path = require("node:path");

const name = "Carried";

/** The folder of the package that a file belongs to: of the innermost node_modules. */
const packageOf = (file) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/.exec(file)?.[0];

class Carried {
  /** @param {string} file where the list goes, relative to the repository */
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap(name, ({ modules, chunkGraph }) => {
      const carried = [...modules].filter((each) => chunkGraph.getNumberOfModuleChunks(each) > 0);
      const files = carried.flatMap((each) => [each, ...(each.modules ?? [])]).map(({ resource }) => resource ?? "");
      const folders = files
        .flatMap((file) => packageOf(file) ?? [])
        .map((folder) => path.relative(compiler.context, folder));
      const target = path.join(compiler.context, this.file);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, JSON.stringify([...new Set(folders)].sort(), null, 2));
    });
  }
}

module.exports = { Carried };
