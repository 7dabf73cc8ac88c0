import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Attempt } from "../../findings/refusals";
import { download } from "../browser";
import { notice, type Notice } from "../model/state";
import { unexpected } from "../session/tasks";
import { usePane } from "../views/context";
import type { MadeFile } from "./files";
import { refusalText } from "../words/words";
import { gatherText, useGatherWords } from "./words";

interface SaveProps {
  readonly label: string;
  readonly primary?: boolean;
  /** Something that Excel cannot open as a workbook of its own: it is always downloaded. */
  readonly plain?: boolean;
  /** Makes the file, or says why it cannot; null: there is none to make. */
  readonly make: () => Promise<Attempt<MadeFile> | null>;
}

const told = (made: Attempt<MadeFile>, key: "saved" | "downloadedInExcel"): Notice =>
  made.ok ? notice("success", gatherText(key, { file: made.value.name })) : notice("error", refusalText(made.refusal));

/** A button that makes a file and hands it to the user; while it is being made a second press does nothing. */
export const SaveButton = ({ label, primary = false, plain = false, make }: SaveProps): ReactElement => {
  const { session, store, kind } = usePane();
  const [busy, setBusy] = useState(false);
  const { say } = useGatherWords();
  const save = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const made = await make();
      if (made?.ok === true && plain) download(made.value.name, made.value.bytes, "application/octet-stream");
      else if (made?.ok === true) await session.give(made.value.name, made.value.bytes);
      const key = plain && kind === "excel" ? "downloadedInExcel" : "saved";
      if (made !== null) store.dispatch({ type: "notice", notice: told(made, key) });
    } catch (error) {
      store.dispatch({ type: "notice", notice: unexpected(error) });
    }
    setBusy(false);
  };
  return (
    <Button appearance={primary ? "primary" : "secondary"} disabledFocusable={busy} onClick={() => void save()}>
      {busy ? say("saving") : label}
    </Button>
  );
};
