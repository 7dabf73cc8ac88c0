/** One school judged by its own figures, or an office that enters counts over its schools. */
export type Viewpoint = "school" | "office";
