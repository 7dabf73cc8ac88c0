export default async () => {
  await globalThis.raSoatBrowser?.close();
};
