import type { OfficeHost } from "./host";

/** The two ends of the client library's native bridge: JSON strings there, JSON strings back. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const requestMessage = 1;
const responseMessage = 2;
const eventMessage = 3;

/** What to set as the global `_richApiNativeBridge` before the client library loads. It replaces `onMessageFromHost`. */
export const nativeBridge = (host: () => OfficeHost): NativeBridge => {
  const bridge: NativeBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as Envelope;
      if (type !== requestMessage) return;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      const serving = host();
      serving.onEvents = (entries) => {
        bridge.onMessageFromHost(JSON.stringify({ type: eventMessage, message: { entries } }));
      };
      void serving.handle(body, flags).then((answer) => {
        bridge.onMessageFromHost(JSON.stringify({ id, type: responseMessage, message: { ...answer, headers: {} } }));
      });
    },
  };
  return bridge;
};
