import type { FindingParams } from "../findings/finding";
import type { RefusalCode } from "../findings/refusals";

/** A result, or the reason why there is none. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: { readonly code: RefusalCode; readonly params: FindingParams } };

/** The reason why there is no result; its sentence is in findings/refusals. */
export const refused = (code: RefusalCode, params: FindingParams = {}): Attempt<never> => ({
  ok: false,
  refusal: { code, params },
});
