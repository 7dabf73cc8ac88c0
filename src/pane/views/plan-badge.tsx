import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { planOf } from "../../kernel/code";
import type { TargetCode } from "../../kernel/ids";
import { shortName } from "../words/plan-name";
import { usePlans } from "./context";

const useStyles = makeStyles({
  badge: {
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralForeground2}`,
    borderRadius: "10px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: 600,
    overflowWrap: "anywhere",
  },
  above: { backgroundColor: tokens.colorNeutralForeground2, color: tokens.colorNeutralBackground1 },
});

/** Of which plan a target is, where the workbook holds several: a plan above another is filled. Nothing where it holds one. */
export const PlanBadge = ({ code }: { readonly code: TargetCode }): ReactElement | null => {
  const styles = useStyles();
  const plans = usePlans();
  const plan = plans.find(({ id }) => id === planOf(code));
  if (plan === undefined || plans.length < 2) return null;
  return (
    <span className={mergeClasses(styles.badge, plan.above && styles.above)} lang="vi" data-plan={plan.id}>
      {shortName(
        plan.issuer,
        plans.map(({ issuer }) => issuer),
      )}
    </span>
  );
};
