import { Button, Link, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { themes } from "../model/state";
import { usePane, usePart, useWords } from "./context";
import { Icon, type IconName } from "./icons";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  command: { justifyContent: "flex-start", textAlign: "start", overflowWrap: "anywhere" },
  settings: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

const themeKeys = { auto: "themeAuto", light: "themeLight", dark: "themeDark", contrast: "themeContrast" } as const;

const Settings = (): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const chosen = usePart(({ settings }) => settings.theme);
  const { lang, say } = useWords();
  const other = lang === "vi" ? "en" : "vi";
  return (
    <div className={styles.settings} role="group" aria-label={say("settings")}>
      <Select
        size="small"
        aria-label={say("theme")}
        value={chosen}
        onChange={(_, { value }) => {
          const theme = themes.find((known) => known === value);
          if (theme !== undefined) store.dispatch({ type: "settings", change: { theme } });
        }}
      >
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {say(themeKeys[theme])}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        lang={other}
        onClick={() => {
          store.dispatch({ type: "settings", change: { lang: other } });
        }}
      >
        {other === "en" ? "English" : "Tiếng Việt"}
      </Button>
    </div>
  );
};

interface CommandProps {
  readonly icon: IconName;
  readonly words: string;
  readonly run: () => void;
}

const Command = ({ icon, words, run }: CommandProps): ReactElement => {
  const styles = useStyles();
  const busy = usePart(({ task }) => task.kind === "running");
  return (
    <Button
      className={styles.command}
      appearance="subtle"
      icon={<Icon name={icon} />}
      disabledFocusable={busy}
      onClick={run}
    >
      {words}
    </Button>
  );
};

const Live = (): ReactElement => {
  const { store } = usePane();
  const live = usePart(({ settings }) => settings.live);
  const { say } = useWords();
  return (
    <Switch
      label={say("live")}
      checked={live}
      onChange={(_, { checked }) => {
        store.dispatch({ type: "settings", change: { live: checked } });
      }}
    />
  );
};

/** What is used seldom: `onDone` after a command that has no more to ask for. */
export const MoreCommands = ({ onDone }: { readonly onDone: () => void }): ReactElement => {
  const styles = useStyles();
  const { session, store, kind } = usePane();
  const none = usePart(({ checked }) => checked === null);
  const { say } = useWords();
  const doing = (run: () => void) => (): void => {
    onDone();
    run();
  };
  return (
    <div className={styles.list}>
      {none && kind === "excel" && (
        <Command icon="check" words={say("checkThis")} run={doing(() => void session.check())} />
      )}
      {!none && <Command icon="clear" words={say("clear")} run={doing(() => void session.clear())} />}
      {!none && kind === "excel" && (
        <Command
          icon="add"
          words={say("anotherPlan")}
          run={doing(() => {
            store.dispatch({ type: "page", page: "plan" });
          })}
        />
      )}
      {!none && kind === "excel" && (
        <Command
          icon="check"
          words={say("otherDay")}
          run={doing(() => {
            store.dispatch({ type: "page", page: "plan" });
          })}
        />
      )}
      <Live />
      <Settings />
      {kind === "excel" && (
        <Link href="ho-tro.html" target="_blank" rel="noreferrer">
          {say("help")}
        </Link>
      )}
    </div>
  );
};
