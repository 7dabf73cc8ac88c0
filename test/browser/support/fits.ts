import type { Page } from "playwright-core";

/** Nothing wider than its place: no word is cut, nothing has to be scrolled sideways. */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ["the page itself"] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("main *, header *")].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return (
        element.scrollWidth > element.clientWidth + 1 &&
        (overflowX === "hidden" || overflowX === "clip") &&
        element.clientWidth > 1
      );
    });
    return [
      ...wide,
      ...cut.filter((element) => element.tagName !== "SELECT").map((element) => element.outerHTML.slice(0, 120)),
    ];
  });

/** What can be pressed or typed into and lies, partly, under another such thing; what stays in sight at an edge is meant to. */
export const overlapping = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // At an edge, or a menu over the page.
    const lies = ({ position, zIndex }: CSSStyleDeclaration): boolean =>
      ["sticky", "fixed"].includes(position) || (position === "absolute" && zIndex !== "auto");
    const stays = (element: Element | null): boolean =>
      element !== null && (lies(getComputedStyle(element)) || stays(element.parentElement));
    const things = [...document.querySelectorAll<HTMLElement>("button, a, input, select, textarea")].filter(
      (element) => element.offsetWidth > 1 && element.checkVisibility({ opacityProperty: true }) && !stays(element),
    );
    const boxes = things.map((element) => element.getBoundingClientRect());
    const found: string[] = [];
    for (const [index, box] of boxes.entries())
      for (const [other, near] of boxes.entries()) {
        const [one, two] = [things[index], things[other]];
        if (other <= index || one === undefined || two === undefined || one.contains(two) || two.contains(one))
          continue;
        const wide = Math.min(box.right, near.right) - Math.max(box.left, near.left);
        const high = Math.min(box.bottom, near.bottom) - Math.max(box.top, near.top);
        if (wide > 1 && high > 1) found.push(`${one.outerHTML.slice(0, 100)} over ${two.outerHTML.slice(0, 100)}`);
      }
    return found;
  });

/** Which of these words stand alone somewhere on the page where they are not told to be Vietnamese. */
export const saidInVietnamese = (page: Page, words: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((known) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const marked = node.parentElement?.closest("[lang]")?.getAttribute("lang") === "vi";
      if (!marked && known.includes(text)) found.push(text);
    }
    return found;
  }, words);
