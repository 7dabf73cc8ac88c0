import { upperFirst } from "../../kernel/letters";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { detailOf } from "../../returns/calls";
import { foldCode } from "../../returns/names";
import { slipsOf } from "../../returns/gather/slips";
import { stateNames } from "../../returns/gather/journal";
import { usePart } from "../views/context";
import { Block } from "../views/overview/block";
import { families } from "../views/status-colours";
import { StatusIcon, useFamilyStyles } from "../views/status-icon";
import { lettersFile } from "./files";
import { stateSigns } from "./marks";
import { useMore } from "./more";
import { SaveButton } from "./saving";
import type { CallShown, PageShown } from "./shown";
import type { Done } from "./state";
import { CopyButton } from "./top";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
  call: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", columnGap: "8px" },
  icon: { paddingTop: "2px" },
  name: { fontWeight: 600, overflowWrap: "anywhere" },
  code: { fontSize: tokens.fontSizeBase200, lineHeight: "20px", color: tokens.colorNeutralForeground2 },
  why: {
    gridColumn: "2 / 4",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  act: { gridColumn: "2 / 4", marginTop: "4px" },
  more: { alignSelf: "flex-start" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const useDistance = (): ((days: number | null) => string | null) => {
  const { say } = useGatherWords();
  return (days) => {
    if (days === null) return null;
    if (days === 0) return say("dueToday");
    return days > 0 ? say("daysLate", { count: days }) : say("daysLeft", { count: -days });
  };
};

const OneCall = memo(function OneCall({ done, call }: { readonly done: Done; readonly call: CallShown }): ReactElement {
  const styles = useStyles();
  const family = useFamilyStyles();
  const today = usePart((state) => state.today);
  const { lang, say } = useGatherWords();
  const distance = useDistance()(call.daysLate);
  const sign = stateSigns[call.state];
  const silent = call.state === "missing" || call.state === "empty";
  const why = silent ? distance : detailOf(call)[lang];
  const words = upperFirst(stateNames[call.state][lang]);
  const slip = (): string =>
    slipsOf(done.catalogue, done.rolled.gathering, today).find(
      ({ code }) => code !== null && foldCode(code) === foldCode(call.code),
    )?.text ?? "";
  return (
    <li className={styles.call}>
      <span className={styles.icon}>
        <StatusIcon status={sign} />
      </span>
      <span className={styles.name} lang="vi">
        {call.school}
      </span>
      <span className={styles.code}>{call.code}</span>
      <span className={mergeClasses(styles.why, family[families[sign]])}>
        {why === null ? words : `${words}${silent ? ", " : ": "}${why}`}
      </span>
      {call.state !== "missing" && (
        <span className={styles.act}>
          <CopyButton label={say("copySlip")} aria={say("copySlipOf", { school: call.school })} text={slip} />
        </span>
      )}
    </li>
  );
});

/** The slips and the reminder as files, to be sent one by one. */
const SaveLetters = ({ done }: { readonly done: Done }): ReactElement => {
  const today = usePart((state) => state.today);
  const { say } = useGatherWords();
  const make = async () => {
    const value = await lettersFile(done, today);
    return value === null ? null : ({ ok: true, value } as const);
  };
  return <SaveButton plain label={say("saveLetters")} make={make} />;
};

/** So many stand there at first: what is below them is not to be pushed out of sight. */
const atFirst = 6;

/** Whom to call: who has not sent before who has something to correct, each with why and where. */
export const Calls = ({ done, shown: { calls } }: { readonly done: Done; readonly shown: PageShown }): ReactElement => {
  const styles = useStyles();
  const { say } = useGatherWords();
  const { lines, left, more, fewer } = useMore(calls, atFirst);
  return (
    <Block title={say("calls")} aside={String(calls.length)}>
      {calls.length === 0 ? (
        <p className={styles.none}>{say("noCalls")}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map((call) => (
            <OneCall key={`${call.code} ${call.file ?? ""}`} done={done} call={call} />
          ))}
        </ul>
      )}
      {calls.length > atFirst && (
        <Button className={styles.more} size="small" aria-expanded={left === 0} onClick={left > 0 ? more : fewer}>
          {left > 0 ? say("moreCalls", { count: left }) : say("fewerTargets")}
        </Button>
      )}
      {calls.length > 0 && <SaveLetters done={done} />}
    </Block>
  );
};
