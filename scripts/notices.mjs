// npm run notices: writes THIRD-PARTY.md, the packages that dist/cli and dist/pane carry, with their licences, as the build
// wrote them down (scripts/webpack/carried.js). `--check` writes nothing and ends with 1 when the page is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const page = "THIRD-PARTY.md";

const licenceText = (folder) => {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  return name === undefined ? null : readFileSync(path.join(folder, name), "utf8").trim();
};

/** Which packages, by folder, each bundle carries. */
const bundles = ["cli", "pane"].map((bundle) => [
  bundle,
  new Set(JSON.parse(readFileSync(`out/carried-${bundle}.json`, "utf8"))),
]);
const folders = [...new Set(bundles.flatMap(([, packages]) => [...packages]))];

const entries = folders
  .map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const carriers = bundles.flatMap(([bundle, packages]) => (packages.has(folder) ? [bundle] : []));
    return { name, version, license: license ?? "see its text", carriers, text: licenceText(folder) };
  })
  .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));

/** Packages under the very same words are named together. */
const byText = new Map();
for (const entry of entries) {
  const words = entry.text ?? `Licence: ${entry.license}. Its package carries no text of it.`;
  byText.set(words, [...(byText.get(words) ?? []), entry]);
}

const content = [
  "# Third-party notices",
  "",
  "What the built Rà Soát carries of others: `cli` is `dist/cli`, `pane` is `dist/pane`. Written by `npm run notices`, checked by `npm run build`.",
  "",
  "| package | version | licence | carried by |",
  "| --- | --- | --- | --- |",
  ...entries.map(
    ({ name, version, license, carriers }) => `| ${name} | ${version} | ${license} | ${carriers.join(", ")} |`,
  ),
  "",
  ...[...byText].flatMap(([words, own]) => [
    `## ${own.map(({ name, version }) => `${name} ${version}`).join(", ")}`,
    "",
    "```",
    words.replaceAll("\r\n", "\n"),
    "```",
    "",
  ]),
].join("\n");

if (!process.argv.includes("--check")) writeFileSync(page, content);
else if (!existsSync(page) || readFileSync(page, "utf8") !== content) {
  console.error(`${page} is stale: npm run notices writes it anew.`);
  process.exitCode = 1;
}
