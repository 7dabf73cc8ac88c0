import { actionType, pathType, type ActionInfo, type Batch } from "./protocol";

/** What an action of a batch is about. */
export type Part =
  | "looks"
  | "contents"
  | "merged cells"
  | "rows and columns"
  | "validations"
  | "conditional formats"
  | "page and panes"
  | "sheets, names, the rest";

/** An action that was sent: its part, and the sheet that it is about where it is about one. */
export interface Sent {
  readonly part: Part;
  readonly sheet: string | null;
}

/** The part of the first of these words that stands in an action's path or is its name. */
const words: readonly (readonly [Part, readonly string[]])[] = [
  ["conditional formats", ["ConditionalFormats"]],
  ["validations", ["DataValidation"]],
  ["page and panes", ["PageLayout", "HorizontalPageBreaks", "FreezePanes"]],
  ["merged cells", ["Merge"]],
  ["rows and columns", ["SetRowProperties", "SetColumnProperties", "ColumnWidth", "RowHeight"]],
  ["looks", ["SetCellProperties", "NumberFormat", "Format"]],
  ["contents", ["Formulas", "Values", "_ValidateArraySize"]],
];

/** From the object of an action up to the workbook. */
const pathsOf = (batch: Batch, id: number | undefined): readonly Batch["ObjectPaths"][string][] => {
  const path = id === undefined ? undefined : batch.ObjectPaths[String(id)];
  return path === undefined ? [] : [path, ...pathsOf(batch, path.ParentObjectPathId)];
};

const partOf = (batch: Batch, action: ActionInfo): Part => {
  const names = new Set([action.Name, ...pathsOf(batch, action.ObjectPathId).map(({ Name }) => Name)]);
  return words.find(([, some]) => some.some((word) => names.has(word)))?.[0] ?? "sheets, names, the rest";
};

const sheetOf = (batch: Batch, id: number): string | null => {
  const found = pathsOf(batch, id).find(
    ({ ObjectPathType, ParentObjectPathId }) =>
      ObjectPathType === pathType.indexer && pathsOf(batch, ParentObjectPathId)[0]?.Name === "Worksheets",
  );
  const name = found?.ArgumentInfo?.Arguments?.[0];
  return typeof name === "string" ? name : null;
};

/** Every action of a batch; one that only makes an object counts to what the object is first used for. */
export const sentIn = (batch: Batch): readonly Sent[] => {
  const used = new Map<number, Part>();
  const isMaking = ({ ActionType }: ActionInfo): boolean => ActionType === actionType.instantiate;
  for (const action of batch.Actions.filter((one) => !isMaking(one))) {
    const part = partOf(batch, action);
    for (const { Id } of pathsOf(batch, action.ObjectPathId)) if (!used.has(Id)) used.set(Id, part);
  }
  return batch.Actions.map((action) => ({
    part: isMaking(action) ? (used.get(action.ObjectPathId) ?? partOf(batch, action)) : partOf(batch, action),
    sheet: sheetOf(batch, action.ObjectPathId),
  }));
};
