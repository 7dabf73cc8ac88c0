import { heightFor } from "../../sheet/heights";
import type { StyleName } from "../../sheet/styles";
import type { Grid } from "../grid";
import { lastShown, type PaperFrame, widthOf } from "./frame";

/** Who receives it and who signs it; what the plan does not say is left to be filled by hand. */
export interface PaperFoot {
  readonly recipients: readonly string[];
  readonly head: string;
}

/** A post that is not known, to be written by hand. */
export const openPost = "……………………………";

/** Points left for signatures and the stamp. */
const room = 42;

/** Recipients and signatures, kept together; returns the row after them. */
export const putFoot = (grid: Grid, top: number, frame: PaperFrame, { recipients, head }: PaperFoot): number => {
  const spans = [
    [0, frame.text],
    [frame.text + 1, frame.result],
    [frame.ruling, lastShown(frame)],
  ] as const;
  const put = (row: number, texts: readonly (readonly [string, StyleName])[]): void => {
    spans.forEach(([left, right], index) => {
      const [text = "", style = "paperText"] = texts[index] ?? [];
      grid.across(row, left, right, text, style);
    });
    grid.height(
      row,
      heightFor(
        texts.map(([text, style], index) => ({
          text,
          px: widthOf(frame, spans[index]?.[0] ?? 0, spans[index]?.[1] ?? 0),
          style,
        })),
      ),
    );
  };
  put(top, [
    ["Nơi nhận:", "paperRecipients"],
    ["NGƯỜI LẬP BIỂU", "paperSigner"],
    [head, "paperSigner"],
  ]);
  const notes = [
    ["(Ký, ghi rõ họ tên)", "paperSignerNote"],
    ["(Ký, đóng dấu, ghi rõ họ tên)", "paperSignerNote"],
  ] as const;
  recipients.forEach((text, index) => {
    put(top + 1 + index, [[text, "paperText"], ...(index === 0 ? notes : [])]);
  });
  const last = top + 1 + recipients.length;
  put(last, []);
  grid.height(last, room);
  grid.together(top, last);
  return last + 1;
};
