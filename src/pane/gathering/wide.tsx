import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useCallback, useMemo, useRef, useState } from "react";
import { Calls } from "./calls";
import { CopyPicture } from "./copy-picture-button";
import { Legend } from "./legend";
import { ChosenSchool, ChosenTarget, Owners } from "./rail";
import { nearestFirst, type PageShown, type SchoolShown, type TargetShown } from "./shown";
import { useStages } from "./stages";
import type { Done } from "./state";
import { SchoolMap } from "./school-map";
import { TargetTable } from "./table";
import { isMapped } from "./table-row";
import { Pays, SchoolCounts, TargetStack } from "./top";

const useStyles = makeStyles({
  top: {
    display: "grid",
    gridTemplateColumns: "minmax(320px, 1fr) minmax(320px, 1fr)",
    gap: "12px 24px",
    alignItems: "start",
  },
  left: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  main: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "16px",
    "@media (min-width: 1360px)": { gridTemplateColumns: "minmax(0, 1fr) 248px" },
  },
  table: { minWidth: 0 },
  rail: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
});

interface Props {
  readonly done: Done;
  readonly shown: PageShown;
}

/** How schools and targets stand, and what to do first. */
const Top = ({ done, shown }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <div className={styles.left}>
        <SchoolCounts shown={shown} />
        <TargetStack shown={shown} />
        <CopyPicture done={done} shown={shown} />
      </div>
      <Pays done={done} shown={shown} />
    </div>
  );
};

/** The page where there is room: the table with its map, and beside it whom to call and what closes a gap. */
export const Wide = ({ done, shown }: Props): ReactElement => {
  const styles = useStyles();
  const stage = useStages(3);
  const [code, setCode] = useState<string | null>(null);
  const [school, setSchool] = useState<SchoolShown | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const chosen = useMemo(
    () => shown.targets.find(({ rolled }) => rolled.target.code === code) ?? nearestFirst(shown.targets)[0],
    [shown, code],
  );
  const choose = useCallback((target: TargetShown) => {
    setCode(target.rolled.target.code);
  }, []);
  const open = useCallback((one: SchoolShown, cell: HTMLElement) => {
    from.current = cell;
    setSchool(one);
  }, []);
  const close = (): void => {
    setSchool(null);
    from.current?.focus();
  };
  return (
    <>
      <Top done={done} shown={shown} />
      <div className={styles.main}>
        <div className={styles.table}>
          <TargetTable shown={shown} chosen={chosen?.rolled.target.code ?? ""} onChoose={choose} onSchool={open} />
          <Legend />
          {stage > 1 && chosen !== undefined && !isMapped(shown) && (
            <SchoolMap shown={shown} target={chosen} onSchool={open} />
          )}
        </div>
        <aside className={styles.rail}>
          {school !== null && <ChosenSchool done={done} school={school} onClose={close} />}
          {stage > 1 && <Calls done={done} shown={shown} />}
          {stage > 2 && chosen !== undefined && <ChosenTarget done={done} target={chosen} />}
          {stage > 2 && <Owners done={done} />}
        </aside>
      </div>
    </>
  );
};
