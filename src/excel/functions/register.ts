/// <reference types="custom-functions-runtime" />
import type { Catalogue } from "../../plan/catalogue";
import { today } from "../../pane/browser";
import { definitions } from "./definitions";
import type { Answer } from "./evaluate";

/** A value for the cell; Excel's own error, with its sentence, is thrown. */
const given = (answer: Answer): string | number => {
  if (answer.kind === "value") return answer.value;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  // Excel's own way to put an error with a sentence into a cell.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new CustomFunctions.Error(answer.error === "notAvailable" ? notAvailable : invalidValue, answer.message);
};

/** Ties the functions of the metadata file to the engine; nothing where Excel has no custom functions (iPad). */
export const registerFunctions = (rules: () => Promise<Catalogue>): void => {
  if (!("CustomFunctions" in globalThis)) return;
  for (const { id } of definitions) {
    CustomFunctions.associate(id, async (...args: readonly unknown[]) => {
      const [catalogue, { evaluate }] = await Promise.all([rules(), import("./evaluate")]);
      return given(evaluate(catalogue, id, args, today()));
    });
  }
};
