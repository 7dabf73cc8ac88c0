import type { Download } from "playwright-core";

/** What was downloaded; a remote browser gives no path. */
export const bytesOf = async (download: Download): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return new Uint8Array(Buffer.concat(chunks));
};
