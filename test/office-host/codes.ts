/// <reference types="office-js" />

/** The code with which Excel refused, "none" when it did not. */
export const codeOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return "none";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
};
