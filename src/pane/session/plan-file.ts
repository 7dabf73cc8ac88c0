import { refusalText, sayWords, stop } from "./tasks";

/** A file the user chose, as the browser gives it. */
export type PlanFile = Pick<File, "name" | "size" | "arrayBuffer">;

const megabyte = 1_000_000;

/** The largest plan known, with milestones to 2045 for every school level, is 0.3 MB. */
const most = 5;

const bytesOf = async (file: PlanFile): Promise<ArrayBuffer> => {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    const what = error instanceof Error ? error.name : "?";
    return stop("error", sayWords("planUnreadable", { file: file.name, what }));
  }
};

/** The file's text; stops with a sentence where it is too large, cannot be read, or is not UTF-8. */
export const textOf = async (file: PlanFile): Promise<string> => {
  const { name, size } = file;
  if (size > most * megabyte)
    return stop("error", sayWords("planTooLarge", { file: name, size: Math.ceil(size / megabyte), most }));
  const bytes = await bytesOf(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return stop("error", refusalText({ code: "not-text", params: { file: name } }));
  }
};
