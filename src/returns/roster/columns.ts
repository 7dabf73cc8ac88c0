import type { FigureKey } from "../../kernel/ids";
import { askedCommon } from "../../plan/asked/common";
import type { Catalogue } from "../../plan/catalogue";
import { ownerships, type Level } from "../../plan/schema/scope";
import type { Pack } from "../../plan/schema/pack";

/** The columns that every roster has, as they are headed (CONTRACTS "roster"), in order. */
export const rosterHeads = {
  code: "Mã trường",
  name: "Tên trường",
  levels: "Cấp học",
  ownership: "Loại hình",
  receivedOn: "Ngày nhận",
  chosen: "Tệp được tính",
} as const;

export type RosterColumn = keyof typeof rosterHeads;

/** A total that a roster may give of its schools: its key in a school's form, and its heading. */
export interface RosterTotal {
  readonly key: FigureKey;
  readonly head: string;
}

const everyPopulation = (manages: readonly Level[]) =>
  manages.flatMap((level) =>
    ownerships.map((ownership) => ({ viewpoint: "school", levels: [level], ownership }) as const),
  );

/** Every total that the plans ask of any school, in the order in which forms ask for them. */
export const rosterTotals = (catalogue: Catalogue, packs: readonly Pack[]): readonly RosterTotal[] => {
  const heads = new Map<FigureKey, string>();
  for (const pack of packs) {
    for (const school of everyPopulation(pack.manages)) {
      for (const each of askedCommon(catalogue, [pack], school))
        if (each.kind === "total") heads.set(each.key, each.words);
    }
  }
  return [...heads].map(([key, head]) => ({ key, head }));
};
