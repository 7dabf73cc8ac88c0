import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { TargetCode } from "../../kernel/ids";
import { usePane } from "./context";

const useStyles = makeStyles({
  // Out of sight it is not laid out, and is found and read aloud all the same.
  place: { contentVisibility: "auto", containIntrinsicSize: "auto 64px" },
  row: {
    // What is only said aloud stands within its row: it would make the page taller than the window.
    position: "relative",
    width: "100%",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface Props {
  readonly id: TargetCode;
  /** How what stands in it is laid out. */
  readonly look: string;
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly children: ReactNode;
}

/** A target in a list: a row that is a button as a whole and opens it in full. */
export const PressableRow = ({ id, look, current, tabIndex, onFocus, children }: Props): ReactElement => {
  const { place, row } = useStyles();
  const { store } = usePane();
  const open = (): void => {
    store.dispatch({ type: "open", id });
  };
  return (
    <li className={place}>
      <button
        type="button"
        className={mergeClasses(row, look)}
        aria-current={current}
        data-row=""
        data-code={id}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={open}
      >
        {children}
      </button>
    </li>
  );
};
