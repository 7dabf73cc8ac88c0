import { languageCell } from "./summary";
import type { Draft } from "../sheet/draft";
import { sheetPrefix } from "../sheet/address";
import type { Day } from "../kernel/ids";
import { serialOfDay } from "../kernel/day";
import type { Pack } from "../plan/schema/pack";
import type { AskedFigure } from "../plan/asked/asked";
import type { SheetModel } from "../sheet/model";
import { contextFor } from "./figures";
import type { NativePlace } from "./place";
import { withFormulas } from "./sheet";
import { wordsSheet } from "./words";

const placeOf = ({ model, frame, top, bottom }: Draft, day: Day): NativePlace => ({
  prefix: `${sheetPrefix(model.name)}!`,
  roles: new Map(frame.columns.map(({ role, column }) => [role, column])),
  helpers: frame.helpers,
  top,
  bottom,
  day: { serial: String(serialOfDay(day)), day },
});

/**
 * The sheets with native formulas that judge them as the engine does on `day`, and the sheet of words that these formulas
 * show. `asked` are the figures of all drafts, `packs` the plans they come from; the first draft holds the switch of
 * language.
 */
export const judgedSheets = (
  asked: readonly AskedFigure[],
  packs: readonly Pack[],
  drafts: readonly Draft[],
  day: Day,
): { readonly sheets: readonly SheetModel[]; readonly words: SheetModel } => {
  const context = contextFor(asked, packs, day);
  const placed = drafts.map((draft) => ({ draft, place: placeOf(draft, day) }));
  const places = new Map(
    placed.flatMap(({ draft, place }) =>
      draft.figureRows
        .filter(({ figure }) => figure.enteredAt === null)
        .map(({ figure }) => [figure.figure, place] as const),
    ),
  );
  const [first] = placed;
  if (first === undefined) throw new Error("No sheet asks for anything");
  return {
    sheets: placed.map(({ draft, place }) => withFormulas(context, draft, place, places, draft === first.draft)),
    words: wordsSheet(languageCell(first.draft, first.place.prefix)),
  };
};
