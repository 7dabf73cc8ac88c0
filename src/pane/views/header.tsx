import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "./context";
import { onEscape } from "./escape";
import { Icon } from "./icons";
import { MoreCommands } from "./more-commands";

const useStyles = makeStyles({
  header: {
    position: "relative",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  sign: { width: "20px", height: "20px", flexShrink: 0 },
  name: {
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  space: { flexGrow: 1 },
  more: {
    position: "absolute",
    top: "100%",
    right: 0,
    zIndex: 10,
    boxSizing: "border-box",
    width: "min(100%, 300px)",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const Sign = (): ReactElement => (
  <svg className={useStyles().sign} viewBox="0 0 20 20" aria-hidden="true">
    <rect width="20" height="20" rx="4" fill="#0F6CBD" />
    <path d="M5 10.4l3.2 3.3L15 6.6" fill="none" stroke="#FFFFFF" strokeWidth="2.2" strokeLinecap="round" />
  </svg>
);

/** The less used commands behind one button. Escape closes them with the focus back on it; so does a press elsewhere, without. */
const More = (): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    place.current?.querySelector("button")?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && place.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("pointerdown", onPress);
    };
  }, [open]);
  return (
    <div ref={place} onKeyDown={open ? onEscape(close) : undefined} role="presentation">
      <Button
        appearance="subtle"
        icon={<Icon name="more" />}
        aria-label={say("moreCommands")}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <div className={styles.more} role="group" aria-label={say("moreCommands")}>
          <MoreCommands onDone={close} />
        </div>
      )}
    </div>
  );
};

/** Whose page it is, in a tab with the file that is shown, and behind "⋯" what is not the next step. */
export const Header = ({ children }: { readonly children?: ReactNode }): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <header className={styles.header}>
      <Sign />
      <h1 className={styles.name} lang="vi">
        {say("appName")}
      </h1>
      {children ?? <span className={styles.space} />}
      <More />
    </header>
  );
};
