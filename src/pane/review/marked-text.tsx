import type { ReactElement } from "react";
import type { Mark } from "../../authoring/review/marks";
import { useMarkStyles } from "./looks";

/** Words of the document, every number marked by what it is for. */
export const MarkedText = ({ marks }: { readonly marks: readonly Mark[] }): ReactElement => {
  const styles = useMarkStyles();
  return (
    <>
      {marks.map(({ text, used }, at) => (
        <span key={at} className={used === null ? undefined : styles[used]}>
          {text}
        </span>
      ))}
    </>
  );
};
