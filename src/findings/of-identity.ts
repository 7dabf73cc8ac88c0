import type { FindingCode } from "./catalogue";
import type { Finding } from "./finding";

/** What says that a file is not what it seems to be: another school's, another body's, another period's. */
const ofIdentity: readonly FindingCode[] = [
  "heading-differs",
  "heading-name",
  "other-school",
  "other-body",
  "other-period",
  "identity-from-rows",
];

export const isOfIdentity = ({ code }: Pick<Finding, "code">): boolean => ofIdentity.some((each) => each === code);
