import { nativeBridge } from "../../office-host/bridge";
import { OfficeHost } from "../../office-host/host";

/**
 * Runs in the page before office.js: the window of a desktop Excel (`window.external` and the bridge of the native
 * client) with the in-memory workbook of test/office-host behind it. office.js itself is the real one.
 */
const host = new OfficeHost();
host.book.addSheet("Sheet1");

const sets = {
  excelapi: "1.14",
  sharedruntime: "1.1",
  customfunctionsruntime: "1.2",
  delayforcelledit: "1.1",
  ribbonapi: "1.1",
};

const context = {
  GetAppType: () => 1,
  GetSolutionRef: () => "rasoat",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetAppUILocale: () => 1066,
  GetAppDataLocale: () => 1066,
  GetDocUrl: () => "",
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetCorrelationId: () => "",
  GetInstanceId: () => "1",
  GetTouchEnabled: () => false,
  GetSupportedMatrix: () => JSON.stringify(sets),
  GetHostFullVersion: () => "16.0.17328.20000",
  GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }),
  GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
};

type Answer = (result: unknown) => void;

const external = {
  GetHostInfo: () => "Excel$Win32$16.01$vi-VN",
  GetContext: () => context,
  Execute: (_id: number, _params: unknown, callback: Answer) => {
    callback([0]);
  },
  RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: Answer) => {
    callback(0);
  },
  UnregisterEvent: (_id: number, _target: string, callback: Answer) => {
    callback(0);
  },
};

Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
Reflect.set(
  window,
  "_richApiNativeBridge",
  nativeBridge(() => host),
);
// For the tests, which are the person at this Excel.
Reflect.set(window, "excelHost", host);
