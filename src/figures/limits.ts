/** What every reader of cells holds a figure to: the engine's grammar, the native formulas and the cells' validation alike. */

/** The largest size of any number taken. */
export const largest = 1e12;

/** A text that is longer, or has more digits, is no number: as much as every sheet program keeps. */
export const most = { characters: 40, digits: 15, decimals: 2 } as const;

/** A formula cannot tell a date from a number, so both are held to one range: 1/1/2000 to 31/12/2100. */
export const years = { first: 2000, last: 2100 } as const;
