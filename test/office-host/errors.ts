/** The error codes that Excel answers with; the client library turns them into `OfficeExtension.Error`. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "HostDoesNotImplement"
  | "InvalidArgument"
  | "InvalidOperationInCellEditMode"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

const httpStatus: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

/** Thrown inside the host, sent to the client library as an error of its batch. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.status = httpStatus[code] ?? 400;
  }
}

export const missing = (what: string): HostError => new HostError("ItemNotFound", `${what} was not found`);
export const invalid = (what: string): HostError => new HostError("InvalidArgument", what);
export const denied = (what: string): HostError => new HostError("AccessDenied", what);
/** Anything that this host does not know fails loudly, so that a test never passes on an answer made up. */
export const unknownMember = (type: string, member: string): HostError =>
  new HostError("HostDoesNotImplement", `host does not implement ${type}.${member}`);
