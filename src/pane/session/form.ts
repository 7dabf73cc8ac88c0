import type { Level, Ownership } from "../../plan/schema/scope";
import { makeSchool } from "../../usecases/make";
import { fold } from "../model/fold";
import { chosenPacks } from "./load";
import type { LiveContext } from "./live";
import { notice, refusalText, sayWords, Stopped } from "./tasks";

/** A school, as its form asks for it. */
export interface FormChoice {
  readonly school: string;
  readonly code: string;
  readonly levels: readonly Level[];
  readonly ownership: Ownership;
}

/** A file name that every system takes: "bieu-mau-truong-tieu-hoc-minh-khai.xlsx". */
export const fileNameFor = (school: string): string => {
  const plain = fold(school)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `bieu-mau${plain === "" ? "" : `-${plain}`}.xlsx`;
};

/** "Biểu mẫu": one school's return for the plans chosen, handed to the user as a new workbook. */
export const makeForm = async ({ host, store, tasks, rules }: LiveContext, choice: FormChoice): Promise<void> => {
  await tasks.run("template", async (still) => {
    const catalogue = await rules();
    const { packs, period } = chosenPacks(catalogue, store.state());
    const made = makeSchool(catalogue, packs, { viewpoint: "school", ...choice }, period);
    if (!made.ok) throw new Stopped(notice("error", refusalText(made.refusal)));
    await still();
    const { writeWorkbook } = await import("../../workbook/xlsx");
    const bytes = await writeWorkbook(made.value);
    await still();
    const file = fileNameFor(choice.school);
    await host.give(file, bytes);
    return notice("success", sayWords("doneTemplate", { file }));
  });
};
