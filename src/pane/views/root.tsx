import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  type Theme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useSyncExternalStore } from "react";
import type { Settings } from "../model/state";
import { Broken } from "./boundary";
import { LangContext, type Pane, PaneContext, usePart } from "./context";
import { statusColours } from "./status-colours";

const useStyles = makeStyles({
  root: { minHeight: "100vh", boxSizing: "border-box", backgroundColor: tokens.colorNeutralBackground1 },
});

/** Whether whatever the pane runs in is dark: Excel's own theme, or the browser's. */
export interface Surroundings {
  readonly isDark: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

const themesOf = {
  light: { ...webLightTheme, ...statusColours.light },
  dark: { ...webDarkTheme, ...statusColours.dark },
  // In the letters of the others: its own are wider where Segoe UI is not installed.
  contrast: {
    ...teamsHighContrastTheme,
    fontFamilyBase: webLightTheme.fontFamilyBase,
    ...statusColours.contrast,
  },
} satisfies Readonly<Record<string, Theme>>;

const themeOf = (chosen: Settings["theme"], isDark: boolean): Theme =>
  themesOf[chosen === "auto" ? (isDark ? "dark" : "light") : chosen];

const Themed = ({ surroundings, children }: { surroundings: Surroundings; children: ReactNode }): ReactElement => {
  const styles = useStyles();
  const theme = usePart(({ settings }) => settings.theme);
  const lang = usePart(({ settings }) => settings.lang);
  const isDark = useSyncExternalStore(surroundings.subscribe, surroundings.isDark);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <LangContext value={lang}>
      <FluentProvider className={styles.root} theme={themeOf(theme, isDark)} lang={lang}>
        <Broken>{children}</Broken>
      </FluentProvider>
    </LangContext>
  );
};

interface Props {
  readonly pane: Pane;
  readonly surroundings: Surroundings;
  readonly children: ReactNode;
}

/** The theme and language round whatever is shown. */
export const Root = ({ pane, surroundings, children }: Props): ReactElement => (
  <PaneContext value={pane}>
    <Themed surroundings={surroundings}>{children}</Themed>
  </PaneContext>
);
