// Keeps beside the built command what V8 made of its text, so that a start does not compile it anew: the command runs once
// on the sample return, and what was compiled by then is written down. Node takes it where it is the same Node, else not.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { WebpackError } = require("webpack");

const name = "Compiled";

/** The command that people start: reads the text and what V8 kept of it. The two names carry one hash and belong together. */
const starter = (file) => `#!/usr/bin/env node
const { existsSync, readFileSync } = require("node:fs");
const { wrap } = require("node:module");
const path = require("node:path");
const { Script } = require("node:vm");
const filename = path.join(__dirname, ${JSON.stringify(file)});
const kept = \`\${filename}.compiled\`;
const script = new Script(wrap(readFileSync(filename, "latin1")), {
  filename,
  ...(existsSync(kept) ? { cachedData: readFileSync(kept) } : {}),
});
script.runInThisContext()(exports, require, module, filename, __dirname);
module.exports = script;
`;

/** Runs the starter on the sample and writes what V8 has compiled when it ends. */
const keep = `
const [kept] = process.argv.splice(2, 1);
process.stdout.write = () => true;
const script = require(process.argv[1]);
process.on("exit", () => require("node:fs").writeFileSync(kept, script.createCachedData()));
`;

class Compiled {
  /** @param {{ starter: string, sample: readonly string[] }} options `sample`: the words after the command's name */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap(name, ({ entrypoints, errors }) => {
      const [file] = [...entrypoints.values()][0].getFiles();
      const starting = path.join(compiler.outputPath, this.options.starter);
      const kept = path.join(compiler.outputPath, `${file}.compiled`);
      fs.writeFileSync(starting, starter(file), { mode: 0o755 });
      const args = ["-e", keep, starting, kept, ...this.options.sample];
      const { stderr } = spawnSync(process.execPath, args, { cwd: compiler.context, encoding: "utf8" });
      if (stderr !== "" || !fs.existsSync(kept)) errors.push(new WebpackError(`${this.options.starter}: ${stderr}`));
    });
  }
}

module.exports = { Compiled };
