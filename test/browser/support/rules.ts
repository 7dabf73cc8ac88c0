import { type Catalogue, packNamed } from "../../../src/plan/catalogue";
import { loadBuiltin } from "../../../src/plan/builtin";
import type { Pack } from "../../../src/plan/schema/pack";

export const catalogue: Catalogue = (() => {
  const loaded = loadBuiltin();
  if (!loaded.ok) throw new Error("the built-in plans do not load");
  return loaded.value;
})();

export const pack = (id: string): Pack => {
  const found = packNamed(catalogue, id);
  if (found === null) throw new Error(`no plan ${id}`);
  return found;
};
