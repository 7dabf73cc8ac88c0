import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { usePane } from "../views/context";
import { Picture, pictureFont } from "./picture";
import { copyPicture, fitting } from "./picture-copy";
import type { PageShown } from "./shown";
import type { Done } from "./state";
import { sayIn, useGatherWords } from "./words";

/** Copies how all targets stand as a picture, to be pasted into a message. */
export const CopyPicture = ({ done, shown }: { readonly done: Done; readonly shown: PageShown }): ReactElement => {
  const { store } = usePane();
  const [busy, setBusy] = useState(false);
  const { say } = useGatherWords();
  const copy = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const { pack, period } = done.rolled.gathering;
    const picture = <Picture done={done} shown={shown} say={sayIn("vi")} fit={fitting(pictureFont)} />;
    await copyPicture(store, `tong-hop-${pack.id}-${period}.png`, picture);
    setBusy(false);
  };
  return (
    <Button size="small" style={{ alignSelf: "flex-start" }} disabledFocusable={busy} onClick={() => void copy()}>
      {say("copyPicture")}
    </Button>
  );
};
