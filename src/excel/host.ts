/// <reference types="office-js" />
import { download } from "../pane/browser";
import { success } from "../kernel/result";
import type { Given, PaneHost } from "../pane/host";
import type { WorkbookPort } from "../workbook/port";

const base64 = (bytes: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === "string" ? reader.result : "";
      resolve(url.slice(url.indexOf(",") + 1));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("base64"));
    };
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)]));
  });

/** Where a pane's link downloads nothing, so that a file must not be promised. */
const withoutDownloads: readonly unknown[] = ["Mac", "iOS"];

/** A new workbook in a window of its own; where Excel cannot do that, a file to save. */
const give = async (name: string, bytes: Uint8Array): Promise<Given> => {
  const text = await base64(bytes);
  try {
    await Excel.createWorkbook(text);
    return "opened";
  } catch (error) {
    if (withoutDownloads.includes(Office.context.platform)) throw error;
    download(name, bytes);
    return "downloaded";
  }
};

/** What lays a plan out in Excel comes late, like every part that is not needed to open the pane. */
export const loading = () => import("../workbook/excel/load/load-model");

/** What speaks with Excel comes when the pane stands; asked for anew where it did not come. */
const adapter = () => import("../workbook/excel");

/** The pane's host over the workbook open in Excel. */
export const excelHost = (): PaneHost => {
  let open: WorkbookPort | null = null;
  const workbook = async (): Promise<WorkbookPort> => {
    const { excelWorkbook } = await adapter();
    return (open ??= excelWorkbook());
  };
  return {
    kind: "excel",
    read: async (refs) => (await workbook()).read(refs),
    mark: async (changes) => (await workbook()).apply(changes),
    enter: async (change) => (await workbook()).apply([change]),
    load: async (model) => {
      const { beginLoad } = await loading();
      const begun = await beginLoad(model);
      if (!begun.ok) return begun;
      const { there, finish } = begun.value;
      return success({
        there,
        finish: async (beside) => {
          const loaded = await finish({ beside });
          return loaded.ok ? success(null) : loaded;
        },
      });
    },
    goTo: async (sheet, row, column) =>
      (await adapter()).goTo({ kind: "area", sheet, area: { top: row, left: column, bottom: row, right: column } }),
    watch: async (listener) => {
      const watching = await (await adapter()).watch(listener);
      return watching.ok ? { ok: true, value: null } : watching;
    },
    give,
  };
};
