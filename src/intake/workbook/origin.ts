import { quoted } from "../../figures/tidy";
import { finding, type KnownFinding } from "../../findings/make";
import { periodInBoth, periodWords } from "../../kernel/period";
import { foldText, inBoth, onOneLine } from "../../kernel/text";
import { cellAddress } from "../../sheet/address";
import type { FoundTable } from "../../sheet/find";
import { type Meta, namesNobody, type Owner, ownerOf } from "../../sheet/identity";
import { fingerprint } from "../../plan/fingerprint";
import { levelNames, ownershipNames } from "../../plan/population";
import type { Recognised } from "./recognise";
import type { Pack } from "../../plan/schema/pack";

/** Who a sheet is of that an office fills: who returns it to another's plan, else the plans whose body it is itself. */
const bodyOf = ({ sender, plans }: Owner, packs: readonly Pack[]): string => {
  if (sender !== null) return onOneLine(sender);
  const issuers = plans.map((id) => packs.find((pack) => pack.id === id)?.issuer.name ?? id);
  return [...new Set(issuers)].join(", ");
};

/** Two sheets of one office: returned by the same body or, its own, of a plan that both are of. */
const sameOffice = (one: Owner, other: Owner): boolean =>
  foldText(onOneLine(one.sender ?? "")) === foldText(onOneLine(other.sender ?? "")) &&
  one.plans.some((plan) => other.plans.includes(plan));

/** Whose a sheet is where that is not whose the workbook is. */
const otherBody = (at: string, owner: Owner, own: Owner, { meta, packs }: Of): readonly KnownFinding[] => {
  const theirs = onOneLine(owner.code ?? "");
  if (own.code !== null && owner.code !== null) {
    if (foldText(theirs) === foldText(onOneLine(own.code))) return [];
    const called = meta.respondent.viewpoint === "school" ? meta.respondent.code : "";
    return [finding("other-school", at, { text: quoted(namesNobody(owner) ? "–" : theirs), code: called })];
  }
  if (own.code === null && owner.code === null && sameOffice(owner, own)) return [];
  const text = owner.code === null ? bodyOf(owner, packs) : theirs;
  const body = meta.respondent.viewpoint === "school" ? meta.respondent.code : bodyOf(own, packs);
  return [finding("other-body", at, { text: quoted(text), own: quoted(body) })];
};

/** A workbook that says whose it is, and the plans that it is of. */
type Of = Pick<Recognised, "meta" | "packs">;

/**
 * Forms copied in from another school's or office's file, or another period's: their figures would be
 * taken for this return's. A sheet says whose it is in its hidden row, whatever its printed heading says; it is
 * pointed at by the row below, its first shown.
 */
export const foreignForms = (of: Of, tables: readonly FoundTable[]): readonly KnownFinding[] => {
  const own = ownerOf(of.meta);
  return tables.flatMap(({ sheet, owner: found }): readonly KnownFinding[] => {
    if (found === null) return [];
    const { owner, row, column } = found;
    const at = cellAddress(sheet, row + 1, column);
    return [
      ...otherBody(at, owner, own, of),
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
