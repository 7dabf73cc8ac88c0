import type { Download, Page } from "playwright-core";

/** A file that a page gave to be saved. */
export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was downloaded; a remote browser gives no path. */
const bytesOf = async (download: Download): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return new Uint8Array(Buffer.concat(chunks));
};

/** The file that a page gives once a button is pressed, by mouse unless `by` says keyboard. */
export const downloaded = async (page: Page, button: string, by: "mouse" | "keyboard" = "mouse"): Promise<Saved> => {
  const pressed = page.getByRole("button", { name: button });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    by === "mouse" ? pressed.click() : pressed.press("Enter"),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
};
