/// <reference types="office-js" />
import type { Surroundings } from "../pane/views/root";

/** Luminance as the eye takes it, 0 to 255, of "#RRGGBB"; light when it cannot be read. */
const brightness = (colour: string): number => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const [red = 255, green = 255, blue = 255] = match?.slice(1).map((hex) => parseInt(hex, 16)) ?? [];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

const half = 128;

/** Excel's own theme where it tells one, else the browser's. */
export const officeTheme = (browser: Surroundings): Surroundings => ({
  isDark: () => {
    const theme: unknown = Office.context.officeTheme;
    const colour: unknown =
      typeof theme === "object" && theme !== null && "bodyBackgroundColor" in theme ? theme.bodyBackgroundColor : null;
    return typeof colour === "string" && colour !== "" ? brightness(colour) < half : browser.isDark();
  },
  subscribe: browser.subscribe,
});
