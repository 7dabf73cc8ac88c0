/** The very hidden sheet by which a rule sheet is known, whatever its other sheets are called. */
export const markSheet = "rs_rules";
export const mark = "RASOAT-QUY-TAC 1";
