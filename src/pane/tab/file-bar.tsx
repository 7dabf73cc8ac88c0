import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { TabFile } from "./file-host";
import { download } from "../browser";
import { notice } from "../model/state";
import { refusalText } from "../words/words";
import { usePane, usePart, useWords } from "../views/context";
import { Icon } from "../views/icons";
import { isReadyToHandIn } from "../views/lead";
import { FilesButton } from "../views/controls";
import { correctedCells, type OpenFile } from "./file-state";
import { OpenFiles } from "./open-files";
import { closeFile, takeAll, type TabDesk } from "./taking";

const useStyles = makeStyles({
  first: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  name: { fontWeight: 600, overflowWrap: "anywhere" },
});

/** A button that lets the user choose files, of whatever kind. */
const Chooser = ({ desk, label, primary }: { desk: TabDesk; label: string; primary: boolean }): ReactElement => (
  <FilesButton
    label={label}
    accept=".xlsx,.xlsm,.json,.docx"
    icon="open"
    primary={primary}
    several
    onFiles={(files) => void takeAll(desk, files)}
  />
);

/** "bao-cao.xlsx" → "bao-cao-da-danh-dau.xlsx"; a file of the user's is never offered under its own name. */
export const savedName = ({ name, made }: Pick<OpenFile, "name" | "made">, marked: boolean): string => {
  const tail = marked ? "-da-danh-dau" : made ? "" : "-da-sua";
  return name.replace(/(\.xls[xm])?$/i, (end) => `${tail}${end === "" ? ".xlsx" : end}`);
};

/** Hands the file to the user under a name of its own, or says why it cannot. */
const useSaving = (tab: TabFile): ((marked: boolean) => Promise<void>) => {
  const { store } = usePane();
  return async (marked) => {
    const file = tab.file();
    const saved = await tab.saved(marked);
    if (!saved.ok) store.dispatch({ type: "notice", notice: notice("error", refusalText(saved.refusal)) });
    else if (file !== null) download(savedName(file, marked), saved.value);
  };
};

interface OpenProps extends Pick<OpenFile, "name" | "made"> {
  readonly desk: TabDesk;
  readonly marked: boolean;
  readonly corrected: number;
}

const OpenBar = memo(function OpenBar({ desk, name, made, marked, corrected }: OpenProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const { tab } = desk;
  const save = useSaving(tab);
  const ready = usePart(isReadyToHandIn);
  const unknown = usePart(({ checked, task }) => checked === null && task.kind === "idle");
  // What is handed in is the file with what was typed here; where nothing was, the one with its marks.
  const own = corrected > 0 || made;
  return (
    <div className={styles.bar}>
      <span className={styles.name}>{name}</span>
      <Button
        appearance="subtle"
        icon={<Icon name="close" />}
        aria-label={say("closeFile")}
        onClick={() => void closeFile(desk)}
      />
      <Chooser desk={desk} label={say("openAnother")} primary={unknown} />
      <Button
        appearance={ready && !own && marked ? "primary" : "secondary"}
        icon={<Icon name="save" />}
        disabledFocusable={!marked}
        onClick={() => void save(true)}
      >
        {say("saveMarked")}
      </Button>
      <Button
        appearance={ready && own ? "primary" : "secondary"}
        icon={<Icon name="save" />}
        disabledFocusable={!own}
        onClick={() => void save(false)}
      >
        {say(made ? "saveMade" : "saveCorrected")}
      </Button>
      {corrected > 0 && (
        <>
          <span className={styles.words}>{say("corrections", { count: corrected })}</span>
          <Button appearance="subtle" icon={<Icon name="undo" />} onClick={() => void tab.undo()}>
            {say("undo")}
          </Button>
        </>
      )}
    </div>
  );
});

interface Props {
  readonly desk: TabDesk;
  readonly files: readonly OpenFile[];
  readonly file: OpenFile | null;
}

/** Where files come in and go out. */
export const FileBar = ({ desk, files, file }: Props): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const chosen = usePart(({ choice }) => choice.plans.length > 0);
  if (file !== null) {
    const { name, made, marks } = file;
    return (
      <>
        <OpenFiles desk={desk} files={files} file={file} />
        <OpenBar desk={desk} name={name} made={made} marked={marks.size > 0} corrected={correctedCells(file)} />
      </>
    );
  }
  return (
    <div className={styles.first}>
      <Chooser desk={desk} label={say("chooseFile")} primary={!chosen} />
      <p className={styles.words}>{say("dropHere")}</p>
      <p className={styles.words}>{say("stays")}</p>
    </div>
  );
};
