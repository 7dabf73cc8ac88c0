import type { Finding } from "./finding";
import type { catalogue, FindingCode } from "./catalogue";
import type { Params, Placeholders } from "./template";

type Texts<Code extends FindingCode> = (typeof catalogue)[Code]["message" | "suggestion"]["vi"];

/** The parameters that a code's Vietnamese templates name, checked at compile time. */
export type ParamsOf<Code extends FindingCode> = Readonly<Record<Placeholders<Texts<Code>>, Params[string]>>;

export type KnownFinding = Finding<FindingCode>;

/** A finding at a cell; its target and reason are joined later, by what knows them. */
export const finding = <Code extends FindingCode>(
  code: Code,
  cell: string | null,
  params: ParamsOf<Code>,
): KnownFinding => ({
  code,
  cell,
  target: null,
  params,
  reason: null,
});
