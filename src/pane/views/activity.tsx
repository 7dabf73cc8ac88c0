import { type ReactElement, type RefObject, useEffect, useRef, useState } from "react";
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { Notice, TaskName } from "../model/state";
import { sayReadiness } from "../words/say";
import { usePane, usePart, useWords } from "./context";
import { Heard } from "./heard";
import { Said } from "./said";
import { KeptFocus } from "./kept-focus";

/** Someone types into a cell of a tab's table: what is said of the file must not take that out of sight. */
const typesInTable = (): boolean => document.activeElement?.hasAttribute("data-at") === true;

/** Scrolls an element into sight when something new is said in it: whoever pressed a button further down would miss it. */
const useInSight = <E extends HTMLElement>(said: unknown): RefObject<E | null> => {
  const place = useRef<E>(null);
  useEffect(() => {
    if (said !== null && !typesInTable()) place.current?.scrollIntoView({ block: "nearest" });
  }, [said]);
  return place;
};

const useBusyStyles = makeStyles({
  busy: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center" },
  bar: { flexGrow: 1 },
});

const taskKeys = {
  load: "busyLoad",
  check: "busyCheck",
  clear: "busyClear",
  template: "busyTemplate",
  open: "busyOpen",
  plans: "busyPlans",
} as const satisfies Record<TaskName, string>;

const patience = 3000;

/** Whether something has been so for longer than a moment: while a cell is being edited, Excel lets everybody wait. */
const useLasting = (so: boolean): boolean => {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!so) return undefined;
    const timer = setTimeout(() => {
      setLasts(true);
    }, patience);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [so]);
  return lasts;
};

/** What is being done, and a way out of it. */
export const BusyBar = (): ReactElement | null => {
  const styles = useBusyStyles();
  const { session, kind } = usePane();
  const task = usePart((state) => state.task);
  const opening = usePart(({ rules }) => rules.kind === "loading");
  const { say } = useWords();
  const waits = useLasting(task.kind === "running" && kind === "excel");
  const place = useInSight<HTMLDivElement>(task.kind === "running" ? task.what : null);
  if (task.kind === "idle" && !opening) return null;
  const label = task.kind === "idle" ? say("busyRules") : say(taskKeys[task.what]);
  const told = waits ? `${label} ${say("slow")}` : label;
  return (
    <KeptFocus>
      <div ref={place} className={styles.busy}>
        <Field className={styles.bar} validationMessage={told} validationState="none">
          <ProgressBar />
        </Field>
        {task.kind === "running" && (
          <Button size="small" onClick={session.cancel}>
            {say("cancel")}
          </Button>
        )}
      </div>
    </KeptFocus>
  );
};

const useNoticeStyles = makeStyles({ body: { overflowWrap: "anywhere" }, dismiss: { minWidth: "24px" } });

/** What a notice offers to do. */
const Offer = ({ offer }: { readonly offer: NonNullable<Notice["offer"]> }): ReactElement => {
  const { session } = usePane();
  const { say } = useWords();
  const runs = {
    loadBeside: () => session.load(true),
    loadTogether: session.loadTogether,
    markAgain: session.check,
    useOwn: session.useOwn,
  } as const satisfies Record<typeof offer, () => Promise<void>>;
  return (
    <Button size="small" onClick={() => void runs[offer]()}>
      {say(offer)}
    </Button>
  );
};

/** What the last command came to. */
export const NoticeBar = (): ReactElement | null => {
  const styles = useNoticeStyles();
  const { store, kind } = usePane();
  const notice = usePart((state) => state.notice);
  const shown = usePart(({ checked, page }) => checked !== null && (kind === "tab" || page === "results"));
  const { lang, say } = useWords();
  const place = useInSight<HTMLDivElement>(notice);
  // What a check found stands on the page of results and beside the table of a tab in full, and is heard (Spoken).
  const told = shown && notice?.repeats === true && notice.tone !== "success";
  if (notice === null || told) return null;
  return (
    <KeptFocus>
      <div ref={place}>
        <MessageBar intent={notice.tone} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.body}>
            <Said words={notice.text[lang]} />
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                className={styles.dismiss}
                size="small"
                appearance="transparent"
                aria-label={say("dismiss")}
                onClick={() => {
                  store.dispatch({ type: "notice", notice: null });
                }}
              >
                ✕
              </Button>
            }
          >
            {notice.offer !== null && <Offer offer={notice.offer} />}
          </MessageBarActions>
        </MessageBar>
      </div>
    </KeptFocus>
  );
};

/** What a screen reader hears as it happens: the task begun, then what it came to, then how ready the figures are. */
export const Spoken = (): ReactElement => {
  const task = usePart((state) => state.task);
  const notice = usePart((state) => state.notice);
  const checked = usePart((state) => state.checked);
  const at = usePart((state) => state.judgedAt);
  const { lang, say } = useWords();
  const { title, why } = checked === null ? { title: "", why: "" } : sayReadiness(checked, at, lang);
  const ready = checked !== null && checked.blocking > 0 ? why : title;
  const heard = task.kind === "running" ? say(taskKeys[task.what]) : `${notice?.text[lang] ?? ""} ${ready}`;
  return <Heard words={heard} />;
};
