// Imports the built-in plans' own Word files with no help and counts what agrees with the plans as codified by hand.
// Run: npm run import:measure -- FOLDER (with phu-ly.docx, tan-ky.docx, …; by default ../shared/docx).
import { readFileSync } from "node:fs";
import path from "node:path";
import { draftPlan } from "../../src/authoring/import/draft";
import { openDocument } from "../../src/authoring/import/open";
import { loadBuiltin } from "../../src/plan/builtin";
import { measured } from "./measured";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const folder = process.argv[2] ?? "../shared/docx";
for (const pack of builtin.value.packs.values()) {
  const file = path.join(folder, `${pack.issuer.id}.docx`);
  const document = openDocument(new Uint8Array(readFileSync(file)));
  if (!document.ok) throw new Error(`${file}: ${document.refusal.code}`);
  const { cells, numeric, body, extra, sure, owners, deadlines, scopes, decisions } = measured(
    draftPlan(document.value, pack.id, builtin.value),
    pack,
  );
  console.log(`${pack.id}: cells ${cells.right}/${cells.all} in ${cells.rows} rows`);
  console.log(
    `  numeric targets ${numeric.exact}/${numeric.all} exact, ${numeric.open} open, wrong: ${numeric.wrong.join(" ") || "none"}`,
  );
  console.log(
    `  of these in body text ${body.exact}/${body.all} exact (${body.byDefaultNone} offered as said by a row); beyond the plan's: ${extra.join(" ") || "none"}`,
  );
  console.log(`  sure: ${sure.all}, wrong among them: ${sure.wrong.join(" ") || "none"}`);
  console.log(
    `  owners wrong ${owners.wrong.length}/${owners.all}, deadlines wrong ${deadlines.wrong.length}/${deadlines.all}, scope or who answers differs ${scopes.wrong.length}/${scopes.all}`,
  );
  console.log(
    `  left to a person: ${decisions.sure} to tick, ${decisions.look} to look at, ${decisions.open} open, ${decisions.questions} questions (${decisions.offered} more offered)`,
  );
}
