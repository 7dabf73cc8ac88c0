import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import type { ClipboardEvent, DragEvent, ReactElement } from "react";
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

/** What was copied, as a file of its kind: the table as it stood where it was copied from, else its plain words. */
function pastedFile(data: DataTransfer): File | null {
  const [file] = data.files;
  if (file !== undefined && /\.(?:docx|xlsx)$/iu.test(file.name)) return file;
  const html = data.getData("text/html");
  if (html !== "") return new File([`<html>${html}`], "noi-dung-da-dan.html", { type: "text/html" });
  const text = data.getData("text/plain");
  return text.trim() === "" ? null : new File([text], "noi-dung-da-dan.txt", { type: "text/plain" });
}

/** Where a table copied in Word, Excel or a browser is pasted; what comes is read, never shown as it was. */
const Paste = ({ onFile }: Pick<StartProps, "onFile">): ReactElement => {
  const { t } = useReviewWords();
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const file = pastedFile(event.clipboardData);
    if (file !== null) onFile(file);
  };
  return (
    <Field label={t("paste")} hint={t("pasteHint")}>
      <Textarea value="" onPaste={paste} placeholder={t("pasteHere")} rows={2} />
    </Field>
  );
};

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
        <FileButton label={t("choose")} accept=".docx,.xlsx,.html,.htm,.txt" primary onFile={onFile} />
        <p className={stack.quiet}>{t("dropHere")}</p>
        <p className={stack.quiet}>{t("example")}</p>
        <p className={stack.quiet}>{t("stays")}</p>
      </div>
      <Paste onFile={onFile} />
    </div>
  );
};
