/** What writes Word, by far the largest part of the page: it comes when it is asked for, and is not in the page of one file. */
export const loadReport = () => import(/* webpackChunkName: "report" */ "../../documents/report");
