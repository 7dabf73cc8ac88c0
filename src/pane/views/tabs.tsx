import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  // To the edges of the pane, which has twelve pixels at either side.
  list: {
    display: "flex",
    flexWrap: "wrap",
    margin: "0 -12px",
    padding: "0 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalS} 4px`,
    border: "none",
    borderBottom: "3px solid transparent",
    // The system's high contrast draws transparent lines too.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export interface TabOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
}

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly TabOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Ids of the panel and, with the tab's value behind it, of the tabs. */
  readonly panel: string;
  readonly idPrefix: string;
  readonly lang?: string;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Moves along the tabs with the arrows, Home and End; the tab reached is chosen, as there is nothing to wait for. */
const move = (event: KeyboardEvent<HTMLElement>, at: number, count: number): number | null => {
  if (event.key === "Home") return 0;
  if (event.key === "End") return count - 1;
  const step = steps[event.key];
  return step === undefined ? null : (at + step + count) % count;
};

/** A row of tabs, one of them chosen. (Fluent's own puts hidden focusable elements round it, which axe forbids.) */
export const Tabs = <T extends string>(props: Props<T>): ReactElement => {
  const { label, tabs, value, onChange, panel, idPrefix, lang } = props;
  const styles = useStyles();
  const at = tabs.findIndex((tab) => tab.value === value);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = move(event, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onChange(tab.value);
    document.getElementById(idPrefix + tab.value)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown} lang={lang}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={idPrefix + tab.value}
          aria-controls={panel}
          aria-selected={tab.value === value}
          tabIndex={tab.value === value ? 0 : -1}
          className={mergeClasses(styles.tab, tab.value === value && styles.chosen)}
          onClick={() => {
            onChange(tab.value);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
};
