import { draftPlan } from "../../../src/authoring/import/draft";
import { openDocument } from "../../../src/authoring/import/open";
import { loadBuiltin } from "../../../src/plan/builtin";
import { wordDocument, wordDocuments } from "../../files/word-documents";
import { measured } from "../../../scripts/import/measured";

const found = wordDocuments();
const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const catalogue = builtin.value;

const read = (name: string) => {
  const document = openDocument(wordDocument(name));
  if (!document.ok) throw new Error(document.refusal.code);
  return document.value;
};

if (found.length === 0) test.skip("plans as Word files: not on this machine", () => undefined);
else {
  test.each([...catalogue.packs.values()].map((pack) => [pack.issuer.id, pack] as const))(
    "%s: every cell of its tables, and every number, as the plan was codified by hand",
    (issuer, pack) => {
      const { cells, numeric, sure, owners } = measured(draftPlan(read(`${issuer}.docx`), pack.id, catalogue), pack);
      expect(cells.right).toBe(cells.all);
      expect([numeric.exact, numeric.wrong]).toEqual([numeric.all, []]);
      expect(sure.wrong).toEqual([]);
      expect(owners.wrong).toEqual([]);
    },
  );

  test("a small appendix with what Word files hide is read cell for cell", () => {
    const [grid] = read("traps/mau-goc.docx").blocks.flatMap((block) => (block.kind === "table" ? [block.grid] : []));
    const truth = JSON.parse(new TextDecoder().decode(wordDocument("traps/truth.json"))) as string[][];
    const shown = grid?.rows.map((cells, y) =>
      cells.map((cell, x) => {
        if (x > 0 && cell === cells[x - 1]) return "→";
        return y > 0 && cell === grid.rows[y - 1]?.[x] ? "↓" : cell.text;
      }),
    );
    expect(shown).toEqual(truth);
    expect(truth.flat()).toHaveLength(132);
  });

  test("tables of another maker are grids without holes", () => {
    const grids = read("real/Phuluc1.docx").blocks.flatMap((block) => (block.kind === "table" ? [block.grid] : []));
    expect(grids.length).toBeGreaterThan(2);
    for (const { rows } of grids) expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
  });
}
