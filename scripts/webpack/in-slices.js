// A page stays alive while its scripts begin: what a page or a late part consists of runs a few modules at a time, not all of
// it in one task. A module asks for others when it runs, so each is numbered after those that it asks for, and they run in
// the order of their numbers. Small numbers take less room in the scripts besides.
const { javascript, RuntimeGlobals, RuntimeModule, sources } = require("webpack");

const name = "InSlices";

/** Milliseconds of one slice, the same as in src/kernel/pause; a test holds the two together. */
const slice = 12;

/** Where the pages' own runtime keeps what runs modules a slice at a time. */
const run = `${RuntimeGlobals.require}.slices`;

class Slices extends RuntimeModule {
  constructor() {
    super("in slices", RuntimeModule.STAGE_TRIGGER);
  }

  generate() {
    const { require, ensureChunk } = RuntimeGlobals;
    const { outputOptions } = this.compilation;
    const global = `${outputOptions.globalObject}[${JSON.stringify(outputOptions.chunkLoadingGlobal)}]`;
    // Parts that are asked for in one go may need each other: none of their modules runs before all are there, and where one
    // does not come they run as webpack would have it. To ask for thirty scripts takes a while as well. A pause is a message,
    // since timers of a hidden page go once a second.
    return `
const pause = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { port1.close(); resolve(); };
  port2.postMessage(0);
});
const inSlices = async (all, work) => {
  let begun = performance.now();
  for (const each of all) {
    work(each);
    if (performance.now() - begun < ${slice}) continue;
    await pause();
    begun = performance.now();
  }
};
${run} = (ids) => inSlices(ids, ${require});
const came = new Map();
const queue = ${global};
const push = queue.push;
queue.push = (data) => {
  for (const chunk of data[0]) came.set(String(chunk), Object.keys(data[1]));
  return push(data);
};
const ensure = ${ensureChunk};
let asked = null;
const fetchAndRun = async () => {
  const chunks = asked;
  asked = null;
  const coming = new Map();
  await inSlices(chunks, (chunk) => coming.set(chunk, ensure(chunk)));
  const ends = await Promise.allSettled(coming.values());
  if (ends.every(({ status }) => status === "fulfilled")) {
    const ids = chunks.flatMap((chunk) => came.get(String(chunk)) ?? []);
    for (const chunk of chunks) came.delete(String(chunk));
    await ${run}(ids.sort((a, b) => a - b));
  }
  return coming;
};
let running = null;
${ensureChunk} = (chunk) => {
  if (asked === null) {
    asked = [];
    running = Promise.resolve().then(fetchAndRun);
  }
  if (!asked.includes(chunk)) asked.push(chunk);
  return running.then((coming) => coming.get(chunk));
};
`;
  }
}

/** Numbers what stands in some script in the order in which modules run: each after all that it asks for. */
const numberInOrder = (modules, { moduleGraph, chunkGraph }) => {
  const placeOf = (module) => moduleGraph.getPostOrderIndex(module) ?? Number.MAX_SAFE_INTEGER;
  const inOrder = (one, other) => placeOf(one) - placeOf(other) || (one.identifier() < other.identifier() ? -1 : 1);
  const numbered = [...modules].filter(
    (module) =>
      module.needId && chunkGraph.getNumberOfModuleChunks(module) > 0 && chunkGraph.getModuleId(module) === null,
  );
  for (const [number, module] of numbered.sort(inOrder).entries()) chunkGraph.setModuleId(module, number);
};

class InSlices {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => this.runInSlices(compilation));
  }

  runInSlices(compilation) {
    compilation.hooks.moduleIds.tap(name, (modules) => numberInOrder(modules, compilation));
    compilation.hooks.additionalTreeRuntimeRequirements.tap(name, (chunk, requirements) => {
      requirements.add(RuntimeGlobals.ensureChunk);
      requirements.add(RuntimeGlobals.moduleFactories);
      compilation.addRuntimeModule(chunk, new Slices());
    });
    const hooks = javascript.JavascriptModulesPlugin.getCompilationHooks(compilation);
    hooks.renderStartup.tap(
      name,
      (startup) =>
        new sources.ConcatSource(
          `${run}(Object.keys(${RuntimeGlobals.moduleFactories})).then(() => {\n`,
          startup,
          "\n});\n",
        ),
    );
  }
}

module.exports = { InSlices, slice };
