import { makeStyles } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";

/** Drawn on 16 × 16 in strokes: the characters of fonts differ, and no picture is fetched. */
const shapes = {
  more: "M3 8h.01M8 8h.01M13 8h.01",
  check: "M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.8v2.7h-2.7",
  clear: "M6.5 13.5H13M9.3 2.7l4 4-6 6H5l-2.3-2.3zM6 6l4 4",
  cell: "M2 3h12v10H2zM2 6.5h12M6 3v10",
  load: "M4 1.8h5.5L13 5.2v9H4zM9.2 2v3.5h3.6M8.5 7.5v4.5M6.2 9.8h4.6",
  form: "M3.5 2h9v12h-9zM5.8 5.2h4.4M5.8 8h4.4M5.8 10.8h2.6",
  gather: "M2.5 13.5V9M6.2 13.5V5M9.8 13.5V7M13.5 13.5V2.5",
  open: "M1.8 12.8V3.2h4l1.4 1.6h7v8z",
  save: "M8 2v7.5M4.8 6.6L8 9.8l3.2-3.2M2.5 13.2h11",
  undo: "M5.2 2.5L2.4 5.3l2.8 2.8M2.6 5.3h6.6a4 4 0 0 1 0 8H6",
  print: "M4 6V2h8v4M4 11.5H2V6h12v5.5h-2M4.2 9.2h7.6V14H4.2z",
  list: "M5.5 4H14M5.5 8H14M5.5 12H14M2.2 4h.01M2.2 8h.01M2.2 12h.01",
  back: "M10 3L5 8l5 5",
  on: "M6 3l5 5-5 5",
  add: "M8 2.5v11M2.5 8h11",
  explain: "M10.5 2.5l3 3-8 8h-3v-3zM8.5 4.5l3 3",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
} as const;

export type IconName = keyof typeof shapes;

const useStyles = makeStyles({ icon: { width: "16px", height: "16px", flexShrink: 0, display: "block" } });

/** The sign of a command, in the colour of its words, which stand beside it or are its label. */
export const Icon = memo(function Icon({ name }: { readonly name: IconName }): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === "more" ? 2.4 : 1.5}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
});
