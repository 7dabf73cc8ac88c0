import type { ReactElement } from "react";
import { vietnameseIn } from "../model/vietnamese";
import { useWords } from "./context";

/** A sentence in the language of the page; the Vietnamese names in an English one are marked, for whoever has it read aloud. */
export const Said = ({ words }: { readonly words: string }): ReactElement => {
  const { lang } = useWords();
  if (lang === "vi") return <>{words}</>;
  // One piece, for whatever it stands in lays its pieces out apart.
  return (
    <span>
      {vietnameseIn(words).map(({ text, strong }, at) =>
        strong ? (
          <span key={at} lang="vi">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </span>
  );
};
