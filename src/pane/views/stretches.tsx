import type { ReactElement } from "react";
import type { Stretch } from "../model/stretches";

/** The plan's words, with what sets a target in bold. */
export const Stretches = ({ of }: { readonly of: readonly Stretch[] }): ReactElement => (
  <>{of.map(({ text, strong }, at) => (strong ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>))}</>
);
