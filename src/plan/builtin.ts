import haiPhong from "../../rules/hai-phong-2026.json";
import leChan from "../../rules/le-chan-2026.json";
import measures from "../../rules/measures.json";
import phuLy from "../../rules/phu-ly-2026.json";
import tanKy from "../../rules/tan-ky-2026.json";
import tayNinh from "../../rules/tay-ninh-2026.json";
import totals from "../../rules/totals.json";
import units from "../../rules/units.json";
import type { Catalogue } from "./catalogue";
import { buildCatalogue, type Common, loadMeasures, loadTotals, loadUnits } from "./load";
import type { Loaded } from "./problems";

const packs = [
  { file: "rules/phu-ly-2026.json", data: phuLy },
  { file: "rules/tan-ky-2026.json", data: tanKy },
  { file: "rules/hai-phong-2026.json", data: haiPhong },
  { file: "rules/tay-ninh-2026.json", data: tayNinh },
  { file: "rules/le-chan-2026.json", data: leChan },
];

/** The ids of the plans that come with Rà Soát, in their order. */
export const builtinIds: readonly string[] = packs.map(({ data }) => data.id);

/** The measures, totals and units that come with Rà Soát, each by its schema. */
const loadCommon = (): Common => ({
  measures: loadMeasures(measures, "rules/measures.json"),
  totals: loadTotals(totals, "rules/totals.json"),
  units: loadUnits(units, "rules/units.json"),
});

/** The plans that come with Rà Soát, checked like anybody's: our own mistakes are refused too. */
export const loadBuiltin = (): Loaded<Catalogue> => buildCatalogue(loadCommon(), packs);
