import { Button, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";
import { messageOf } from "../../returns/gather/message";
import { chartOrder } from "../model/groups";
import type { Shown } from "../../verdict/shown";
import { usePane, usePart } from "../views/context";
import { families } from "../views/status-colours";
import { Stack } from "../views/overview/stack";
import { StatusIcon, useFamilyStyles } from "../views/status-icon";
import { Card } from "../views/card";
import { copyAndTell } from "./copying";
import { StatusWords } from "./marks";
import type { PageShown } from "./shown";
import type { Done } from "./state";
import { useGatherWords } from "./words";

const useCountStyles = makeStyles({
  counters: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px", maxWidth: "560px" },
  counter: {
    display: "flex",
    flexDirection: "column",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  line: { display: "flex", alignItems: "center", gap: "8px" },
  count: { fontSize: "20px", lineHeight: "24px", fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const Counter = ({
  sign,
  count,
  words,
  notes,
}: {
  sign: Shown;
  count: number;
  words: string;
  notes: readonly string[];
}): ReactElement => {
  const styles = useCountStyles();
  const family = useFamilyStyles();
  return (
    <div className={styles.counter}>
      <span className={mergeClasses(styles.line, family[families[sign]])}>
        <StatusIcon status={sign} />
        <span className={styles.count}>{count}</span>
      </span>
      <span>{words}</span>
      {notes.map((note) => (
        <span key={note} className={styles.small}>
          {note}
        </span>
      ))}
    </div>
  );
};

/** How many schools count, have something to correct, have not sent. */
export const SchoolCounts = ({ shown: { counts } }: { readonly shown: PageShown }): ReactElement => {
  const styles = useCountStyles();
  const { say } = useGatherWords();
  const notes = [
    ...(counts.late > 0 ? [say("late", { count: counts.late })] : []),
    ...(counts.withQueries > 0 ? [say("withQueries", { count: counts.withQueries })] : []),
  ];
  return (
    <div className={styles.counters}>
      <Counter sign="met" count={counts.counted} words={say("counted")} notes={notes} />
      <Counter sign="invalid" count={counts.toFix} words={say("toFix")} notes={[]} />
      <Counter sign="missing" count={counts.notSent} words={say("notSent")} notes={[]} />
    </div>
  );
};

interface CopyProps {
  readonly label: string;
  readonly aria?: string;
  readonly primary?: boolean;
  readonly text: () => string;
}

/** A button that copies a text; where the browser does not let it, the text stands below to be copied by hand. */
export const CopyButton = ({ label, aria, primary = false, text }: CopyProps): ReactElement => {
  const { store } = usePane();
  const { say } = useGatherWords();
  const [left, setLeft] = useState<string | null>(null);
  return (
    <>
      <Button
        size={primary ? "medium" : "small"}
        appearance={primary ? "primary" : "secondary"}
        {...(aria !== undefined && { "aria-label": aria })}
        onClick={() => void copyAndTell(store, text()).then(setLeft)}
      >
        {label}
      </Button>
      {left !== null && <Textarea aria-label={say("textToCopy")} readOnly value={left} rows={6} />}
    </>
  );
};

/** The sentence that pays: what the returns that are left would decide, and the message that asks for them. */
export const Pays = ({ done, shown }: { readonly done: Done; readonly shown: PageShown }): ReactElement => {
  const today = usePart((state) => state.today);
  const { say } = useGatherWords();
  const { gathering, pays } = done.rolled;
  const waiting = shown.calls.length;
  if (pays.returns === 0)
    return (
      <Card title={say("allCounted", { count: gathering.roster.schools.length })} tone="good">
        <Words>{say("noCalls")}</Words>
      </Card>
    );
  return (
    <Card small={say("firstToDo")} title={say("paysTitle", { count: pays.returns })}>
      <Words>{pays.decides > 0 ? say("paysWhy", { count: pays.decides }) : say("paysNothing")}</Words>
      <Bar>
        {waiting > 0 && (
          <CopyButton
            primary
            label={say("copyReminder", { count: waiting })}
            text={() => messageOf(done.catalogue, gathering, today) ?? ""}
          />
        )}
      </Bar>
    </Card>
  );
};

const useTextStyles = makeStyles({
  words: { margin: 0 },
  bar: { display: "flex", flexWrap: "wrap", gap: "8px" },
  legend: { display: "flex", flexWrap: "wrap", gap: "4px 16px" },
});

const Words = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <p className={useTextStyles().words}>{children}</p>
);

export const Bar = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className={useTextStyles().bar}>{children}</div>
);

/** How the targets stand over all schools: one bar, and its counts in words. */
export const TargetStack = ({ shown: { statuses } }: { readonly shown: PageShown }): ReactElement => (
  <>
    <Stack counts={statuses} />
    <div className={useTextStyles().legend}>
      {chartOrder.map((status) => {
        const count = statuses.get(status) ?? 0;
        return count === 0 ? null : <StatusWords key={status} status={status} count={count} />;
      })}
    </div>
  </>
);
