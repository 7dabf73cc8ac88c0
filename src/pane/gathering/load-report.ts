/** What writes Word, by far the largest part of the page: it comes when it is asked for, and is not in the page of one file. */
export const loadReport = () => import(/* webpackChunkName: "report" */ "../../documents/report");

/** What fills the return to the plan above, with what makes that plan's workbook; not in the page of one file either. */
export const loadAbove = () => import(/* webpackChunkName: "above" */ "../../documents/above");
