import { Checkbox, Field, Input, makeStyles, mergeClasses, Select, Textarea, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Text } from "../../kernel/text";
import type { RowProblem } from "../../authoring/review/judge-row";
import { useReviewWords } from "./context";

const useStyles = makeStyles({
  field: { minWidth: 0, flexGrow: 1 },
  narrow: { flexBasis: "76px" },
  medium: { flexBasis: "128px" },
  broad: { flexBasis: "100%" },
  half: { flexBasis: "240px" },
  full: { width: "100%", minWidth: 0 },
  boxes: { display: "flex", flexWrap: "wrap" },
  needs: { color: tokens.colorNeutralForeground2 },
});

type Width = "narrow" | "medium" | "half" | "broad";

/** A field of a proposal, with what is wrong with it beside it. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width: Width;
  readonly problems: readonly RowProblem[];
  readonly hint?: string | undefined;
}

type Told = { readonly validationMessage: string; readonly validationState: "error" | "warning" } | object;

/** What is wrong with a field: what keeps it from being a rule first, then where it differs from the words. */
const toldOf = (problems: readonly RowProblem[], lang: keyof Text): Told => {
  const first = problems.find(({ kind }) => kind === "error") ?? problems[0];
  if (first === undefined) return {};
  return {
    validationMessage: (first.atField ?? first.message)[lang],
    validationState: first.kind === "error" ? "error" : "warning",
  };
};

/** A line of text. */
export const TextField = ({
  label,
  value,
  onChange,
  width,
  problems,
  hint,
  offers,
}: FieldProps & { readonly offers?: { readonly id: string; readonly texts: readonly string[] } }): ReactElement => {
  const styles = useStyles();
  const { lang } = useReviewWords();
  return (
    <Field
      className={mergeClasses(styles.field, styles[width])}
      label={label}
      {...(hint !== undefined && { hint })}
      {...toldOf(problems, lang)}
    >
      <Input
        className={styles.full}
        value={value}
        {...(offers !== undefined && { list: offers.id })}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
};

/** Several lines of text. */
export const LinesField = ({ label, value, onChange, problems, hint }: Omit<FieldProps, "width">): ReactElement => {
  const styles = useStyles();
  const { lang } = useReviewWords();
  return (
    <Field
      className={mergeClasses(styles.field, styles.half)}
      label={label}
      {...(hint !== undefined && { hint })}
      {...toldOf(problems, lang)}
    >
      <Textarea
        resize="vertical"
        rows={2}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
};

/** One of a few words. */
export const WordField = ({
  label,
  value,
  onChange,
  width,
  problems,
  options,
}: FieldProps & { readonly options: readonly (readonly [value: string, label: string])[] }): ReactElement => {
  const styles = useStyles();
  const { lang } = useReviewWords();
  return (
    <Field className={mergeClasses(styles.field, styles[width])} label={label} {...toldOf(problems, lang)}>
      <Select
        root={{ className: styles.full }}
        select={{ className: styles.full }}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
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

/** Several of a few words, as a rule sheet's cell has them: parted by ";". */
export const WordsField = ({
  label,
  value,
  onChange,
  problems,
  options,
}: Omit<FieldProps, "width"> & { readonly options: readonly string[] }): ReactElement => {
  const styles = useStyles();
  const { lang } = useReviewWords();
  const chosen = value.split(";").map((part) => part.trim());
  return (
    <Field className={mergeClasses(styles.field, styles.half)} label={label} {...toldOf(problems, lang)}>
      <div role="group" aria-label={label} className={styles.boxes} lang="vi">
        {options.map((word) => (
          <Checkbox
            key={word}
            label={word}
            checked={chosen.includes(word)}
            onChange={(_, { checked }) => {
              onChange(options.filter((one) => (one === word ? checked === true : chosen.includes(one))).join("; "));
            }}
          />
        ))}
      </div>
    </Field>
  );
};
