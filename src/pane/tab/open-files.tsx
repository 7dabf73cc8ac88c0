import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Say, useWords } from "../views/context";
import { colour } from "../views/status-colours";
import { isUnsaved, type OpenFile } from "./file-state";
import { showFile, type TabDesk } from "./taking";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
  },
  file: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  shown: { borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`, fontWeight: 600 },
  state: { color: colour("rsOpenText"), fontWeight: 400 },
  ready: { color: colour("rsGoodText") },
});

const isReady = ({ found }: OpenFile): boolean => found?.kind === "judged" && found.whole && found.blocking === 0;

const stateOf = (file: OpenFile, shown: boolean, say: Say): string => {
  const { found } = file;
  const unsaved = isUnsaved(file) ? ` · ${say("fileUnsaved")}` : "";
  if (found === null) return `${say(shown ? "busyCheck" : "fileUnchecked")}${unsaved}`;
  if (found.kind === "notOurs") return `${say("fileUnknown")}${unsaved}`;
  return `${isReady(file) ? say("fileReady") : say("fileBlocked", { count: found.blocking })}${unsaved}`;
};

interface Props {
  readonly desk: TabDesk;
  readonly files: readonly OpenFile[];
  /** The one that is shown. */
  readonly file: OpenFile;
}

/** The files that are open, each with its state; one alone needs no list. */
export const OpenFiles = ({ desk, files, file }: Props): ReactElement | null => {
  const styles = useStyles();
  const { say } = useWords();
  if (files.length < 2) return null;
  return (
    <ul className={styles.list} aria-label={say("openFiles")}>
      {files.map((each) => (
        <li key={each.id}>
          <button
            type="button"
            className={mergeClasses(styles.file, each.id === file.id && styles.shown)}
            aria-current={each.id === file.id}
            onClick={() => {
              if (each.id !== file.id) void showFile(desk, each.id);
            }}
          >
            <span>{each.name}</span>
            <span className={mergeClasses(styles.state, isReady(each) && styles.ready)}>
              {stateOf(each, each.id === file.id, say)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
