import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Rules that rest on colours and places; all others rest on the elements, their words and their attributes alone. */
const ofLooks = [
  "color-contrast",
  "link-in-text-block",
  "target-size",
  "scrollable-region-focusable",
  "css-orientation-lock",
  "meta-viewport",
];

/** The elements as they stand, without what a theme puts on: its classes and styles. */
const structure = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const style of copy.querySelectorAll("style, script, link")) style.remove();
    for (const element of [copy, ...copy.querySelectorAll("*")])
      for (const dress of ["class", "style"]) element.removeAttribute(dress);
    return `${window.innerWidth} ${copy.outerHTML}`;
  });

/** Colours of a theme just chosen run into their places; what is on the way is no look of the page. */
const settledColours = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? [each.finished] : [])),
    ),
  );

/** Structures in which axe has found nothing, by all of its rules. */
const faultless = new Set<string>();

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices, one line a rule and element. Where all of its rules
 * have found nothing on the very same elements, as in another theme, it looks again at colours and places only.
 */
export const violations = async (page: Page): Promise<readonly string[]> => {
  // Evaluated by the debugger, which the page's content policy does not hold.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(source);
  await settledColours(page);
  const standing = await structure(page);
  const rules = faultless.has(standing) ? { runOnly: ofLooks } : {};
  const options = JSON.stringify({ resultTypes: ["violations"], ...rules });
  const { violations: found } = await page.evaluate<AxeResult>(`axe.run(document, ${options})`);
  if (found.length === 0) faultless.add(standing);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
};
