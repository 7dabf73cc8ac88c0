import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { inSlices } from "../session/slices";
import { usePane } from "../views/context";
import { pickedFromDrop, picking } from "./picked";
import { useGatherer } from "./use-gatherer";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  input: { display: "none" },
  first: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "24px 16px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  words: { margin: 0, maxWidth: "46em", color: tokens.colorNeutralForeground2 },
  bar: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
});

interface ChooserProps {
  readonly label: string;
  readonly folder?: boolean;
  readonly primary?: boolean;
}

/** A button by which many files are chosen, or a folder with all that is in it. */
export const Chooser = ({ label, folder = false, primary = false }: ChooserProps): ReactElement => {
  const styles = useStyles();
  const gatherer = useGatherer();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder && input.current !== null) input.current.webkitdirectory = true;
  }, [folder]);
  return (
    <>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        data-chooser={folder ? "folder" : "files"}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          void inSlices(picking(files)).then((picked) => gatherer.take(picked));
        }}
      />
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
};

/** The page before there is anything on it. Excel's own window has no way to choose a folder. */
export const FirstChoice = (): ReactElement => {
  const styles = useStyles();
  const { kind } = usePane();
  const { say } = useGatherWords();
  return (
    <div className={styles.first}>
      <h2 className={styles.title}>{say("dropTitle")}</h2>
      <p className={styles.words}>{say("dropWords")}</p>
      <div className={styles.bar}>
        <Chooser label={say("chooseFiles")} primary />
        {kind === "tab" && <Chooser label={say("chooseFolder")} folder />}
      </div>
    </div>
  );
};

const useDropStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: "12px", minHeight: "70vh", minWidth: 0 },
});

/** The whole page takes files and folders that are dropped on it. */
export const DropPlace = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const gatherer = useGatherer();
  const over = (event: DragEvent): void => {
    event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void pickedFromDrop(event.dataTransfer).then((picked) => gatherer.take(picked));
  };
  return (
    <div className={useDropStyles().place} onDragOver={over} onDrop={drop}>
      {children}
    </div>
  );
};
