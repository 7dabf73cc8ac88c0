import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";

const useStyles = makeStyles({ input: { display: "none" } });

interface Props {
  readonly label: string;
  /** The endings offered: ".xlsx,.xlsm". */
  readonly accept: string;
  readonly primary?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose a file; the same one may be chosen twice. */
export const FileButton = ({ label, accept, primary = false, onFile }: Props): ReactElement => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onFile(file);
          event.target.value = "";
        }}
      />
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
};
