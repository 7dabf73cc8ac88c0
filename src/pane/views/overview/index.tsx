import { makeStyles } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { Checked } from "../../model/state";
import { AsOf } from "../as-of";
import { useSlowPart } from "../context";
import { CheckButton } from "../check-button";
import { JudgedBy } from "../judged-by";
import { Later } from "../later";
import { NoResults } from "../no-results";
import { Way } from "../way";
import { Bars } from "./bars";
import { Counters } from "./counters";
import { DueList } from "./due-list";
import { NextStepCard } from "./next-step-card";
import { Since } from "./since";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "flex-start" },
  of: { display: "flex", flexDirection: "column", gap: "2px", flex: "1 1 160px", minWidth: 0 },
});

const Standing = memo(function Standing({ checked }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const { items, asOf, plans, judgedBy } = checked;
  return (
    <>
      <Way />
      <div className={styles.head}>
        <div className={styles.of}>
          <JudgedBy plans={judgedBy} />
          <AsOf checked={checked} />
        </div>
        <CheckButton />
      </div>
      <NextStepCard checked={checked} />
      <Counters items={items} />
      {asOf !== null && <DueList items={items} day={asOf} />}
      <Later>
        <Since />
        <Bars items={items} by="owner" plans={plans.length} />
        <Later>
          <Bars items={items} by="section" plans={plans.length} />
        </Later>
      </Later>
    </>
  );
});

/** What to do first, then how things stand: counters, what falls due, units, sections. The list is the next page. */
export const Overview = (): ReactElement => {
  const checked = useSlowPart((state) => state.checked);
  return checked === null ? <NoResults /> : <Standing checked={checked} />;
};
