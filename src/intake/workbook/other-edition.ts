import { finding, type KnownFinding } from "../../findings/make";
import type { Meta } from "../../sheet/identity";
import { fingerprint } from "../../plan/fingerprint";
import type { Pack } from "../../plan/schema/pack";

/** Forms made by rules that have changed since: they are judged by the rules known here, and that is said. */
export const otherEditions = (meta: Meta, packs: readonly Pack[]): readonly KnownFinding[] =>
  meta.plans.flatMap(({ id, version, hash }) => {
    const pack = packs.find((candidate) => candidate.id === id);
    if (pack === undefined || (pack.version === version && fingerprint(pack) === hash)) return [];
    return [finding("other-edition", null, { plan: id, version, known: pack.version })];
  });
