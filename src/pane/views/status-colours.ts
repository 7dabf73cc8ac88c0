import type { Shown } from "../../verdict/shown";

/** Three families and what is to be left alone; inside a family icon and pattern tell apart. */
export type Family = "good" | "bad" | "open" | "still";

export const families: Readonly<Record<Shown, Family>> = {
  met: "good",
  stretchMet: "good",
  notMet: "bad",
  invalid: "open",
  missing: "open",
  undecided: "open",
  notDue: "still",
  notApplicable: "still",
};

/** Text is at least 4.5:1 on the ground and on its tint, a fill 3:1 on the ground. */
const light = {
  rsBadText: "#AD2410",
  rsBadTint: "#FCEBE7",
  rsBadFill: "#B3321B",
  rsOpenText: "#7F4A00",
  rsOpenTint: "#FFF3DC",
  rsOpenFill: "#C77F0A",
  rsGoodText: "#0A6060",
  rsGoodTint: "#E0F2F2",
  rsGoodFill: "#117A7D",
  rsStretchFill: "#084A4E",
  rsStillText: "#545454",
  rsStillTint: "#F0F0F0",
  rsStillFill: "#8A8A8A",
  rsOnFill: "#FFFFFF",
};

const dark: typeof light = {
  rsBadText: "#FF9E8A",
  rsBadTint: "#3D1F19",
  rsBadFill: "#E8654C",
  rsOpenText: "#F2BC66",
  rsOpenTint: "#3A2B12",
  rsOpenFill: "#DB9A35",
  rsGoodText: "#5FCACA",
  rsGoodTint: "#173536",
  rsGoodFill: "#2BA3A6",
  rsStretchFill: "#A0E6E6",
  rsStillText: "#BDBDBD",
  rsStillTint: "#333333",
  rsStillFill: "#8F8F8F",
  rsOnFill: "#111111",
};

/** Added to the theme, so that every part names them as it names Fluent's own. */
export const statusColours = { light, dark, contrast: dark } as const;

/** The CSS variable of a colour. */
export const colour = (name: keyof typeof light): string => `var(--${name})`;
