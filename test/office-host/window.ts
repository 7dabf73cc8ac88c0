import { OfficeHost, type HostAnswer } from "./host";

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
/** Numbers by which office.js asks Excel for a batch, and to be told of what happened. */
const batchMethod = 93;
const messageEvent = 33;

/** Where a batch's text and its flags stand in what office.js hands over. */
const [bodyAt, flagsAt] = [4, 6] as const;

/** Excel's own numbers for requests and answers that are too large. */
const tooLarge: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/** As COM hands arrays over. */
const safeArray = (values: readonly unknown[]) => ({ dimensions: () => 1, toArray: () => [...values] });

type Reply = (answer: ReturnType<typeof safeArray>) => void;

/** Whatever a batch came to, as Excel says it: a refusal of the whole batch stands in its body like one of an action. */
const replyOf = ({ statusCode, body }: HostAnswer): readonly unknown[] => {
  if (statusCode === 200) return [succeeded, safeArray([statusCode, [], body])];
  const { error } = JSON.parse(body) as { readonly error: { readonly code: string; readonly message: string } };
  const number = tooLarge[error.code];
  if (number !== undefined) return [number];
  const refused = {
    Code: error.code,
    Message: error.message,
    Location: "",
    ActionIndex: -1,
    HttpStatusCode: statusCode,
  };
  return [succeeded, safeArray([statusCode, [], JSON.stringify({ Results: [], TraceIds: [], Error: refused })])];
};

/** How the host's own work is done: at once, or as another program would do it. */
export type Turn = (work: () => void) => void;

const atOnce: Turn = (work) => {
  work();
};

/**
 * Makes a page believe it is a task pane of Excel: to be called before office.js loads. `window.external` answers what
 * office.js asks until `Office.onReady`, takes its batches and tells it of changes, as Excel on Windows does.
 */
export const pretendExcel = (page: object, options: WindowOptions, turn: Turn = atOnce): OfficeHost => {
  const host = new OfficeHost();
  const context = contextOf(options);
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${options.language}$$$$0`,
    GetContext: () => context,
    Execute: (method: number, parameters: readonly (readonly unknown[])[], reply: Reply) => {
      const batch = parameters[0] ?? [];
      if (method !== batchMethod) reply(safeArray([succeeded]));
      else
        turn(() => {
          void host.handle(String(batch[bodyAt]), Number(batch[flagsAt])).then((answer) => {
            const said = replyOf(answer);
            // In a task of its own: it comes from another program.
            setTimeout(() => {
              reply(safeArray(said));
            }, 0);
          });
        });
    },
    RegisterEvent: (
      event: number,
      _target: string,
      tell: (event: number, payload: unknown) => void,
      reply: (status: number) => void,
    ) => {
      if (event === messageEvent)
        host.onEvents = (entries) => {
          const told = entries.map(({ messageCategory, messageType, targetId, message }) => [
            messageCategory,
            messageType,
            targetId,
            message,
          ]);
          setTimeout(() => {
            tell(event, safeArray(told));
          }, 0);
        };
      reply(succeeded);
    },
    UnregisterEvent: (_event: number, _target: string, reply: (status: number) => void) => {
      reply(succeeded);
    },
  };
  Reflect.defineProperty(page, "external", { value: external, configurable: true });
  return host;
};
