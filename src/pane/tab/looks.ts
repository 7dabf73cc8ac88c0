/** Where a row of the table no longer fits and becomes a card. */
export const narrow = "@media (max-width: 699px)";

/** Words that may be cut to two lines; they stay whole for whoever has the page read aloud. */
export const foldable = "rs-foldable";

/** Where the pane stands beside the table, each scrolled by itself. */
export const besideTable = "(min-width: 1180px)";
