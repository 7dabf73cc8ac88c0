import { formulasIn, functionsIn, ofExcel2007, volatile } from "../oracle/native/real/formulas";
import { isAtHome } from "../../src/sheet/identity";
import { realForms } from "../oracle/native/real/forms";

const forms = realForms();
const named = forms.map(({ name }, index) => [name, index] as const);

const formulasOf = (index: number) => {
  const form = forms[index];
  if (form === undefined) throw new Error("No such form");
  const found = formulasIn(form);
  if (found.length < 100) throw new Error(`${form.name} has hardly a formula`);
  return found;
};

describe("the formulas of a form", () => {
  test.each(named)("%s: each is under 1,000 characters", (_, index) => {
    expect(formulasOf(index).filter(({ formula }) => formula.length >= 1000)).toEqual([]);
  });

  test.each(named)("%s: they call functions of Excel 2007 alone", (_, index) => {
    const called = new Set(formulasOf(index).flatMap(({ formula }) => functionsIn(formula)));
    expect([...called].filter((name) => !ofExcel2007.includes(name))).toEqual([]);
  });

  test.each(named)("%s: no link to another file, no array constant, no name, no #REF!", (_, index) => {
    const bare = formulasOf(index).map(({ at, formula }) => ({ at, formula: formula.replace(/"[^"]*"/g, '""') }));
    expect(bare.filter(({ formula }) => /[[\]{}#@]|_xl/.test(formula))).toEqual([]);
  });
});

test("no function that they call is volatile, but for the one that tells a sheet torn from its workbook", () => {
  for (const form of forms) {
    const found = formulasIn(form).filter(({ formula }) =>
      functionsIn(formula).some((name) => volatile.includes(name)),
    );
    const first = `IF(${isAtHome()},`;
    expect(new Set(found.map(({ formula }) => formula.slice(0, first.length)))).toEqual(new Set([first]));
    expect(found.length).toBeLessThanOrEqual(form.model.sheets.length);
  }
});

test("every function on the list is called somewhere", () => {
  const called = new Set(forms.flatMap(formulasIn).flatMap(({ formula }) => functionsIn(formula)));
  expect([...called].sort()).toEqual([...ofExcel2007].sort());
});
