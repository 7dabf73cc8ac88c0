import { makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import type { DragEvent, ReactElement } from "react";
import { FileButton } from "../views/controls";
import { useReviewWords } from "./context";
import type { DeskState } from "./desk";
import { useStack } from "./looks";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
});

interface StartProps {
  readonly state: Exclude<DeskState, { kind: "open" }>;
  readonly onFile: (file: File) => void;
}

/** Before a document is there: where it comes in, how far it is read, or why it could not be. */
export const Start = ({ state, onFile }: StartProps): ReactElement => {
  const styles = useStyles();
  const stack = useStack();
  const { lang, t } = useReviewWords();
  if (state.kind === "reading") {
    const { file, step } = state;
    return (
      <div className={stack.stack} role="status">
        <span>{t("reading", { file })}</span>
        <ProgressBar aria-label={t("reading", { file })} {...(step !== null && { value: step.done / step.all })} />
        {step !== null && <span className={stack.quiet}>{t("readingRow", { done: step.done, all: step.all })}</span>}
      </div>
    );
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <div className={stack.stack}>
      <p className={stack.quiet}>{t("intro")}</p>
      {state.why !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{state.why[lang]}</MessageBarBody>
        </MessageBar>
      )}
      <div
        className={styles.drop}
        onDrop={drop}
        onDragOver={(event) => {
          event.preventDefault();
        }}
      >
        <FileButton label={t("choose")} accept=".docx,.xlsx" primary onFile={onFile} />
        <p className={stack.quiet}>{t("dropHere")}</p>
        <p className={stack.quiet}>{t("example")}</p>
        <p className={stack.quiet}>{t("stays")}</p>
      </div>
    </div>
  );
};
