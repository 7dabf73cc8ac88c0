import type { Locator, Page } from "playwright-core";

/** What a person did: presses of the mouse, keys that lead somewhere or choose, and letters of what was entered. */
export interface Actions {
  clicks: number;
  keys: number;
  letters: number;
}

/** Somebody at the page, every press counted. */
export class Person {
  readonly did: Actions = { clicks: 0, keys: 0, letters: 0 };

  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.did.clicks += 1;
    await target.click();
  }

  async press(key: string): Promise<void> {
    this.did.keys += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.did.letters += text.length;
    await this.page.keyboard.type(text);
  }
}
