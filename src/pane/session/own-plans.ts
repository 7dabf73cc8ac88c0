import { stop } from "./tasks";
import { pause } from "../../kernel/pause";
import { refusalText, sayWords } from "../words/words";
import type { Catalogue } from "../../plan/catalogue";
import { addPackText } from "../../plan/load";
import { type OwnPlan, type PlanFile, textIn, type WrongPlan } from "../own-plan";

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

/** What is known with own plans added: those that could be, and those that could not with their problems. */
export interface Opened {
  readonly catalogue: Catalogue;
  readonly own: readonly OwnPlan[];
  readonly wrong: readonly (WrongPlan & Pick<OwnPlan, "id">)[];
}

/**
 * Adds own plans to the built-in ones, in order, each as the command adds a file of --rules: one may rest on an earlier one,
 * and one of a built-in plan's id takes that plan's place. The page stays alive in between.
 */
export const openOwn = async (builtin: Catalogue, plans: readonly OwnPlan[]): Promise<Opened> => {
  let opened: Opened = { catalogue: builtin, own: [], wrong: [] };
  for (const plan of plans) {
    await pause();
    const { catalogue, own, wrong } = opened;
    const added = addPackText(catalogue, plan.text, plan.file);
    opened = added.ok
      ? { catalogue: added.value, own: [...own, plan], wrong }
      : { catalogue, own, wrong: [...wrong, { id: plan.id, file: plan.file, problems: added.refusal }] };
  }
  return opened;
};

/** The id a rule file gives itself; empty where it gives none, which the loader then says better. */
export const idIn = (text: string): string => {
  try {
    return textIn(JSON.parse(text), "id") ?? "";
  } catch {
    return "";
  }
};
