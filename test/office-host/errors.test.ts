/// <reference types="office-js" />
import { codeOf } from "./codes";
import { startHost } from "./load";

describe("errors come as Excel gives them", () => {
  test("a property that was not loaded is the library's own PropertyNotLoaded", async () => {
    startHost().book.addSheet("A");
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("A");
        await context.sync();
        return sheet.name;
      }),
    );
    expect(code).toBe("PropertyNotLoaded");
  });

  test("a member that the host lacks fails loudly", async () => {
    startHost().book.addSheet("A");
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("A").getRange("A1").copyFrom("B1");
        await context.sync();
      }),
    );
    expect(code).toBe("HostDoesNotImplement");
  });

  test("a call above the floor is refused by the library before it is sent", async () => {
    const host = startHost("1.8");
    host.book.addSheet("A");
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("A").getRanges("A1,B2").format.fill.color = "#FF0000";
        await context.sync();
      }),
    );
    expect(code).toBe("ApiNotFound");
    expect(host.trips).toHaveLength(0);
  });

  test("a missing sheet is ItemNotFound, through OrNullObject a null object all the way down", async () => {
    startHost().book.addSheet("A");
    const missing = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("B").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    expect(missing).toBe("ItemNotFound");
    const isNull = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItemOrNullObject("B").getUsedRangeOrNullObject(true);
      used.load("values");
      await context.sync();
      return used.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("a locked cell of a protected sheet is AccessDenied", async () => {
    const host = startHost();
    const sheet = host.book.addSheet("A");
    sheet.protection = { options: {}, password: null };
    sheet.grid.format(0, 1).locked = false;
    const write = (address: string): Promise<string> =>
      codeOf(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("A").getRange(address).values = [[1]];
          await context.sync();
        }),
      );
    expect([await write("A1"), await write("B1")]).toEqual(["AccessDenied", "none"]);
  });
});
