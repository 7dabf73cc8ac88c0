import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { themes } from "../model/state";
import { usePane, usePart, useWords } from "./context";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  words: { flex: "1 1 90px", minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  tagline: { flexBasis: "100%", margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  settings: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
});

const themeKeys = { auto: "themeAuto", light: "themeLight", dark: "themeDark", contrast: "themeContrast" } as const;

const Settings = (): ReactElement => {
  const { store } = usePane();
  const chosen = usePart(({ settings }) => settings.theme);
  const { lang, say } = useWords();
  const other = lang === "vi" ? "en" : "vi";
  return (
    <div className={useStyles().settings} role="group" aria-label={say("settings")}>
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

export const Header = (): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.name} lang="vi">
          {say("appName")}
        </h1>
      </div>
      <Settings />
      <p className={styles.tagline}>{say("tagline")}</p>
    </header>
  );
};
