import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import path from "node:path";
import { scratch } from "../cli/run";
import { describeWithLibreOffice } from "../support/libreoffice";
import { runGroup } from "../support/libreoffice-run";

const at = scratch();
const maker = pathToFileURL(path.resolve("scripts/release/guides.mjs")).href;
const make = `import(${JSON.stringify(maker)}).then(({ makeGuides }) => {
  const skipped = [];
  makeGuides(process.argv[1], skipped);
  console.log(JSON.stringify(skipped));
})`;

const pagesOf = async (pdf: string): Promise<readonly string[]> =>
  (await runGroup({ file: "pdftotext", args: ["-layout", pdf, "-"], timeoutMs: 60_000 })).split("\f").slice(0, -1);

describeWithLibreOffice("the guides of a release", () => {
  beforeAll(async () => {
    const args = ["-e", make, at("huong-dan")];
    const said = await runGroup({ file: process.execPath, args, timeoutMs: 300_000 });
    expect(JSON.parse(said)).toEqual([]);
  }, 400_000);

  test("each page says which guide it is of, its number and how many there are", async () => {
    const guides = readdirSync(at("huong-dan")).filter((name) => name.endsWith(".pdf"));
    expect(guides).toHaveLength(4);
    for (const guide of guides) {
      const pages = await pagesOf(at(`huong-dan/${guide}`));
      const numbers = pages.map((page) => /– trang (\d+\/\d+)\s*$/.exec(page)?.[1]);
      expect([guide, numbers]).toEqual([guide, pages.map((_, index) => `${index + 1}/${pages.length}`)]);
    }
  });

  test("the pictures that a guide shows are in it", async () => {
    const shown =
      readFileSync(at("huong-dan/huong-dan-su-dung.md"), "utf8").match(/\]\(pictures\/[\w-]+\.png\)/g) ?? [];
    expect(shown.length).toBeGreaterThan(5);
    const pdf = at("huong-dan/huong-dan-su-dung.pdf");
    const list = await runGroup({ file: "pdfimages", args: ["-list", pdf], timeoutMs: 60_000 });
    expect(list.match(/^ +\d+ +\d+ image /gm)).toHaveLength(shown.length);
  });
});
