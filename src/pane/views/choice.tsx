import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  root: { width: "100%", minWidth: 0 },
  select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few: a label above the browser's own list, as narrow as its place. */
export const Choice = <T extends string>({ label, options, value, onChange }: Props<T>): ReactElement => {
  const styles = useStyles();
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
