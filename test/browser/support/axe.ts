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

/** What axe finds against WCAG 2.2 A and AA and its best practices, one line a rule and element. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  // Evaluated by the debugger, which the page's content policy does not hold.
  await page.evaluate(source);
  const { violations: found } = await page.evaluate<AxeResult>("axe.run(document, { resultTypes: ['violations'] })");
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
};
