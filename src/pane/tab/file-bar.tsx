import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, useSyncExternalStore } from "react";
import type { TabFile } from "./file-host";
import { download } from "../browser";
import { periodWords } from "../../kernel/period";
import { notice } from "../model/state";
import { refusalText } from "../words/words";
import { usePane, usePart, useWords } from "../views/context";
import { Icon } from "../views/icons";
import { isReadyToHandIn } from "../views/lead";
import { FilesButton } from "../views/controls";
import { correctedCells, type OpenFile } from "./file-state";
import { narrow } from "./looks";
import { closeFile, takeAll, type TabDesk } from "./taking";

const useStyles = makeStyles({
  first: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    margin: "12px",
    padding: tokens.spacingVerticalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  file: {
    flex: "1 1 200px",
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    [narrow]: { order: 1, flexBasis: "100%" },
  },
  named: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    minWidth: 0,
    overflowWrap: "anywhere",
    lineHeight: "18px",
  },
  name: { fontWeight: 600, minWidth: 0 },
  plan: { color: tokens.colorNeutralForeground2, minWidth: 0, fontSize: tokens.fontSizeBase200 },
  commands: { display: "flex", flexWrap: "wrap", gap: "8px", [narrow]: { order: 2, flexBasis: "100%" } },
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

/** By which plans, of which period. */
const JudgedFor = memo(function JudgedFor(): ReactElement | null {
  const styles = useStyles();
  const { lang } = useWords();
  const { session } = usePane();
  const checked = usePart((state) => state.checked);
  if (checked === null) return null;
  const period = session.judgement()?.checked.report.period ?? null;
  const words = [
    ...checked.judgedBy.map(({ issuer }) => issuer),
    ...(period === null ? [] : [periodWords(period, lang)]),
  ];
  return (
    <span className={styles.plan} lang="vi">
      {words.join(" · ")}
    </span>
  );
});

interface CommandsProps extends Pick<OpenFile, "name" | "made"> {
  readonly desk: TabDesk;
  readonly marked: boolean;
  readonly corrected: boolean;
}

/** The file that is shown, by its name, and what can be done with it. */
const OpenBar = memo(function OpenBar({ desk, name, made, marked, corrected }: CommandsProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const save = useSaving(desk.tab);
  const ready = usePart(isReadyToHandIn);
  const unknown = usePart(({ checked, task }) => checked === null && task.kind === "idle");
  // What is handed in is the file with what was typed here; where nothing was, the one with its marks.
  const own = corrected || made;
  return (
    <>
      <div className={styles.file}>
        <span className={styles.named}>
          <span className={styles.name}>{name}</span>
          <JudgedFor />
        </span>
        <Button
          appearance="subtle"
          icon={<Icon name="close" />}
          aria-label={say("closeFile")}
          onClick={() => void closeFile(desk)}
        />
      </div>
      <div className={styles.commands}>
        <Chooser desk={desk} label={say("openAnother")} primary={unknown} />
        {marked && (
          <Button
            appearance={ready && !own ? "primary" : "secondary"}
            icon={<Icon name="save" />}
            onClick={() => void save(true)}
          >
            {say("saveMarked")}
          </Button>
        )}
        {own && (
          <Button
            appearance={ready ? "primary" : "secondary"}
            icon={<Icon name="save" />}
            onClick={() => void save(false)}
          >
            {say(made ? "saveMade" : "saveCorrected")}
          </Button>
        )}
      </div>
    </>
  );
});

/** Where the first file comes in. */
export const FirstFile = ({ desk }: { readonly desk: TabDesk }): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const chosen = usePart(({ choice }) => choice.plans.length > 0);
  return (
    <div className={styles.first}>
      <Chooser desk={desk} label={say("chooseFile")} primary={!chosen} />
      <p className={styles.words}>{say("dropHere")}</p>
      <p className={styles.words}>{say("stays")}</p>
    </div>
  );
};

/** In the page's head: the file that is shown. */
export const FileBar = ({ desk }: { readonly desk: TabDesk }): ReactElement | null => {
  const file = useSyncExternalStore(desk.tab.subscribe, desk.tab.file);
  if (file === null) return null;
  const { name, made, marks } = file;
  return <OpenBar desk={desk} name={name} made={made} marked={marks.size > 0} corrected={correctedCells(file) > 0} />;
};
