import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import { Icon, type IconName } from "./icons";

const useChoiceStyles = makeStyles({
  field: { minWidth: 0 },
  root: { width: "100%", minWidth: 0 },
  select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few: a label above the browser's own list, as narrow as its place. */
export const Choice = <T extends string>({ label, options, value, onChange }: ChoiceProps<T>): ReactElement => {
  const styles = useChoiceStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        root={{ className: styles.root }}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find(([known]) => known === data.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const useFileStyles = makeStyles({ input: { display: "none" } });

interface FilesButtonProps {
  readonly label: string;
  /** The endings offered: ".xlsx,.xlsm". */
  readonly accept: string;
  readonly primary?: boolean;
  readonly icon?: IconName;
  /** Several files may be chosen at once. */
  readonly several?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the user choose files; the same one may be chosen twice. */
export const FilesButton = ({
  label,
  accept,
  primary = false,
  icon,
  several = false,
  onFiles,
}: FilesButtonProps): ReactElement => {
  const styles = useFileStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept={accept}
        multiple={several}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) onFiles(files);
          event.target.value = "";
        }}
      />
      <Button
        appearance={primary ? "primary" : "secondary"}
        icon={icon === undefined ? null : <Icon name={icon} />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
};

interface FileButtonProps extends Omit<FilesButtonProps, "several" | "onFiles"> {
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose one file. */
export const FileButton = ({ onFile, ...rest }: FileButtonProps): ReactElement => (
  <FilesButton
    {...rest}
    onFiles={([file]) => {
      if (file !== undefined) onFile(file);
    }}
  />
);
