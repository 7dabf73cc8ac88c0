/** Where a row of the table no longer fits and becomes a card. */
export const narrow = "@media (max-width: 699px)";
