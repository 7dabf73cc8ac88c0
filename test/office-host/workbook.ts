import { worksheets, type SheetCollection } from "./sheets";
import { names } from "./names";
import { defineType } from "./types";

const application = defineType<SheetCollection>("Application", {
  get: { calculationMode: ({ book }) => book.calculationMode },
  call: {
    calculate: ({ book }) => {
      book.calculate();
    },
    suspendScreenUpdatingUntilNextSync: ({ book }) => {
      book.screenSuspensions += 1;
    },
  },
});

/** The root of every path. */
export const workbook = defineType<SheetCollection>("Workbook", {
  objects: { worksheets, application, names: ({ book }) => names(book) },
});
