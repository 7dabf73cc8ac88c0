import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { Store } from "../model/store";
import type { Session } from "../session/session";
import type { TabFile } from "./file-host";
import { download } from "../browser";
import { notice } from "../model/state";
import { refusalText } from "../words/words";
import { usePane, usePart, useWords } from "../views/context";
import { Icon } from "../views/icons";
import { isReadyToHandIn } from "../views/lead";
import { FileButton } from "../views/controls";
import { correctedCells, type OpenFile } from "./file-state";

/** Opens a file of the user's and checks it at once; a refusal is shown as of any command. */
const openInto = async (tab: TabFile, session: Session, store: Store, file: File): Promise<void> => {
  const opened = await session.open(async () => tab.open(file.name, new Uint8Array(await file.arrayBuffer())));
  if (opened) await session.check();
  else store.dispatch({ type: "page", page: "results" });
};

/** Whether it is a rule file, by what it begins with, whatever it is called: a workbook begins with the letters of a zip. */
const isRules = async (file: File): Promise<boolean> => /^\uFEFF?\s*\{/.test(await file.slice(0, 64).text());

/** Opens a workbook, adds a plan where it is a rule file, reads a plan's document: whichever button it came by. */
export const takeInto = async (tab: TabFile, session: Session, store: Store, file: File): Promise<void> => {
  if (/\.docx?$/i.test(file.name)) {
    store.dispatch({ type: "page", page: "review", document: file });
    return;
  }
  if (!/\.json$/i.test(file.name) && !(await isRules(file))) return openInto(tab, session, store, file);
  store.dispatch({ type: "page", page: "plan" });
  return session.addPlan(file);
};

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

/** A button that lets the user choose a workbook. */
const Chooser = ({ tab, label, primary }: { tab: TabFile; label: string; primary: boolean }): ReactElement => {
  const { session, store } = usePane();
  return (
    <FileButton
      label={label}
      accept=".xlsx,.xlsm,.json,.docx"
      icon="open"
      primary={primary}
      onFile={(file) => void takeInto(tab, session, store, file)}
    />
  );
};

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
  readonly tab: TabFile;
  readonly marked: boolean;
  readonly corrected: number;
}

const OpenBar = memo(function OpenBar({ tab, name, made, marked, corrected }: OpenProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const save = useSaving(tab);
  const ready = usePart(isReadyToHandIn);
  const unknown = usePart(({ checked, task }) => checked === null && task.kind === "idle");
  // What is handed in is the file with what was typed here; where nothing was, the one with its marks.
  const own = corrected > 0 || made;
  return (
    <div className={styles.bar}>
      <span className={styles.name}>{name}</span>
      <Chooser tab={tab} label={say("openAnother")} primary={unknown} />
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

/** Where a file comes in and goes out. */
export const FileBar = ({ tab, file }: { readonly tab: TabFile; readonly file: OpenFile | null }): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const chosen = usePart(({ choice }) => choice.plans.length > 0);
  if (file !== null) {
    const { name, made, marks } = file;
    return <OpenBar tab={tab} name={name} made={made} marked={marks.size > 0} corrected={correctedCells(file)} />;
  }
  return (
    <div className={styles.first}>
      <Chooser tab={tab} label={say("chooseFile")} primary={!chosen} />
      <p className={styles.words}>{say("dropHere")}</p>
      <p className={styles.words}>{say("stays")}</p>
    </div>
  );
};
