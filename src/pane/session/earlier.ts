import { checkInSteps } from "../../usecases/check-workbook";
import { keptReturn, type KeptReturn } from "../../returns/since";
import { periodWords } from "../../kernel/period";
import { inBoth } from "../../kernel/text";
import { notice } from "../model/state";
import { sayWords, text } from "../words/words";
import { judgeByDay } from "./another-day";
import { judgeAll } from "./commands";
import { type Judgement, shownAs } from "./judging";
import type { LiveContext } from "./live";
import { inSlices } from "./slices";
import { type Still, stop, valueOf } from "./tasks";

/** A workbook that the user chose, as the browser gives it. */
export type ChosenFile = Pick<File, "name" | "arrayBuffer">;

/** Of the chosen file what is compared. Stops with the refusal of what is no workbook of ours. */
const keptFrom = async ({ rules }: LiveContext, file: ChosenFile, still: Still): Promise<KeptReturn> => {
  const { openWorkbook } = await import("../../workbook/xlsx");
  const workbook = valueOf(openWorkbook(new Uint8Array(await file.arrayBuffer())));
  await still();
  const blocks = valueOf(await workbook.read([{ kind: "everything" }]))[0] ?? [];
  await still();
  return keptReturn(file.name, valueOf(await inSlices(checkInSteps(await rules(), blocks, null))));
};

/** Why a return cannot be compared with the chosen one: it is of somebody else, or of no earlier period. */
const unlike = ({ checked }: Judgement, earlier: KeptReturn): never => {
  const now = keptReturn("", checked);
  const { file } = earlier;
  if (now.body !== earlier.body) return stop("error", sayWords("earlierOther", { file }));
  const periods = inBoth((lang) =>
    text(lang, "earlierNotBefore", {
      file,
      own: periodWords(earlier.period, lang),
      period: periodWords(now.period, lang),
    }),
  );
  return stop("error", periods);
};

/**
 * "Chọn báo cáo kỳ trước": holds the open workbook against an earlier return, or against the one of the same period that it
 * corrects, from now on. Nothing is written; marks follow with the next check.
 */
export const chooseEarlier = async (context: LiveContext, file: ChosenFile): Promise<void> => {
  const { store, tasks, rules, last } = context;
  await tasks.run("open", async (still) => {
    const earlier = await keptFrom(context, file, still);
    const before = last.earlier;
    last.earlier = earlier;
    const judgement = await judgeAll(context, store.state().choice.asOf, still);
    if (judgement.changes === null) {
      last.earlier = before;
      return unlike(judgement, earlier);
    }
    last.judgement = { ...judgement, marks: last.judgement?.marks ?? [] };
    store.dispatch({ type: "checked", checked: shownAs(await rules(), judgement, true) });
    return notice("success", sayWords("earlierChosen", { file: file.name, count: judgement.changes.cells.length }));
  });
};

/** Compares no longer. */
export const forgetEarlier = async (context: LiveContext): Promise<void> => {
  context.last.earlier = null;
  await judgeByDay(context);
};
