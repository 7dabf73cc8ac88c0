// The tab as one file that loads nothing: to be handed on by mail or on a stick. It is made of the very scripts of the served
// tab, those that it loads later among them, so that nothing is built twice. Fails the build when it is over its budget.
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const { Compilation, sources, WebpackError } = require("webpack");

const name = "Alone";
const entry = "tab";

const hashOf = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** A script as it may stand in a page: nothing in it ends the element or opens a comment, and no parser changes a byte of it. */
const inPage = (script) => {
  if (/[\r\0]/.test(script)) throw new Error("a script that a page would read otherwise than it was hashed");
  return script.replace(/<(?=\/script)/gi, "\\x3C").replaceAll("<!--", "\\x3C!--");
};

/** A script without its banner, which names its own file. */
const bare = (script) => script.replace(/^\/\*![^]*?\*\/\s*/, "");

/** Of scripts that hold the same modules, each with the ids of all their chunks, the first. */
const once = (scripts) => [...new Map(scripts.map((script) => [bare(script), script]).reverse()).values()].reverse();

class Alone {
  /** @param {{ to: string, budget: number, without: readonly string[], page: (parts: { style: string, script: string, icon: string, notices: string, hash: (text: string) => string }) => string }} options `budget`: bytes after gzip; `without`: groups of chunks that the one file has no room for */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        this.emit(compilation, (file) => fs.readFileSync(path.resolve(compiler.context, file)));
      });
    });
  }

  emit(compilation, read) {
    const group = compilation.entrypoints.get(entry);
    // What is loaded later stands first: it waits in the page until the entry, which is last, starts it.
    const leftOut = (chunk) => [...chunk.groupsIterable].every(({ name: own }) => this.options.without.includes(own));
    const later = [...group.getEntrypointChunk().getAllAsyncChunks()].filter((chunk) => !leftOut(chunk));
    const files = [...later, ...group.chunks].flatMap(({ files: own }) => [...own]);
    const own = group.getEntrypointChunk().files.values().next().value;
    const ordered = [...new Set(files)].filter((file) => file.endsWith(".js") && file !== own);
    const script = once([...ordered, own].map((file) => compilation.getAsset(file).source.source().toString())).join(
      ";\n",
    );
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
