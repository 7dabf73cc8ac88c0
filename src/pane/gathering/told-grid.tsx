import { makeStyles, tokens } from "@fluentui/react-components";
import { type FocusEvent, type ReactElement, type ReactNode, useState } from "react";
import { makeTabStop, onGridKey } from "./grid-keys";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", minWidth: 0 },
  table: { borderCollapse: "collapse", tableLayout: "fixed" },
  told: {
    margin: 0,
    minHeight: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly label: string;
  /** In pixels; "atLeast": one column has no width of its own, and takes what else there is. */
  readonly width: { readonly is: "exactly" | "atLeast"; readonly px: number };
  /** What stands before the body: columns and heads. */
  readonly heads: ReactNode;
  /** Which line it is that tells of a cell: several grids may stand on a page. */
  readonly told: "data-told" | "data-told-map";
  /** The rows of the body. */
  readonly children: ReactNode;
}

/** A grid with one stop of Tab, in which arrows move; what the cell with the focus is called stands above it. */
export const ToldGrid = ({ label, width, heads, told: mark, children }: Props): ReactElement => {
  const styles = useStyles();
  const { say } = useGatherWords();
  const [told, setTold] = useState("");
  const tell = ({ currentTarget, target }: FocusEvent<HTMLTableSectionElement>): void => {
    if (!(target instanceof HTMLElement)) return;
    makeTabStop(currentTarget, target);
    setTold(target.title);
  };
  return (
    <>
      <p className={styles.told} aria-hidden="true" {...{ [mark]: "" }}>
        {told === "" ? say("mapHint") : told}
      </p>
      <div className={styles.scroll}>
        <table
          role="grid"
          aria-label={label}
          className={styles.table}
          style={width.is === "exactly" ? { width: width.px } : { width: "100%", minWidth: width.px }}
        >
          {heads}
          <tbody onKeyDown={onGridKey} onFocus={tell}>
            {children}
          </tbody>
        </table>
      </div>
    </>
  );
};
