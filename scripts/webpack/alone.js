// The tab as one file that loads nothing: to be handed on by mail or on a stick. Its script is compiled beside the served pages
// as one piece, in which everything stands once. Fails the build when it is over its budget.
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const { Compilation, EntryPlugin, ids, IgnorePlugin, optimize, sources, WebpackError } = require("webpack");

const name = "Alone";
const piece = "alone.js";

const hashOf = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** A script as it may stand in a page: nothing in it ends the element or opens a comment, and no parser changes a byte of it. */
const inPage = (script) => {
  if (/[\r\0]/.test(script)) throw new Error("a script that a page would read otherwise than it was hashed");
  return script.replace(/<(?=\/script)/gi, "\\x3C").replaceAll("<!--", "\\x3C!--");
};

/** A script without its banner, which names its own file. */
const bare = (script) => script.replace(/^\/\*![^]*?\*\/\s*/, "");

class Alone {
  /** @param {{ entry: string, to: string, budget: number, without: RegExp, page: (parts: { style: string, script: string, icon: string, notices: string, hash: (text: string) => string }) => string }} options `budget`: bytes after gzip; `without`: requests of parts that the one file has no room for, which fail when they are asked for */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.make.tapPromise(name, (compilation) => this.compile(compiler, compilation));
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        this.emit(compilation, (file) => fs.readFileSync(path.resolve(compiler.context, file)));
      });
    });
  }

  /** The entry with all that it loads later as one script, among the assets of the compilation. */
  compile(compiler, compilation) {
    const { entry, without } = this.options;
    const child = compilation.createChildCompiler(name, { filename: piece });
    // Applied afterwards: what is handed over there is overwritten by the taps that a child takes from its parent.
    new EntryPlugin(compiler.context, entry, { name }).apply(child);
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }).apply(child);
    new ids.DeterministicModuleIdsPlugin().apply(child);
    new IgnorePlugin({ checkResource: (request) => without.test(request) }).apply(child);
    return new Promise((resolve, reject) => {
      child.runAsChild((error) => (error ? reject(error) : resolve()));
    });
  }

  emit(compilation, read) {
    const asset = compilation.getAsset(piece);
    // Without it the compilation has failed, and says why.
    if (asset === undefined) return;
    const script = bare(asset.source.source().toString());
    compilation.deleteAsset(piece);
    const html = this.options.page({
      style: read("src/pane/page.css").toString("utf8"),
      script: inPage(script),
      icon: read("assets/icon-32.png").toString("base64"),
      notices: `${read("LICENSE").toString("utf8")}\n${read("THIRD-PARTY.md").toString("utf8")}`,
      hash: hashOf,
    });
    const size = gzipSync(html, { level: 9 }).length;
    const { to, budget } = this.options;
    if (size > budget) compilation.errors.push(new WebpackError(`${to}: ${size} bytes after gzip of ${budget}`));
    // As it is hashed: webpack would shorten what it does not take for shortened.
    compilation.emitAsset(to, new sources.RawSource(html), { minimized: true });
  }
}

module.exports = { Alone };
