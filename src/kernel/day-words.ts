/** An ISO day as Vietnamese texts write it: `2026-12-31` → `31/12/2026`. */
export const vietnameseDay = (day: string): string => day.split("-").reverse().join("/");
