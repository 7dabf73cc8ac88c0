import { areaOf } from "./address";
import { oneOf } from "./arguments";
import { range } from "./ranges";
import { worksheets, type SheetCollection } from "./sheets";
import { names } from "./names";
import { defineType } from "./types";

const application = defineType<SheetCollection>("Application", {
  get: { calculationMode: ({ book }) => book.calculationMode },
  set: {
    calculationMode: ({ book }, value) => {
      book.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode");
    },
  },
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
  call: {
    getSelectedRange: ({ book }) => {
      const { sheet, address } = book.active ?? { sheet: book.sheets[0]?.name ?? "", address: "A1" };
      return range({ book, sheet: book.sheet(sheet), areas: [areaOf(address.slice(address.lastIndexOf("!") + 1))] });
    },
  },
});
