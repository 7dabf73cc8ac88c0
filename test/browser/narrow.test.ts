import type { Page } from "playwright-core";
import { aDay } from "../support/ids";
import { makeOffice } from "../../src/usecases/make";
import { openInExcel, type } from "./support/excel";
import { overflowing, overlapping, saidInVietnamese } from "./support/fits";
import { words } from "../../src/pane/words/words";
import { shownNames } from "../../src/verdict/shown";
import { setLang } from "./support/more";
import { disconnect } from "./support/page";
import { placeOf } from "./support/places";
import { catalogue, pack } from "./support/rules";

afterAll(disconnect);

const model = makeOffice(catalogue, [pack("phu-ly-2026")], "2026", aDay("2026-12-31"));
const signed = placeOf(model, "phu-ly-2026/PL.4");
const trained = placeOf(model, "phu-ly-2026/PL.5a");

/** Every page and state of the pane, one after another, looked at by `look`. */
const walk = async (page: Page, look: (state: string) => Promise<void>): Promise<void> => {
  await look("plans");
  await page.getByRole("checkbox").first().check();
  await look("plan chosen");
  await page
    .locator("main")
    .getByRole("button", { name: /^(Nạp phụ lục|Load appendix)/ })
    .click();
  await page.locator("#rs-tab-overview[aria-selected=true]").waitFor();
  await page.locator("[data-status]").first().waitFor();
  await look("loaded");
  await type(page, signed.sheet, signed.at("n"), [[26, 52]]);
  await type(page, trained.sheet, trained.at("n"), [[20, "12 học sinh"]]);
  await page.locator('[data-status="notMet"]').waitFor();
  await look("overview");
  await page.locator("button[aria-expanded=false]", { hasText: /Xem lịch|All deadlines/ }).click();
  await look("calendar");
  await page.locator("#rs-tab-results").click();
  await page.locator("[data-row]").first().waitFor();
  await look("results");
  await page.locator('[data-code="phu-ly-2026/PL.4"]').click();
  await page.getByRole("article").waitFor();
  await look("detail");
  await page.locator("header button[aria-expanded]").click();
  await look("more commands");
  await page.keyboard.press("Escape");
  await page.locator("#rs-tab-form").click();
  await page.locator("main form, main fieldset").first().waitFor();
  await look("form");
  await page.locator("#rs-tab-gather").click();
  await page.locator("input[data-chooser=files]").first().waitFor({ state: "attached" });
  await look("gather");
};

describe("the pane at its narrowest, and a wide one at 200%", () => {
  test.each([
    [320, 720],
    // 640 CSS pixels on 1,280 of the screen are what 200% leaves.
    [640, 450],
  ])("%i pixels by %i: nothing is cut, lies over another, or must be scrolled sideways", async (width, height) => {
    const { page, context } = await openInExcel({ width, height });
    const found: string[] = [];
    await walk(page, async (state) => {
      for (const fault of [...(await overflowing(page)), ...(await overlapping(page))])
        found.push(`${state}: ${fault}`);
    });
    expect(found).toEqual([]);
    await context.close();
  });

  test("in English no status and no label is Vietnamese; names, the plan's words and sheets' stay as they are", async () => {
    const { page, context } = await openInExcel({ width: 320, height: 720 });
    await setLang(page, "en");
    const own = [...Object.values(shownNames), ...Object.values(words)].filter(({ vi, en }) => vi !== en);
    const found: string[] = [];
    await walk(page, async (state) => {
      const said = await saidInVietnamese(
        page,
        own.map(({ vi }) => vi),
      );
      for (const each of said) found.push(`${state}: ${each}`);
    });
    expect(found).toEqual([]);
    await context.close();
  });

  test("nothing moves for whoever wants no motion, while something is going on either: a bar pulses where it stands", async () => {
    const { page, context } = await openInExcel();
    await page.getByRole("checkbox").first().check();
    await page.evaluate(() => {
      excelHost.startCellEdit();
    });
    await page
      .locator("main")
      .getByRole("button", { name: /^Nạp phụ lục/ })
      .click();
    await page.locator("[role=progressbar]").waitFor();
    await page.waitForTimeout(100);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => playState === "running" && Number(effect?.getComputedTiming().duration) > 1)
        .filter(
          ({ effect }) =>
            !(effect instanceof KeyframeEffect) ||
            effect
              .getKeyframes()
              .some((frame) => ["translate", "transform", "left", "right"].some((name) => name in frame)),
        )
        .map(({ effect }) => JSON.stringify(effect?.getComputedTiming())),
    );
    expect(moving).toEqual([]);
    await context.close();
  });
});
