import { nativeBridge } from "./bridge";
import { OfficeHost } from "./host";

/** What an Excel on Windows says of itself to a page it shows; the floor's requirement sets unless told otherwise. */
export interface WindowOptions {
  readonly excelApi: string;
  /** As Excel writes it: "vi-VN", "en-US". */
  readonly language: string;
}

/** The answers that office.js asks of the control context before it is ready. */
const contextOf = ({ excelApi, language }: WindowOptions): Readonly<Record<string, () => unknown>> => ({
  GetAppType: () => 1,
  GetSolutionRef: () => "rasoat",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => language,
  GetAppDataLocale: () => language,
  GetDocUrl: () => "Book1.xlsx",
  GetAppCapabilities: () => 3,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetSupportedMatrix: () =>
    JSON.stringify({
      ExcelApi: excelApi,
      SharedRuntime: "1.1",
      RichApiRuntime: "1.2",
      CustomFunctionsRuntime: "1.3",
      DelayForCellEdit: "1.1",
    }),
  GetHostFullVersion: () => "16.0.14332.20000",
  GetSettings: () => ({ Read: () => undefined }),
});

const succeeded = 0;

/**
 * Makes a page believe it is a task pane of Excel: to be called before office.js loads. Batches go over the native bridge
 * to the host given back; `window.external` only answers what office.js asks until `Office.onReady`.
 */
export const pretendExcel = (page: object, options: WindowOptions): OfficeHost => {
  const host = new OfficeHost();
  const context = contextOf(options);
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.language}$$$$0`,
    GetContext: () => context,
    Execute: (_id: number, _parameters: unknown, callback: (answer: readonly unknown[]) => void) => {
      callback([succeeded]);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) => {
      callback(succeeded);
    },
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => {
      callback(succeeded);
    },
  };
  Reflect.defineProperty(page, "external", { value: external, configurable: true });
  Reflect.set(
    page,
    "_richApiNativeBridge",
    nativeBridge(() => host),
  );
  return host;
};
