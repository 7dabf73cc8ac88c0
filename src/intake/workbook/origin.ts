import { quoted } from "../../figures/tidy";
import { finding, type KnownFinding } from "../../findings/make";
import { periodInBoth, periodWords } from "../../kernel/period";
import { foldText, inBoth, onOneLine } from "../../kernel/text";
import { cellAddress } from "../../sheet/address";
import type { FoundTable } from "../../sheet/find";
import { type Meta, namesNobody, ownerOf } from "../../sheet/identity";
import { fingerprint } from "../../plan/fingerprint";
import { levelNames, ownershipNames } from "../../plan/population";
import type { Recognised } from "./recognise";
import type { Pack } from "../../plan/schema/pack";

/**
 * Forms copied in from another school's file, or another period's, also of an office's own sheets: their figures would be
 * taken for this return's. A sheet says whose it is in its hidden row, whatever its printed heading says; it is
 * pointed at by the row below, its first shown.
 */
export const foreignForms = (meta: Meta, tables: readonly FoundTable[]): readonly KnownFinding[] => {
  const own = ownerOf(meta);
  const code = onOneLine(own.code ?? "");
  const called = meta.respondent.viewpoint === "school" ? meta.respondent.code : code;
  return tables.flatMap(({ sheet, owner: found }): readonly KnownFinding[] => {
    if (found === null) return [];
    const { owner, row, column } = found;
    const at = cellAddress(sheet, row + 1, column);
    const theirs = onOneLine(owner.code ?? "");
    const named = namesNobody(owner) ? "–" : theirs;
    return [
      ...(foldText(theirs) === foldText(code) || own.code === null
        ? []
        : [finding("other-school", at, { text: quoted(named), code: called })]),
      ...(owner.period === own.period || namesNobody(owner)
        ? []
        : [finding("other-period", at, { text: periodInBoth(owner.period), period: periodInBoth(own.period) })]),
    ];
  });
};

/** Forms made by rules that have changed since: they are judged by the rules known here, and that is said. */
export const otherEditions = (meta: Meta, packs: readonly Pack[]): readonly KnownFinding[] =>
  meta.plans.flatMap(({ id, version, hash }) => {
    const pack = packs.find((candidate) => candidate.id === id);
    if (pack === undefined || (pack.version === version && fingerprint(pack) === hash)) return [];
    return [finding("other-edition", null, { plan: id, version, known: pack.version })];
  });

/** Whose a workbook was taken to be that no longer says so itself. */
export const restoredIdentity = ({ meta, identity }: Recognised): readonly KnownFinding[] => {
  if (identity === "own") return [];
  const { respondent } = meta;
  const body =
    respondent.viewpoint === "office"
      ? [
          ...(respondent.sender === undefined ? [] : [respondent.sender]),
          meta.plans.map(({ id }) => id).join(", "),
        ].join(" – ")
      : [
          respondent.code,
          respondent.levels.map((level) => levelNames[level]).join(", "),
          ownershipNames[respondent.ownership].toLowerCase(),
        ].join(" – ");
  return [
    finding("identity-from-rows", null, { who: inBoth((lang) => `${body} – ${periodWords(meta.period, lang)}`) }),
  ];
};
