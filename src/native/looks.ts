import { type Draft, rightOf } from "../sheet/draft";
import { columnLetters } from "../sheet/address";
import { statusStyle } from "../sheet/labels";
import { shownIcons, shownStatuses } from "../verdict/shown";
import type { ConditionalFormat, Validation } from "../sheet/model";
import type { NativePlace } from "./place";
import { absolute, standingColumn } from "./summary";

/** A colour for each status, by its sign, in whatever language its words are. */
export const statusFormats = (place: NativePlace): readonly ConditionalFormat[] => {
  const column = place.roles.get("status") ?? 0;
  const area = { top: place.top, left: column, bottom: place.bottom, right: column };
  const first = `$${columnLetters(column)}${place.top + 1}`;
  return shownStatuses.map((shown) => ({
    area,
    formula: `EXACT(LEFT(${first},1),"${shownIcons[shown]}")`,
    style: statusStyle(shown),
  }));
};

export const summaryFormats = (draft: Draft, place: NativePlace): readonly ConditionalFormat[] => {
  const { row, left } = draft.summary;
  const area = { top: row, left, bottom: row, right: place.roles.get("gap") ?? left };
  const standing = absolute(0, standingColumn(place));
  return [
    { area, formula: `${standing}="E"`, style: "statusInvalid" },
    { area, formula: `${standing}="Q"`, style: "statusMissing" },
    { area, formula: `${standing}="R"`, style: "statusMet" },
  ];
};

export const languageChoice = (draft: Draft): Validation => {
  const { row } = draft.summary;
  const column = rightOf(draft.frame);
  return {
    area: { top: row, left: column, bottom: row, right: column },
    rule: { type: "list", values: ["VI", "EN"] },
    onError: "stop",
    prompt: { title: "Ngôn ngữ / Language", text: "VI: tiếng Việt. EN: English." },
    error: { title: "Ngôn ngữ / Language", text: "VI / EN" },
  };
};
